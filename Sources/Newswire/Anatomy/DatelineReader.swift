import Linguistics

/// A dateline as it stands, before it is known which year it was written in.
struct ReadDateline: Equatable {
  var dateline: Dateline
  /// The day as written, perhaps without its year.
  var day: WrittenDate?
  var daySpan: TextSpan?
  /// Whether an agency or a day, and not only capitals and a dash, says that it is one.
  var isCertain: Bool { dateline.agency != nil || day != nil || hasTags }
  var hasTags = false
  /// Whether the place is in capitals and known, or its region stands behind it.
  var isWellPlaced = false
}

/// Reads the dateline at the head of a paragraph: place, region, day and agency in the orders that
/// agencies write them, then a dash or colon, then the tags of a monitoring service.
struct DatelineReader {
  /// What ends a dateline.
  enum Terminator {
    /// With whether it is a long dash or one that stands apart, so that no compound word is meant.
    case dash(isApart: Bool)
    case colon
    /// Nothing but the agency’s name: `KESTEL (INA) It rained.`
    case agency
    /// The paragraph has no other words.
    case paragraph
  }

  /// No dateline, tags left aside, is longer than this many bytes.
  // `PORT VELLA, 21 MAR 89 (VELLA NATIONAL RADIO NETWORK) --` has 55, and a region and a second agency may come.
  private static let longest = 160

  private var cursor: ByteCursor
  private var place: DatelinePlace?
  private var agency: String?
  private var day: WrittenDate?
  private var daySpan: TextSpan?
  /// Where the first place’s region or country ends.
  private var regionEnd: Int?
  private let paragraph: TextSpan

  /// The dateline that a paragraph starts with; nil for none.
  static func read(_ paragraph: TextSpan, in bytes: [UInt8]) -> ReadDateline? {
    var reader = DatelineReader(paragraph, in: bytes)
    if let ending = reader.readToEnding(), let read = reader.finished(ending) { return read }
    return BareDateline.read(paragraph, in: bytes)
  }

  /// What a file names as the dateline, where its first words are enough to be the place: `Kestel`.
  static func readNamed(_ stretch: TextSpan, in bytes: [UInt8]) -> ReadDateline? {
    if let read = read(stretch, in: bytes) { return read }
    var cursor = ByteCursor(bytes, in: stretch)
    guard let place = DatelinePlace.read(&cursor), place.isShort, let name = place.span else { return nil }
    return ReadDateline(dateline: Dateline(span: stretch, place: name, agency: place.agency))
  }

  private init(_ paragraph: TextSpan, in bytes: [UInt8]) {
    self.paragraph = paragraph
    cursor = ByteCursor(
      bytes, in: TextSpan(paragraph.start, min(paragraph.end, paragraph.start + Self.longest)))
  }

  private mutating func readToEnding() -> Terminator? {
    place = DatelinePlace.read(&cursor)
    agency = place?.agency
    guard place != nil || cursor.byte == UInt8(ascii: "(") else { return nil }
    while true {
      let start = cursor.at
      cursor.skipBlanks()
      if let ending = takeEnding(afterBlank: cursor.at > start) { return ending }
      if readPart() { continue }
      return readAgencyAlone(from: start)
    }
  }

  private mutating func takeEnding(afterBlank: Bool) -> Terminator? {
    if cursor.at == paragraph.end { return .paragraph }
    let start = cursor.at
    if place != nil, cursor.byte == UInt8(ascii: ":"), cursor.peek(1).map(WhiteSpace.isASCII) ?? false {
      cursor.at += 1
      skipDayBehind()
      return .colon
    }
    // `KESTEL (INA)- It`, `Kestel, INA- It`
    guard cursor.takeDash(afterBlank: afterBlank || endsBracket || agency != nil) else { return nil }
    let isApart = afterBlank || !cursor.bytes[start..<cursor.at].elementsEqual("--".utf8)
    skipDayBehind()
    return cursor.at == paragraph.end ? .paragraph : .dash(isApart: isApart)
  }

  private var endsBracket: Bool { cursor.at > paragraph.start && cursor.bytes[cursor.at - 1] == UInt8(ascii: ")") }

  /// Moves over the day and the agency that stand between two dashes: `KESTEL (INA) — March 2, 2016 —`.
  private mutating func skipDayBehind() {
    var probe = self
    var isRead = false
    while true {
      let start = probe.cursor.at
      probe.cursor.skipBlanks()
      let isApart = probe.cursor.at > start
      if isRead, probe.cursor.takeDash(afterBlank: isApart) || probe.cursor.take(":") { return self = probe }
      guard probe.readBracket() || probe.readDay() else { return }
      isRead = true
    }
  }

  private mutating func readPart() -> Bool {
    readBracket() || readSlashed() || readDay() || readAfterComma() || readSecondPlace() || skipStop()
  }

