import Linguistics

/// A day as the head of an article writes it, perhaps without its year.
struct WrittenDate: Equatable {
  var year: Int?
  var month: Int
  var day: Int

  /// The date; nil if no year is written or the day is none of the calendar's.
  var date: CalendarDate? { year.flatMap { CalendarDate(year: $0, month: month, day: day) } }

  /// The date, if need be in the year that brings it nearest to another date; nil if there
  /// is no year and nothing to be near to.
  func date(near other: CalendarDate?) -> CalendarDate? {
    guard year == nil, let other else { return date }
    return (-1...1).compactMap { CalendarDate(year: other.year + $0, month: month, day: day) }
      .min { abs($0.dayNumber - other.dayNumber) < abs($1.dayNumber - other.dayNumber) }
  }
}

extension WrittenDate {
  /// Reads a date at the cursor, weekday before it or not; nil without moving if there is no date.
  static func read(_ cursor: inout ByteCursor) -> WrittenDate? {
    cursor.attempt { cursor in
      if skipWeekday(&cursor) {
        _ = cursor.take(".")
        _ = cursor.take(",")
        cursor.skipBlanks()
      }
      return yearFirst(&cursor) ?? dayFirst(&cursor) ?? inNumbers(&cursor) ?? monthFirst(&cursor)
    }
  }

  /// The first full date in a span.
  static func first(in span: TextSpan, of bytes: [UInt8]) -> (date: CalendarDate, span: TextSpan)? {
    var cursor = ByteCursor(bytes, in: span)
    while cursor.at < span.end {
      let start = cursor.at
      if let date = read(&cursor)?.date { return (date, TextSpan(start, cursor.at)) }
      skipWord(&cursor)
    }
    return nil
  }

  /// Moves over the name of a weekday; whether there was one.
  static func skipWeekday(_ cursor: inout ByteCursor) -> Bool {
    cursor.attempt { $0.word().flatMap { CalendarWords.weekdays.contains($0) ? true : nil } } ?? false
  }

  private static func skipWord(_ cursor: inout ByteCursor) {
    while let byte = cursor.byte, !WhiteSpace.isASCII(byte) { cursor.at += 1 }
    cursor.skipBlanks()
  }

  /// `2021-03-08`, `2021/03/08`, with a time after it or not.
  private static func yearFirst(_ cursor: inout ByteCursor) -> WrittenDate? {
    cursor.attempt { cursor in
      guard let year = cursor.number(4...4), let separator = cursor.byte, "-/.".utf8.contains(separator) else {
        return nil
      }
      cursor.at += 1
      guard let month = cursor.number(1...2), cursor.byte == separator else { return nil }
      cursor.at += 1
      return cursor.number(1...2).map { WrittenDate(year: year.value, month: month.value, day: $0.value) }
    }
  }

  /// `8 March 2021`, `08-Mar-2021`, `3 JAN 90`, `8th of March`.
  private static func dayFirst(_ cursor: inout ByteCursor) -> WrittenDate? {
    cursor.attempt { cursor in
      guard let day = cursor.number(1...2) else { return nil }
      skipOrdinal(&cursor)
      skipJoint(&cursor)
      _ = cursor.attempt { $0.word() == "of" ? true : nil }
      cursor.skipBlanks()
      guard let month = month(&cursor) else { return nil }
      return WrittenDate(year: year(&cursor, digits: 2...4), month: month, day: day.value)
    }
  }

  /// `March 8, 2021`, `Dec. 22`.
  private static func monthFirst(_ cursor: inout ByteCursor) -> WrittenDate? {
    cursor.attempt { cursor in
      guard let month = month(&cursor) else { return nil }
      cursor.skipBlanks()
      guard let day = cursor.number(1...2) else { return nil }
      skipOrdinal(&cursor)
      let year = year(&cursor, digits: 4...4) ?? lateYear(&cursor)
      return WrittenDate(year: year, month: month, day: day.value)
    }
  }

  /// `25/12/2021`, `8.3.2021`; nil for `8/3/2021`, which is one day here and another there.
  private static func inNumbers(_ cursor: inout ByteCursor) -> WrittenDate? {
    cursor.attempt { cursor in
      guard let first = cursor.number(1...2), let separator = cursor.byte, "/.".utf8.contains(separator) else {
        return nil
      }
      cursor.at += 1
      guard let second = cursor.number(1...2), cursor.byte == separator else { return nil }
      cursor.at += 1
      guard let year = cursor.number(4...4)?.value else { return nil }
      if separator == UInt8(ascii: ".") || first.value > 12 {
        return WrittenDate(year: year, month: second.value, day: first.value)
      }
      return second.value > 12 ? WrittenDate(year: year, month: first.value, day: second.value) : nil
    }
  }

  private static func month(_ cursor: inout ByteCursor) -> Int? {
    guard let month = cursor.attempt({ cursor in cursor.word().flatMap { CalendarWords.months[$0] } }) else {
      return nil
    }
    _ = cursor.take(".")
    return month
  }

  /// A year after a blank, comma or hyphen; two digits are 1970 to 2069, and no clock time.
  private static func year(_ cursor: inout ByteCursor, digits: ClosedRange<Int>) -> Int? {
    cursor.attempt { cursor in
      // `Nov. 18 , 2005`
      cursor.skipBlanks()
      _ = cursor.take(",") || cursor.take("،")
      skipJoint(&cursor)
      if let year = gluedYear(&cursor) { return year }
      guard let year = cursor.number(digits), year.digits != 3, cursor.byte != UInt8(ascii: ":") else { return nil }
      if year.digits == 4 { return year.value }
      return year.value + (year.value < 70 ? 2000 : 1900)
    }
  }

  /// The year that a page glued to the time behind it: `March 8, 20215:00 AM`.
  private static func gluedYear(_ cursor: inout ByteCursor) -> Int? {
    cursor.attempt { cursor in
      let digits = cursor.bytes[cursor.at..<cursor.end].prefix { (0x30...0x39).contains($0) }
      guard (5...6).contains(digits.count), digits.endIndex < cursor.end,
        cursor.bytes[digits.endIndex] == UInt8(ascii: ":")
      else { return nil }
      cursor.at += 4
      return digits.prefix(4).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
  }

  /// Two digits that can be no hour and no minute, 1970 to 1999: `JUNE 11 89`.
  private static func lateYear(_ cursor: inout ByteCursor) -> Int? {
    cursor.attempt { cursor in year(&cursor, digits: 2...2).flatMap { (1970...1999).contains($0) ? $0 : nil } }
  }

  private static func skipOrdinal(_ cursor: inout ByteCursor) {
    _ = cursor.attempt { cursor in
      cursor.word().flatMap { CalendarWords.ordinalEndings.contains($0) ? true : nil }
    }
  }

  private static func skipJoint(_ cursor: inout ByteCursor) {
    if !cursor.take("-") { cursor.skipBlanks() }
  }
}

/// The names of months and weekdays, from the calendar's table: what body text and the head of an article share.
enum CalendarWords {
  /// 1 to 12, by names in full and short, in small letters.
  static let months = Dictionary(uniqueKeysWithValues: words("month").map { ($0.word, Int($0.number("value") ?? 0)) })
  /// In full and short.
  static let weekdays = Set((words("weekday") + words("shortWeekday")).map(\.word))
  /// `st` to `th`.
  static let ordinalEndings = Set(words("ordinalEnding").map(\.word))

  private static func words(_ sense: Substring) -> [VocabularyTable.Row] {
    VocabularyTable("calendar").rows.filter { $0.names("senses").contains(sense) }
  }
}
