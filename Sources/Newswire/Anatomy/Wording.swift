import Linguistics

/// The words of a short stretch, ready to be compared with set phrases.
struct Wording {
  /// Longer stretches than this many bytes are paragraphs whatever they say; their wording is empty.
  static let longest = 400
  /// No set phrase that makes up a whole line is longer than this many bytes.
  private static let longestPhrase = 48

  let span: TextSpan
  /// As it stands, runs of white space as one blank; empty for a long stretch.
  let text: [UInt8]
  /// The same in ASCII lower case.
  let lower: [UInt8]
  let ending: Ending.Mark
  /// Number of ASCII capitals and small letters.
  private(set) var capitals = 0
  private(set) var smallLetters = 0
  private(set) var wordCount = 0

  init(_ span: TextSpan, in bytes: [UInt8]) {
    self.span = span
    ending = Ending(of: span, in: bytes).mark
    text = span.length <= Self.longest ? Self.reflowed(bytes[span.range]) : []
    lower = text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    if !text.isEmpty { wordCount = 1 }
    capitals = text.reduce(0) { $0 &+ ($1 &- 0x41 < 26 ? 1 : 0) }
    smallLetters = text.reduce(0) { $0 &+ ($1 &- 0x61 < 26 ? 1 : 0) }
    wordCount += text.reduce(0) { $0 &+ ($1 == 0x20 ? 1 : 0) }
  }

  var isLong: Bool { text.isEmpty }
  var isAllCapitals: Bool { capitals > 1 && smallLetters == 0 }

  /// The stretch in lower case without the colon, full stop, arrow or bracket that may end it;
  /// empty where it is too long for a set phrase.
  var phrase: String {
    guard lower.count <= Self.longestPhrase else { return "" }
    var words = Substring(String(decoding: lower, as: UTF8.self)).unicodeScalars
    while let last = words.last, Self.trailing.contains(last) { words.removeLast() }
    return String(words)
  }

  private static let trailing: Set<Unicode.Scalar> = [":", ".", "…", "»", ">", "[", "]", "!", "*", "-", "–", " "]

  /// Whether it stands between two signs.
  func isBetween(_ open: Unicode.Scalar, _ close: Unicode.Scalar) -> Bool {
    text.count > 1 && text.first == UInt8(ascii: open) && text.last == UInt8(ascii: close)
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
