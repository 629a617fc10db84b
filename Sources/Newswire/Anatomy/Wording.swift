import Linguistics

/// The words of a short stretch, ready to be compared with set phrases.
struct Wording {
  /// Longer stretches than this many bytes are paragraphs whatever they say; their wording is empty.
  static let longest = 400

  let span: Span
  /// In ASCII lower case, runs of white space as one blank; empty for a long stretch.
  let lower: String
  /// As it stands, runs of white space as one blank.
  let text: [UInt8]
  let ending: Ending.Mark
  /// Number of ASCII capitals and small letters.
  let capitals: Int
  let smallLetters: Int
  let wordCount: Int

  init(_ span: Span, in bytes: [UInt8]) {
    self.span = span
    text = span.length <= Self.longest ? Self.reflowed(bytes[span.range]) : []
    lower = String(decoding: text.lazy.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    ending = Ending(of: span, in: bytes).mark
    capitals = text.count { $0 >= 0x41 && $0 <= 0x5A }
    smallLetters = text.count { $0 >= 0x61 && $0 <= 0x7A }
    wordCount = text.isEmpty ? 0 : text.count { $0 == 0x20 } + 1
  }

  var isLong: Bool { text.isEmpty }
  var isAllCapitals: Bool { capitals > 1 && smallLetters == 0 }

  /// Whether the stretch, in lower case, starts with one of the phrases.
  func starts(_ phrases: String...) -> Bool { phrases.contains { lower.utf8.starts(with: $0.utf8) } }

  /// Whether the stretch, in lower case, ends with one of the phrases.
  func ends(_ phrases: String...) -> Bool {
    phrases.contains { lower.utf8.count >= $0.utf8.count && lower.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// The stretch in lower case without the colon, full stop, arrow or bracket that may end it.
  var phrase: String {
    var words = Substring(lower)
    while let last = words.unicodeScalars.last, ":.…»>[]!*-– ".unicodeScalars.contains(last) {
      words.unicodeScalars.removeLast()
    }
    return String(words)
  }

  private static func reflowed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for byte in bytes {
      let isBlank = WhiteSpace.isASCII(byte)
      if !isBlank { out.append(byte) } else if out.last != 0x20 { out.append(0x20) }
    }
    return out
  }
}

/// A named test of a short passage.
struct WordingRule: Sendable {
  let name: String
  let holds: @Sendable (Wording) -> Bool

  init(_ name: String, _ holds: @escaping @Sendable (Wording) -> Bool) {
    self.name = name
    self.holds = holds
  }
}