  /// The full stop behind a day: `KESTEL, March 8. /INA/.`
  private mutating func skipStop() -> Bool { day != nil && cursor.take(".") }

  private mutating func readSecondPlace() -> Bool {
    guard let printed = place?.printedEnd, let end = DatelinePlace.readSecond(&cursor, printedEnd: printed) else {
      return false
    }
    place?.printedEnd = end
    return true
  }

  private mutating func readAfterComma() -> Bool {
    guard place != nil, cursor.take(",") else { return false }
    let isNext = cursor.at == (place?.printedEnd ?? 0) + 1
    cursor.skipBlanks()
    if readDay() || cursor.byte == UInt8(ascii: "(") { return true }
    guard let region = DatelinePlace.readRegion(&cursor) else { return false }
    let name = String(decoding: cursor.bytes[region.span.range], as: UTF8.self)
    // `Damascus, SANA –`: a region would be written as the place is.
    let isAgency = region.isAgencyAlone || region.isCapitals && place?.isCapitals == false && Agencies.isKnown(name)
    agency = agency ?? region.agency ?? (isAgency ? name : nil)
    if isNext, !isAgency { regionEnd = region.span.end }
    return true
  }

  private mutating func readDay() -> Bool {
    let start = cursor.at
    if let read = WrittenDate.read(&cursor) {
      day = read
      daySpan = TextSpan(start, cursor.at)
      return true
    }
    return cursor.skipNoDate() || WrittenDate.skipWeekday(&cursor)
  }
}

// MARK: - Agencies

extension DatelineReader {
  /// `(AFP)`, `(VENEZUELA)`, `(AP, March 3)`, `(March 3, 2016)`; monitors at times open with the wrong bracket.
  private mutating func readBracket() -> Bool {
    guard let inside = cursor.takeBracketed() else { return false }
    var words = ByteCursor(cursor.bytes, in: inside)
    if let read = WrittenDate.read(&words), words.at == inside.end {
      (day, daySpan) = (read, inside)
      return place != nil
    }
    let name = cursor.bytes[inside.range].prefix { $0 != UInt8(ascii: ",") }
    readDay(behind: name.endIndex, in: inside)
    let agencyName = String(
      decoding: LineWords(TextSpan(name.startIndex, name.endIndex), in: cursor.bytes).text, as: UTF8.self)
    if place == nil, agency == nil, PlaceNames.isCity(cursor.bytes[name.indices]) {
      let span = TextSpan(name.startIndex, name.endIndex)
      place = DatelinePlace(span: span, isCapitals: false, isShort: true, agency: nil, printedEnd: span.end)
    } else if signs(agencyName) {
      agency = agencyName
    } else if place == nil {
      return false
    }
    return true
  }

  private mutating func readDay(behind comma: Int, in bracket: TextSpan) {
    guard day == nil, comma < bracket.end else { return }
    var rest = ByteCursor(cursor.bytes, in: TextSpan(comma + 1, bracket.end))
    rest.skipBlanks()
    let start = rest.at
    guard let read = WrittenDate.read(&rest), rest.at == bracket.end else { return }
    (day, daySpan) = (read, TextSpan(start, rest.at))
  }

  /// `/INA/`, with a full stop behind it or not.
  private mutating func readSlashed() -> Bool {
    let name = cursor.attempt { cursor -> String? in
      guard cursor.take("/"), let close = cursor.bytes[cursor.at..<cursor.end].firstIndex(of: UInt8(ascii: "/"))
      else { return nil }
      let name = String(decoding: cursor.bytes[cursor.at..<close], as: UTF8.self)
      cursor.at = close + 1
      _ = cursor.take(".")
      return Agencies.isKnown(name) ? name : nil
    }
    agency = name ?? agency
    return name != nil
  }

  /// Whether a name between brackets is the agency's and not the country's: a known one, any after
  /// the day, and one that reads like an agency’s where the dash or colon comes next.
  private func signs(_ name: String) -> Bool {
    if Agencies.isKnown(name) || day != nil { return true }
    var rest = cursor
    rest.skipBlanks()
    guard rest.at == paragraph.end || rest.takeDash(afterBlank: true) || rest.take(":") else { return false }
    return Agencies.couldBe(name)
      || place?.isCapitals ?? false && Agencies.couldBeUnknown(name) && !PlaceNames.isKnown(name.utf8)
  }

