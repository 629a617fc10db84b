import Linguistics

/// The words of a short stretch, ready to be compared with set phrases.
struct LineWords {
  /// Longer stretches than this many bytes are paragraphs whatever they say; their words are empty.
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
  /// The stretch in lower case without the colon, full stop, arrow or bracket that may end it;
  /// empty if it is too long for a set phrase.
  let phrase: String

  init(_ span: TextSpan, in bytes: [UInt8]) {
    self.span = span
    ending = Ending(of: span, in: bytes).mark
    text = span.length <= Self.longest ? Self.reflowed(bytes[span.range]) : []
    lower = text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    phrase = Self.phrase(lower)
    if !text.isEmpty { wordCount = 1 }
    capitals = text.reduce(0) { $0 &+ ($1 &- 0x41 < 26 ? 1 : 0) }
    smallLetters = text.reduce(0) { $0 &+ ($1 &- 0x61 < 26 ? 1 : 0) }
    wordCount += text.reduce(0) { $0 &+ ($1 == 0x20 ? 1 : 0) }
  }

  var isLong: Bool { text.isEmpty }
  var isAllCapitals: Bool { capitals > 1 && smallLetters == 0 }

  private static func phrase(_ lower: [UInt8]) -> String {
    guard lower.count <= longestPhrase else { return "" }
    var end = lower.count
    while let width = trailingWidth(endingAt: end, in: lower) { end -= width }
    return String(decoding: lower[..<end], as: UTF8.self)
  }

  /// Number of bytes of the sign that ends before an offset and is no part of a phrase; nil for none.
  private static func trailingWidth(endingAt end: Int, in lower: [UInt8]) -> Int? {
    guard end > 0 else { return nil }
    if lower[end - 1] < 0x80 { return ":.>[]!*- ".utf8.contains(lower[end - 1]) ? 1 : nil }
    return trailing.first { lower[..<end].suffix($0.count).elementsEqual($0) }?.count
  }

  private static let trailing = ["…", "»", "–"].map { Array($0.utf8) }

  /// Whether a mark of quotation stands anywhere.
  var hasQuotation: Bool {
    text.contains(UInt8(ascii: "\""))
      || [Array("“".utf8), Array("”".utf8)].contains { mark in
        text.indices.contains { text[$0...].starts(with: mark) }
      }
  }

  /// Whether it speaks to the reader.
  var saysYou: Bool { lower.split { !(0x61...0x7A).contains($0) }.contains { $0.elementsEqual("you".utf8) } }

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

/// A named test of a short group.
struct LineRule: Sendable {
  let name: String
  let holds: @Sendable (LineWords) -> Bool

  init(_ name: String, _ holds: @escaping @Sendable (LineWords) -> Bool) {
    self.name = name
    self.holds = holds
  }
}

/// How a stretch of text ends, once closing quotation marks and brackets are taken off.
struct Ending: Equatable {
  enum Mark { case fullStop, question, exclamation, colon, comma, ellipsis, none }

  let mark: Mark

  init(of span: TextSpan, in bytes: [UInt8]) {
    var end = span.end
    while end > span.start, let width = Self.closer(endingAt: end, from: span.start, in: bytes) { end -= width }
    mark = end > span.start ? Self.mark(endingAt: end, from: span.start, in: bytes) : .none
  }

  /// Whether a sentence ends there.
  var closesSentence: Bool {
    switch mark {
    case .fullStop, .question, .exclamation, .ellipsis, .colon: true
    case .comma, .none: false
    }
  }

  private static func mark(endingAt end: Int, from start: Int, in bytes: [UInt8]) -> Mark {
    switch bytes[end - 1] {
    case UInt8(ascii: "."): return .fullStop
    case UInt8(ascii: "?"): return .question
    case UInt8(ascii: "!"): return .exclamation
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ","), UInt8(ascii: ";"): return .comma
    case 0xA6 where end - 3 >= start && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80: return .ellipsis
    default: return .none
    }
  }

