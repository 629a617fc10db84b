import Linguistics

/// The place that a dateline starts with.
struct DatelinePlace: Equatable {
  /// The first place alone; nil if the words say that it has no place: `CLANDESTINE`, `NO CITY`.
  var span: TextSpan?
  /// Whether it is written in capitals, as agencies do.
  var isCapitals: Bool
  /// Whether it is short enough to be believed without agency or day.
  var isShort: Bool

  /// More words than this are no name of a place.
  private static let mostWords = 6
  /// Small words within names, in any case.
  private static let linking = Set(DatelineUse.linking.words)
  /// What stands before a dash without being a place.
  private static let labels = Set(DatelineUse.label.words)
  private static let nowhere = Set(DatelineUse.nowhere.words)

  /// Reads a place at the cursor; nil without moving if no place stands there.
  static func read(_ cursor: inout ByteCursor) -> DatelinePlace? {
    cursor.attempt { cursor in
      let start = cursor.at
      guard let name = readName(&cursor) else { return nil }
      let first = TextSpan(start, cursor.at)
      while let next = readSecondPlace(&cursor), next { continue }
      let words = String(decoding: cursor.bytes[first.range], as: UTF8.self).lowercased()
      guard !labels.contains(words) else { return nil }
      return DatelinePlace(
        // `DAR ES SALAAM —` has three words.
        span: nowhere.contains(words) ? nil : first, isCapitals: name.isCapitals, isShort: name.words <= 3)
    }
  }

  /// Moves over a region or country; whether there was one.
  static func skipRegion(_ cursor: inout ByteCursor) -> Bool { readName(&cursor) != nil }

  /// `BEIRUT/DAMASCUS`: true if another place follows a slash, nil if none does.
  private static func readSecondPlace(_ cursor: inout ByteCursor) -> Bool? {
    cursor.attempt { cursor in cursor.take("/") && readName(&cursor) != nil ? true : nil }
  }

  private static func readName(_ cursor: inout ByteCursor) -> (isCapitals: Bool, words: Int)? {
    cursor.attempt { cursor in
      var (isCapitals, words, proper) = (true, 0, 0)
      while let word = nextWord(&cursor) {
        words += 1
        if word.isLinking && words > 1 { continue }
        guard word.isCapitalised else { return nil }
        proper += 1
        isCapitals = isCapitals && word.isCapitals
      }
      return proper > 0 && words <= mostWords ? (isCapitals, words) : nil
    }
  }

  private static func nextWord(_ cursor: inout ByteCursor) -> Word? {
    cursor.attempt { cursor in
      if cursor.byte.map(WhiteSpace.isASCII) ?? false { cursor.skipBlanks() }
      let start = cursor.at
      while let byte = cursor.byte, isWordByte(byte, at: cursor) { cursor.at += 1 }
      return cursor.at > start ? Word(cursor.bytes[start..<cursor.at]) : nil
    }
  }

  /// Letters, apostrophes, full stops and hyphens inside a name; of what is beyond ASCII all but
  /// general punctuation (the lead byte of dashes and quotation marks).
  private static func isWordByte(_ byte: UInt8, at cursor: ByteCursor) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "'"), UInt8(ascii: "."): true
    case UInt8(ascii: "-"): cursor.peek(1).map { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A } ?? false
    case 0xE2: cursor.peek(1) == 0x80 && cursor.peek(2) == 0x99
    case 0x99: cursor.at > 1 && cursor.bytes[cursor.at - 1] == 0x80
    case 0x80...0xFF: true
    default: false
    }
  }

  private struct Word {
    var isCapitalised: Bool
    var isCapitals: Bool
    var isLinking: Bool

    init(_ bytes: ArraySlice<UInt8>) {
      let first = bytes.first ?? 0
      isCapitalised = (0x41...0x5A).contains(first) || (first >= 0xC3 && first != 0xE2)
      isCapitals = !bytes.contains { (0x61...0x7A).contains($0) }
      isLinking = linking.contains(String(decoding: bytes, as: UTF8.self).lowercased())
    }
  }
}

/// What the words of the table `datelines` are used for.
enum DatelineUse: CaseIterable {
  case linking, label, nowhere, tag, service

  private static let words = VocabularyTable("datelines").words(by: "use", of: DatelineUse.self)

  var words: [String] { Self.words[self] ?? [] }
}
