import Linguistics

/// The place that a dateline starts with.
struct DatelinePlace: Equatable {
  /// The first place alone; nil if the words say that it has no place: `CLANDESTINE`, `NO CITY`.
  var span: TextSpan?
  /// Whether it is written in capitals, as agencies do.
  var isCapitals: Bool
  /// Whether it is short enough to be believed without agency or day.
  var isShort: Bool
  /// The agency that stands right behind it, as in `Kestel CNN —`.
  var agency: String?
  /// Where the places end that a slash joins: `SENN/PORT VELLA`.
  var printedEnd: Int

  /// More words than this are no name of a place.
  private static let mostWords = 6
  /// Small words within names, in any case.
  private static let linking = Set(DatelineUse.linking.words)
  /// What joins a second place to the first, in small letters.
  private static let joints = Set(DatelineUse.joint.words)
  /// What stands before a dash without being a place.
  private static let labels = Set(DatelineUse.label.words)
  private static let nowhere = Set(DatelineUse.nowhere.words)

  /// Reads a place at the cursor, and those that are joined to it; nil without moving if no place stands there.
  static func read(_ cursor: inout ByteCursor) -> DatelinePlace? {
    cursor.attempt { cursor in
      guard let name = readName(&cursor) else { return nil }
      let words = String(decoding: cursor.bytes[name.span.range], as: UTF8.self).lowercased()
      guard !labels.contains(words) else { return nil }
      let isNowhere = nowhere.contains(words) || name.isAgencyAlone
      var place = DatelinePlace(
        // `DAR ES SALAAM —` has three words.
        span: isNowhere ? nil : name.span, isCapitals: name.isCapitals, isShort: name.words <= 3,
        agency: name.agency, printedEnd: name.span.end)
      while let end = readSecond(&cursor, printedEnd: place.printedEnd) { place.printedEnd = end }
      return place
    }
  }

  /// Moves over a region or country, or the agency in its place; nil if neither was there.
  static func readRegion(_ cursor: inout ByteCursor) -> DatelineName? { readName(&cursor) }

  /// Moves over another place; where the printed place ends then: a slash makes one of two, `and` does not.
  static func readSecond(_ cursor: inout ByteCursor, printedEnd: Int) -> Int? {
    cursor.attempt { cursor in
      let isNext = cursor.at == printedEnd
      cursor.skipBlanks()
      if cursor.take("/") {
        cursor.skipBlanks()
        return readName(&cursor).map { isNext ? $0.span.end : printedEnd }
      }
      guard cursor.take("&") || cursor.word().map(joints.contains) ?? false else { return nil }
      cursor.skipBlanks()
      return readName(&cursor).map { _ in printedEnd }
    }
  }

  private static func readName(_ cursor: inout ByteCursor) -> DatelineName? {
    cursor.attempt { cursor in
      var words: [DatelineWord] = []
      while let word = nextWord(&cursor) {
        guard word.isCapitalised || (!words.isEmpty && linking.contains(word.lower)) else { return nil }
        words.append(word)
        if word.endsSentence { break }
      }
      while let last = words.last, linking.contains(last.lower), words.count > 1 { words.removeLast() }
      guard words.contains(where: { !linking.contains($0.lower) }), words.count <= mostWords else { return nil }
      let name = DatelineName(words, in: cursor.bytes)
      if name.agency == nil, let last = words.last { cursor.at = last.span.end }
      return name
    }
  }

  /// The next word of a name; none where a word joins another place.
  private static func nextWord(_ cursor: inout ByteCursor) -> DatelineWord? {
    cursor.attempt { cursor in
      if cursor.byte.map(WhiteSpace.isASCII) ?? false { cursor.skipBlanks() }
      let start = cursor.at
      while let byte = cursor.byte, isWordByte(byte, at: cursor) { cursor.at += 1 }
      guard cursor.at > start else { return nil }
      let word = DatelineWord(TextSpan(start, cursor.at), in: cursor.bytes)
      return joints.contains(word.lower) ? nil : word
    }
  }

  /// Letters, apostrophes, full stops and hyphens inside a name; of what is beyond ASCII all but
  /// general punctuation (the lead byte of dashes and quotation marks) and the no-break space.
  private static func isWordByte(_ byte: UInt8, at cursor: ByteCursor) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "'"), UInt8(ascii: "."): true
    case UInt8(ascii: "-"): cursor.peek(1).map { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A } ?? false
    case 0xE2: cursor.peek(1) == 0x80 && cursor.peek(2) == 0x99
    case 0x99: cursor.at > 1 && cursor.bytes[cursor.at - 1] == 0x80
    case 0xC2: cursor.peek(1) != 0xA0
    case 0x80...0xFF: true
    default: false
    }
  }
}

/// The name of a place or region as a dateline writes it.
struct DatelineName: Equatable {
  /// The name alone, without an agency right behind it.
  private(set) var span: TextSpan
  let isCapitals: Bool
  let words: Int
  /// The last word, if it is an agency's name and the name no place's.
  private(set) var agency: String?
  /// Whether it has no word but the agency's.
  let isAgencyAlone: Bool

  fileprivate init(_ words: [DatelineWord], in bytes: [UInt8]) {
    let proper = words.filter { $0.isCapitalised }
    isCapitals = proper.allSatisfy(\.isCapitals)
    self.words = words.count
    span = TextSpan(words[0].span.start, words[words.count - 1].span.end)
    let last = words[words.count - 1].span
    let signs = Agencies.isKnown(words[words.count - 1].lower) && !PlaceNames.isKnown(bytes[span.range])
    agency = signs ? String(decoding: bytes[last.range], as: UTF8.self) : nil
    isAgencyAlone = signs && words.count == 1
    if signs, words.count > 1 { span.end = words[words.count - 2].span.end }
    if words[words.count - 1].endsSentence { span.end -= 1 }
  }

}

/// One word of a name.
private struct DatelineWord {
  let span: TextSpan
  let isCapitalised: Bool
  let isCapitals: Bool
  let lower: String
  /// Whether it has the full stop of `KESTEL. March 5`, which is none of an abbreviation as in `Calif.` or `N.Y.`.
  let endsSentence: Bool

  init(_ span: TextSpan, in bytes: [UInt8]) {
    let word = bytes[span.range]
    // `ST.` and `FT.` are the longest abbreviations in capitals.
    endsSentence =
      word.last == UInt8(ascii: ".") && word.count > 4 && word.firstIndex(of: UInt8(ascii: ".")) == word.endIndex - 1
      && !word.contains { (0x61...0x7A).contains($0) }
    self.span = span
    let first = word.first ?? 0
    isCapitalised = (0x41...0x5A).contains(first) || (first >= 0xC3 && first != 0xE2)
    isCapitals = !word.contains { (0x61...0x7A).contains($0) }
    lower = String(decoding: word, as: UTF8.self).lowercased()
  }
}

/// What the words of the table `datelines` are used for.
enum DatelineUse: CaseIterable {
  case linking, joint, label, nowhere, city, approach, tag, service

  private static let words = VocabularyTable("datelines").words(by: "use", of: DatelineUse.self)

  var words: [String] { Self.words[self] ?? [] }
}
