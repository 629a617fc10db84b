import Linguistics

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

  /// Where the words stand; nil where they are gone.
  package mutating func span(of words: HeldWords) -> TextSpan? {
    let isThere = words.span.end <= text.count && TextAnchor(words.span, in: text) == words.anchor
    return isThere ? words.span : words.anchor.span(in: flat)
  }
}
