/// A text cut into tokens and sentences.
public struct AnnotatedText: Sendable {
  /// The text.
  public let text: SourceText
  /// In order of text, never overlapping; white space belongs to none.
  public let tokens: [Token]
  /// Ranges of `tokens`, in order, together all of them; none is empty.
  public let sentences: [Range<Int>]

  /// A text with its tokens and sentences as found elsewhere.
  public init(text: SourceText, tokens: [Token], sentences: [Range<Int>]) {
    self.text = text
    self.tokens = tokens
    self.sentences = sentences
  }

  /// The words of a token as they stand.
  public subscript(token: Int) -> String { text[tokens[token].span] }

  /// From the start of the first to the end of the last token of a range that is not empty.
  public func span(of range: Range<Int>) -> TextSpan {
    TextSpan(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
  }
}