  /// Number of bytes of a closing quotation mark or bracket.
  private static func closer(endingAt end: Int, from start: Int, in bytes: [UInt8]) -> Int? {
    switch bytes[end - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
    case 0x99, 0x9D: return end - 3 >= start && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 ? 3 : nil
    case 0xBB: return end - 2 >= start && bytes[end - 2] == 0xC2 ? 2 : nil
    default: return nil
    }
  }
}

/// Set phrases in ASCII lower case, to look for at either end of a stretch or within it.
///
/// A look at one byte rules most of them out.
struct Phrases: Sendable {
  /// By first byte, and by last byte.
  private let byFirst: [[[UInt8]]]
  private let byLast: [[[UInt8]]]
  /// Whether a phrase may begin with two bytes, by a number below 256 that they make.
  private let beginnings: [Bool]

  /// Phrases as a table has them: `_` at an end stands for a blank.
  init(_ words: [String]) {
    var (byFirst, byLast) = ([[[UInt8]]](repeating: [], count: 256), [[[UInt8]]](repeating: [], count: 256))
    for word in words {
      var bytes = Array(word.utf8)
      if bytes.first == UInt8(ascii: "_") { bytes[0] = 0x20 }
      if bytes.last == UInt8(ascii: "_") { bytes[bytes.count - 1] = 0x20 }
      guard let first = bytes.first, let last = bytes.last else { continue }
      byFirst[Int(first)].append(bytes)
      byLast[Int(last)].append(bytes)
    }
    (self.byFirst, self.byLast) = (byFirst, byLast)
    beginnings = Self.beginnings(of: byFirst.joined())
  }

  private static func beginnings(of phrases: some Sequence<[UInt8]>) -> [Bool] {
    var beginnings = [Bool](repeating: false, count: 256)
    for phrase in phrases {
      // a phrase of one byte goes on with any
      for second in phrase.dropFirst().first.map({ $0...$0 }) ?? 0...UInt8.max {
        beginnings[Int(beginning(phrase[0], second))] = true
      }
    }
    return beginnings
  }

  private static func beginning(_ first: UInt8, _ second: UInt8) -> UInt8 { first &* 31 ^ second }

  /// Whether the words start with one of the phrases.
  func start(_ words: LineWords) -> Bool { start(words.lower[...]) }

  /// Whether the words end with one of the phrases.
  func end(_ words: LineWords) -> Bool {
    guard let last = words.lower.last else { return false }
    return byLast[Int(last)].contains {
      words.lower.count >= $0.count && words.lower.suffix($0.count).elementsEqual($0)
    }
  }

  /// Whether one of the phrases occurs within the words.
  func occur(in words: LineWords) -> Bool { occur(in: words.lower[...]) }

  /// Whether one of the phrases occurs among the bytes.
  func occur(in bytes: ArraySlice<UInt8>) -> Bool { firstStart(in: bytes) != nil }

  /// Where the first of the phrases starts that occurs among the bytes; nil for none.
  func firstStart(in bytes: ArraySlice<UInt8>) -> Int? {
    guard var first = bytes.first else { return nil }
    for index in bytes.indices.dropLast() {
      let second = bytes[index + 1]
      if beginnings[Int(Self.beginning(first, second))], start(bytes[index...]) { return index }
      first = second
    }
    return start(bytes.suffix(1)) ? bytes.endIndex - 1 : nil
  }

  /// Number of bytes of the longest phrase that the bytes start with; nil for none.
  func lengthAtStart(of bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    return byFirst[Int(first)].lazy.filter { bytes.starts(with: $0) }.map(\.count).max()
  }

  /// Whether the bytes start with one of the phrases.
  func start(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    return byFirst[Int(first)].contains { bytes.starts(with: $0) }
  }
}

/// What the words of the table `lines` are used for.
enum LineUse: CaseIterable {
  case byline, bylineAlone, betweenNames, clause, speech, speechAtEnd, onDay, articleWord, past
  case update, stamp, filler, zone, wordCount, documents, rights, agencyCredit, examination

  private static let words = VocabularyTable("lines").words(by: "use", of: LineUse.self)

  var words: [String] { Self.words[self] ?? [] }
}
