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
}

/// Reads the dateline at the head of a paragraph: place, region, day and agency in the orders that
/// agencies write them, then a dash, then the tags of a monitoring service.
struct DatelineReader {
  /// No dateline, tags left aside, is longer than this many bytes.
  // `PORT VELLA, 21 MAR 89 (VELLA NATIONAL RADIO NETWORK) --` has 55, and a region and a second agency may come.
  private static let longest = 160

  private var cursor: ByteCursor
  private var place: DatelinePlace?
  private var agency: String?
  private var day: WrittenDate?
  private var daySpan: TextSpan?

  /// The dateline that a paragraph starts with; nil for none.
  static func read(_ paragraph: TextSpan, in bytes: [UInt8]) -> ReadDateline? {
    let head = TextSpan(paragraph.start, min(paragraph.end, paragraph.start + longest))
    var reader = DatelineReader(cursor: ByteCursor(bytes, in: head))
    guard reader.readToDash() else { return nil }
    return reader.finished(in: paragraph)
  }

  private init(cursor: ByteCursor) {
    self.cursor = cursor
  }

  private mutating func readToDash() -> Bool {
    place = DatelinePlace.read(&cursor)
    guard place != nil || cursor.byte == UInt8(ascii: "(") else { return false }
    while true {
      let start = cursor.at
      cursor.skipBlanks()
      if Self.takeDash(&cursor, afterBlank: cursor.at > start) { return true }
      guard readBracket() || readDay() || readAfterComma() else { return false }
    }
  }

  private mutating func readAfterComma() -> Bool {
    guard place != nil, cursor.take(",") else { return false }
    cursor.skipBlanks()
    return readDay() || DatelinePlace.skipRegion(&cursor)
  }

  private mutating func readDay() -> Bool {
    let start = cursor.at
    if let read = WrittenDate.read(&cursor) {
      day = read
      daySpan = TextSpan(start, cursor.at)
      return true
    }
    return Self.skipNoDate(&cursor) || WrittenDate.skipWeekday(&cursor)
  }

  /// `(AFP)`, `(VENEZUELA)`, `(AP, March 3)`; monitors at times open with the wrong bracket.
  private mutating func readBracket() -> Bool {
    guard let words = Self.takeBracketed(&cursor) else { return false }
    let name = words.prefix { $0 != "," }
    if signs(String(name)) { agency = String(name) } else if place == nil { return false }
    return true
  }

  /// Whether a name between brackets is the agency's and not the country's: a known one, any after
  /// the day, and a few capitals where the dash comes next.
  private func signs(_ name: String) -> Bool {
    if Agencies.isKnown(name) || day != nil { return true }
    var rest = cursor
    rest.skipBlanks()
    return Agencies.couldBe(name) && Self.takeDash(&rest, afterBlank: true)
  }

  private func finished(in paragraph: TextSpan) -> ReadDateline? {
    let bytes = cursor.bytes
    let tags = DatelineTags.read(TextSpan(cursor.at, paragraph.end), in: bytes)
    let end = tags?.end ?? cursor.at
    let span = WhiteSpace.trimmed(TextSpan(paragraph.start, end), in: bytes)
    let dateline = Dateline(span: span, place: place?.span, agency: agency ?? tags?.agency)
    let read = ReadDateline(dateline: dateline, day: day, daySpan: daySpan, hasTags: tags != nil)
    guard read.isCertain || isBelievable(before: TextSpan(end, paragraph.end)) else { return nil }
    return read
  }

  /// Whether capitals and a dash are enough: a short place, a dash that stands apart or is a long
  /// one, and small letters after it.
  private func isBelievable(before rest: TextSpan) -> Bool {
    guard let place, place.isCapitals, place.isShort, startsSentence(rest) else { return false }
    let hyphens = cursor.bytes[..<cursor.at].suffix(3)
    return !hyphens.dropFirst().elementsEqual("--".utf8) || WhiteSpace.isASCII(hyphens.first ?? 0)
  }

