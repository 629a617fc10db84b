import Linguistics

/// Words of an article with the words on either side, to find them again in a file that was edited.
package struct TextAnchor: Hashable, Sendable {
  /// Each run of white space is one blank.
  package var before: String
  package var words: String
  package var after: String

  package init(before: String, words: String, after: String) {
    self.before = before
    self.words = words
    self.after = after
  }

  /// Unicode scalars kept on either side.
  private static let context = 32
  /// Unicode scalars kept of the words themselves; more would tell nothing more.
  private static let longest = 1000
  /// Words of so many bytes that occur once are found whatever stands beside them.
  private static let distinctive = 12

  /// The anchor of a span of a text.
  package init(_ span: TextSpan, in text: SourceText) {
    // four bytes a scalar, and as much again for runs of white space
    let room = Self.context * 8
    let before = TextSpan(Self.boundary(max(0, span.start - room), in: text), span.start)
    let after = TextSpan(span.end, Self.boundary(min(text.count, span.end + room), in: text))
    let flat = FlatText(text, before), flatAfter = FlatText(text, after)
    self.before = String(String.UnicodeScalarView(flat.string.unicodeScalars.suffix(Self.context)))
    words = String(String.UnicodeScalarView(FlatText(text, span).string.unicodeScalars.prefix(Self.longest)))
    self.after = String(String.UnicodeScalarView(flatAfter.string.unicodeScalars.prefix(Self.context)))
  }

  /// The start of the scalar that an offset lies in.
  private static func boundary(_ offset: Int, in text: SourceText) -> Int {
    var offset = offset
    while offset > 0, offset < text.count, text.bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// Where the words stand, of several places the one whose surroundings agree most; nil if they
  /// are not there, or where nothing tells that it is they.
  func span(in text: FlatText) -> TextSpan? {
    let words = Array(words.utf8), before = Array(before.utf8), after = Array(after.utf8)
    let places = text.places(of: words)
    var best: (score: Int, place: Int)?
    for place in places {
      let score =
        agreement(text.bytes[..<place].lazy.reversed(), before.reversed())
        + agreement(text.bytes[(place + words.count)...], after)
      if best.map({ score > $0.score }) ?? true { best = (score, place) }
    }
    guard let best else { return nil }
    let isAlone = places.count == 1 && words.count >= Self.distinctive
    guard isAlone || best.score * 2 >= before.count + after.count else { return nil }
    return text.span(best.place..<(best.place + words.count))
  }

  /// How many bytes two texts have in common at their beginning.
  private func agreement(_ a: some Sequence<UInt8>, _ b: some Sequence<UInt8>) -> Int {
    zip(a, b).lazy.prefix { $0 == $1 }.reduce(0) { count, _ in count + 1 }
  }
}

/// A text with each run of white space as one blank, and where each of its bytes stood.
struct FlatText {
  let bytes: [UInt8]
  private let offsets: [Int]

  /// All of a text, or a part of it.
  init(_ text: SourceText, _ part: TextSpan? = nil) {
    let part = part ?? text.span
    var bytes: [UInt8] = []
    var offsets: [Int] = []
    for offset in part.range {
      let byte = text.bytes[offset]
      let isBlank = byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
      if isBlank, bytes.last == 0x20 { continue }
      bytes.append(isBlank ? 0x20 : byte)
      offsets.append(offset)
    }
    self.bytes = bytes
    self.offsets = offsets + [part.end]
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Offsets at which words stand, none overlapping, in time linear in the text (Knuth, Morris, Pratt).
  func places(of words: [UInt8]) -> [Int] {
    guard !words.isEmpty else { return [] }
    let fallbacks = Self.fallbacks(words)
    var places: [Int] = []
    var matched = 0
    for (offset, byte) in bytes.enumerated() {
      while matched > 0, words[matched] != byte { matched = fallbacks[matched - 1] }
      if words[matched] == byte { matched += 1 }
      guard matched == words.count else { continue }
      places.append(offset + 1 - matched)
      matched = 0
    }
    return places
  }

  /// For each beginning of the words, the length of the longest shorter one that it ends in.
  private static func fallbacks(_ words: [UInt8]) -> [Int] {
    var fallbacks = [0]
    var matched = 0
    for byte in words.dropFirst() {
      while matched > 0, words[matched] != byte { matched = fallbacks[matched - 1] }
      if words[matched] == byte { matched += 1 }
      fallbacks.append(matched)
    }
    return fallbacks
  }

  /// The span of the text that a range of this one stands for.
  func span(_ range: Range<Int>) -> TextSpan {
    range.isEmpty
      ? TextSpan(offsets[range.lowerBound], offsets[range.lowerBound])
      : TextSpan(offsets[range.lowerBound], max(offsets[range.lowerBound], offsets[range.upperBound - 1] + 1))
  }
}

/// Words of an article and where they stood, to find them again when it is loaded again.
package struct HeldWords: Hashable, Sendable {
  package let span: TextSpan
  fileprivate let anchor: TextAnchor

  package init(_ span: TextSpan, in text: SourceText) {
    self.span = span
    anchor = TextAnchor(span, in: text)
  }
}

/// Looks for held words in a text: mostly they stand where they stood.
package struct WordFinder {
  private let text: SourceText
  private lazy var flat = FlatText(text)

  package init(_ text: SourceText) { self.text = text }

  /// Where the words stand; nil if they are gone.
  package mutating func span(of words: HeldWords) -> TextSpan? {
    let isThere = words.span.end <= text.count && TextAnchor(words.span, in: text) == words.anchor
    return isThere ? words.span : words.anchor.span(in: flat)
  }
}
