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

  /// Where the words stand, of several places the one whose surroundings agree most; nil where they
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
