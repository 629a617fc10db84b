import Linguistics

/// The date in the path of a file.
enum PathDate {
  /// The date in the last component, else the one that the folders of an archive by days make: `2016/04/02/gate.txt`.
  static func date(in path: String) -> CalendarDate? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
    guard let name = parts.last else { return nil }
    return NameDate.date(in: name[...]) ?? folderDate(parts.dropLast())
  }

  private static func folderDate(_ folders: ArraySlice<[UInt8]>) -> CalendarDate? {
    guard folders.count > 2 else { return nil }
    return (folders.startIndex...(folders.endIndex - 3)).reversed().lazy.compactMap { at in
      let (year, month, day) = (folders[at], folders[at + 1], folders[at + 2])
      guard year.count == 4, (1...2).contains(month.count), (1...2).contains(day.count) else { return nil }
      return DigitDate.date(year[...], month[...], day[...])
    }.first
  }
}

/// The date in the name of a file.
enum NameDate {
  /// The first date in digits, `2021-03-08`, `2021_03_08`, `20210308`, `20210308T163000Z`, else the one in words at
  /// either end: `8-march-2021`, `gate-opens-march-8-2021`; nil for none.
  static func date(in name: ArraySlice<UInt8>) -> CalendarDate? {
    name.indices.lazy.compactMap { DigitDate.date(at: $0, in: name) }.first ?? inWords(name)
  }

  private static func inWords(_ name: ArraySlice<UInt8>) -> CalendarDate? {
    let stem = name.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name
    let plain = stem.map { "-_.,".utf8.contains($0) ? 0x20 : $0 }
    var words = ByteCursor(plain, in: TextSpan(0, plain.count))
    if let date = WrittenDate.read(&words)?.date { return date }
    // `march 8 2021` has three words, `the 8th of march 2021` two more.
    let starts = plain.indices.filter { $0 == 0 || plain[$0 - 1] == 0x20 }
    return starts.suffix(5).lazy.compactMap { start in
      var words = ByteCursor(plain, in: TextSpan(start, plain.count))
      guard let date = WrittenDate.read(&words)?.date, words.at == plain.count else { return nil }
      return date
    }.first
  }
}

/// The date in an address of the web: `https://news.example/2021/03/08/gate`, `…/2021/mar/8/gate`, `…/2021/3/8/gate`, `…/gate-20210308`.
enum AddressDate {
  static func date(in address: ArraySlice<UInt8>) -> CalendarDate? {
    address.indices.lazy.compactMap { at in
      DigitDate.date(at: at, in: address) ?? inParts(at: at, of: address)
    }.first
  }

  /// The date of three parts of a path, the month by its name or number.
  private static func inParts(at start: Int, of address: ArraySlice<UInt8>) -> CalendarDate? {
    guard address[start] == UInt8(ascii: "/") else { return nil }
    // `/2021/september/08/` is the longest.
    let parts = address[(start + 1)...].prefix(20).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count > 3, parts[0].count == 4, (1...2).contains(parts[2].count) else { return nil }
    let month = CalendarWords.months[String(decoding: parts[1], as: UTF8.self).lowercased()]
    return DigitDate.date(parts[0], month.map { Array(String($0).utf8)[...] } ?? parts[1], parts[2])
  }
}

/// A date in digits alone.
enum DigitDate {
  /// The years that a run of eight digits may begin with; others are numbers of other things.
  private static let years = 1900...2099
  private static let signs = Set("-_/.".utf8)

  /// The date that starts at an offset: four digits, two and two, with one sign between them or none, and no other digit
  /// on either side but those of a time.
  static func date(at start: Int, in name: ArraySlice<UInt8>) -> CalendarDate? {
    guard isDigit(start, in: name), !isDigit(start - 1, in: name) else { return nil }
    let digits = name[start...].prefix { (0x30...0x39).contains($0) }
    switch digits.count {
    case 4: return signed(at: start, in: name)
    // `20210308`, `202103081630`, `20210308163000`
    case 8, 12, 14: return date(digits.prefix(4), digits.dropFirst(4).prefix(2), digits.dropFirst(6).prefix(2))
    default: return nil
    }
  }

  private static func signed(at start: Int, in name: ArraySlice<UInt8>) -> CalendarDate? {
    guard start + 10 <= name.endIndex, signs.contains(name[start + 4]), name[start + 7] == name[start + 4],
      !isDigit(start + 10, in: name)
    else { return nil }
    return date(name[start..<(start + 4)], name[(start + 5)..<(start + 7)], name[(start + 8)..<(start + 10)])
  }

  /// The first date in a span, with its words.
  static func first(in span: TextSpan, of bytes: [UInt8]) -> (date: CalendarDate, span: TextSpan)? {
    for start in span.range {
      if let date = date(at: start, in: bytes[span.range]) { return (date, TextSpan(start, min(start + 8, span.end))) }
    }
    return nil
  }

  /// The date of year, month and day in digits; nil if one of them is not a number in range.
  static func date(_ year: ArraySlice<UInt8>, _ month: ArraySlice<UInt8>, _ day: ArraySlice<UInt8>) -> CalendarDate? {
    guard let year = number(year), let month = number(month), let day = number(day), years.contains(year) else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.isEmpty || !digits.allSatisfy { (0x30...0x39).contains($0) }
      ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func isDigit(_ at: Int, in name: ArraySlice<UInt8>) -> Bool {
    name.indices.contains(at) && (0x30...0x39).contains(name[at])
  }
}