  /// Whether what follows the dash looks like the first sentence of a story in small letters.
  private func startsSentence(_ rest: TextSpan) -> Bool {
    // A first sentence has a small letter well within 120 bytes.
    let words = cursor.bytes[WhiteSpace.skipped(rest, in: cursor.bytes)..<rest.end].prefix(120)
    guard let first = words.first, !(0x61...0x7A).contains(first) else { return false }
    return words.contains { (0x61...0x7A).contains($0) }
  }
}

extension DatelineReader {
  /// Moves over a dash; a hyphen or underscore counts between blanks only.
  fileprivate static func takeDash(_ cursor: inout ByteCursor, afterBlank: Bool) -> Bool {
    if cursor.take("—") || cursor.take("–") || cursor.take("―") || cursor.take("--") { return true }
    guard afterBlank, cursor.byte == UInt8(ascii: "-") || cursor.byte == UInt8(ascii: "_"),
      cursor.peek(1).map(WhiteSpace.isASCII) ?? true
    else { return false }
    cursor.at += 1
    return true
  }

  fileprivate static func skipNoDate(_ cursor: inout ByteCursor) -> Bool {
    cursor.attempt { cursor in
      guard cursor.word() == "no" else { return nil }
      cursor.skipBlanks()
      return cursor.word() == "date" ? true : nil
    } ?? false
  }

  /// The words between brackets, reflowed; nil, and no move, where no short bracket stands.
  fileprivate static func takeBracketed(_ cursor: inout ByteCursor) -> String? {
    guard cursor.byte == UInt8(ascii: "(") || cursor.byte == UInt8(ascii: "[") else { return nil }
    let rest = cursor.bytes[(cursor.at + 1)..<cursor.end]
    let isRound = cursor.byte == UInt8(ascii: "(")
    guard let close = rest.firstIndex(where: { $0 == UInt8(ascii: ")") || (!isRound && $0 == UInt8(ascii: "]")) }),
      // `(VELLA NATIONAL RADIO NETWORK)` has 30; a sentence between brackets is no agency.
      close - cursor.at <= 80
    else { return nil }
    let words = LineWords(TextSpan(cursor.at + 1, close), in: cursor.bytes).text
    cursor.at = close + 1
    return String(decoding: words, as: UTF8.self)
  }
}

/// The bracketed tags with which monitoring services describe what follows: `[REPORT] [TEXT]`.
struct DatelineTags: Equatable {
  /// Where the last tag ends.
  var end: Int
  /// The body that a tag names as the source.
  var agency: String?

  /// The tags that say how much of the original follows; a name after the last of them is the
  /// label of the first speaker and belongs to the text.
  private static let closing = Set(DatelineUse.tag.words)
  private static let services = Set(DatelineUse.service.words.map { $0.uppercased() })
  /// More tags than this are none.
  // `[REPORT] [TEXT] [PASSAGE OMITTED]`
  private static let most = 8

  /// The tags that a span starts with; nil if none of them says what follows.
  static func read(_ span: TextSpan, in bytes: [UInt8]) -> DatelineTags? {
    var cursor = ByteCursor(bytes, in: span)
    var tags: DatelineTags?
    var agency: String?
    for _ in 0..<most {
      cursor.skipBlanks()
      guard let words = tag(&cursor) else { break }
      agency = agency ?? source(in: words)
      if closing.contains(words.lowercased()) { tags = DatelineTags(end: cursor.at, agency: agency) }
    }
    return tags
  }

  private static func tag(_ cursor: inout ByteCursor) -> String? {
    guard cursor.byte == UInt8(ascii: "[") else { return nil }
    let rest = cursor.bytes[cursor.at..<min(cursor.end, cursor.at + LineWords.longest)]
    guard let close = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let words = LineWords(TextSpan(cursor.at + 1, close), in: cursor.bytes).text
    cursor.at = close + 1
    return String(decoding: words, as: UTF8.self)
  }

  /// The agency that a tag is or, behind its last comma, abbreviates: `PORT PRESS OFFICE, POPRO`.
  private static func source(in tag: String) -> String? {
    if Agencies.isKnown(tag) { return tag }
    let words = tag.split(separator: " ")
    guard words.contains(where: { services.contains(String($0)) }),
      let last = words.last, words.dropLast().last?.hasSuffix(",") ?? false,
      last.utf8.count <= 8, last.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A })
    else { return nil }
    return String(last)
  }
}