  /// The end behind a known agency’s bracket or slash that no dash follows: `KESTEL (INA) It rained.`
  private mutating func readAgencyAlone(from end: Int) -> Terminator? {
    guard let agency, Agencies.isKnown(agency), end > paragraph.start,
      [UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(cursor.bytes[end - 1])
    else { return nil }
    cursor.at = end
    return .agency
  }
}

// MARK: - Belief

extension DatelineReader {
  private func finished(_ ending: Terminator) -> ReadDateline? {
    let bytes = cursor.bytes
    let tags = DatelineTags.read(TextSpan(cursor.at, paragraph.end), in: bytes)
    let end = tags?.end ?? cursor.at
    let span = WhiteSpace.trimmed(TextSpan(paragraph.start, end), in: bytes)
    let dateline = Dateline(
      span: span, place: place?.span, printedPlace: printedPlace, agency: agency ?? tags?.agency)
    var read = ReadDateline(dateline: dateline, day: day, daySpan: daySpan, hasTags: tags != nil)
    read.isWellPlaced = place.map { $0.isCapitals && (regionEnd != nil || isCity($0)) } ?? false
    let rest = TextSpan(WhiteSpace.skipped(TextSpan(end, paragraph.end), in: bytes), paragraph.end)
    return isBelievable(read, ending, before: rest) ? read : nil
  }

  private var printedPlace: TextSpan? {
    guard let place, let first = place.span else { return nil }
    return TextSpan(first.start, regionEnd ?? max(place.printedEnd, first.end))
  }

  private func isBelievable(_ read: ReadDateline, _ ending: Terminator, before rest: TextSpan) -> Bool {
    switch ending {
    case .dash(let isApart): read.isCertain || isApart && isPlace(before: rest)
    case .colon: isPlaceOfColon(read) && Self.startsStory(rest, in: cursor.bytes)
    case .agency: (place.map(isWellKnown) ?? true) && Self.startsStory(rest, in: cursor.bytes)
    case .paragraph: isPlaceAlone(read)
    }
  }

  /// Whether a place and a dash are enough: a short place in capitals, or a known city in small letters, and a sentence
  /// behind it.
  private func isPlace(before rest: TextSpan) -> Bool {
    guard let place, place.isShort, Self.startsStory(rest, in: cursor.bytes) else { return false }
    return place.isCapitals || isCity(place)
  }

  /// Whether a colon can end it: `KESTEL: It rained`. What is in capitals alone may be a speaker’s label.
  private func isPlaceOfColon(_ read: ReadDateline) -> Bool {
    guard let place, place.isShort, Ending(of: paragraph, in: cursor.bytes).closesSentence else { return false }
    return isCity(place) && !isWord(place) || place.isCapitals && (read.isCertain || regionEnd != nil)
  }

  private func isPlaceAlone(_ read: ReadDateline) -> Bool {
    guard let place, place.span != nil else { return false }
    return read.isCertain ? isWellKnown(place) : place.isCapitals && isCity(place)
  }

  /// Whether the name is one that other words have too: `Police` is a town in Poland.
  private func isWord(_ place: DatelinePlace) -> Bool {
    guard let span = place.span, !place.isCapitals else { return false }
    let classes = Lexicon.english[WordHash(cursor.bytes[span.range]).value]
    return span.length < 4 || !classes.isDisjoint(with: [.organisationHead, .commonWord, .speakerNoun, .office])
  }

  private func isWellKnown(_ place: DatelinePlace) -> Bool { place.isCapitals || isCity(place) }

  private func isCity(_ place: DatelinePlace) -> Bool {
    place.span.map { PlaceNames.isCity(cursor.bytes[$0.range]) } ?? false
  }

  /// Whether a stretch looks like the first sentence of a story in small letters.
  static func startsStory(_ rest: TextSpan, in bytes: [UInt8]) -> Bool {
    // A first sentence has a small letter well within 120 bytes.
    let words = bytes[rest.range].prefix(120)
    guard let first = words.first, !(0x61...0x7A).contains(first) else { return false }
    return words.contains { (0x61...0x7A).contains($0) }
  }
}

extension ByteCursor {
  /// Moves over a dash; a hyphen or underscore counts between blanks only, and behind a bracket before one.
  fileprivate mutating func takeDash(afterBlank: Bool) -> Bool {
    if take("—") || take("–") || take("―") || take("--") { return true }
    guard afterBlank, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_"),
      peek(1).map(WhiteSpace.isASCII) ?? true
    else { return false }
    at += 1
    return true
  }

  fileprivate mutating func skipNoDate() -> Bool {
    attempt { cursor in
      guard cursor.word() == "no" else { return nil }
      cursor.skipBlanks()
      return cursor.word() == "date" ? true : nil
    } ?? false
  }

  /// The words between brackets; nil, and no move, where no short bracket stands.
  fileprivate mutating func takeBracketed() -> TextSpan? {
    guard byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") else { return nil }
    let rest = bytes[(at + 1)..<end]
    let isRound = byte == UInt8(ascii: "(")
    guard let close = rest.firstIndex(where: { $0 == UInt8(ascii: ")") || (!isRound && $0 == UInt8(ascii: "]")) }),
      // `(VELLA NATIONAL RADIO NETWORK)` has 30; a sentence between brackets is no agency.
      close - at <= 80
    else { return nil }
    let words = TextSpan(at + 1, close)
    at = close + 1
    return WhiteSpace.trimmed(words, in: bytes)
  }
}
