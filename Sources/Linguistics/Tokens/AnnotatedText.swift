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

extension AnnotatedText {
  /// Cuts a text into tokens and sentences within the given spans, one a block.
  ///
  /// Neither crosses the end of a span. The spans must be in order of text and must not overlap; text
  /// outside them is left alone.
  package init(annotating text: SourceText, in spans: [TextSpan]) {
    var tokens: [Token] = []
    tokens.reserveCapacity(spans.reduce(0) { $0 + $1.length } / 5)
    var blocks: [Range<Int>] = []
    for span in spans {
      let start = tokens.count
      Tokenizer.append(tokensOf: text, in: span, to: &tokens)
      if tokens.count > start { blocks.append(start..<tokens.count) }
    }
    let splitter = SentenceSplitter(bytes: text.bytes, tokens: tokens)
    var sentences: [Range<Int>] = []
    for block in blocks { splitter.append(sentencesOf: block, to: &sentences) }
    self.init(text: text, tokens: tokens, sentences: sentences)
  }
}

extension PhraseLexicon {
  /// The longest phrase that starts with a token, as its number of tokens and its classes; nil if
  /// none does. All its tokens lie before `limit`, and are words.
  package func match(at index: Int, before limit: Int, in text: AnnotatedText) -> (count: Int, classes: WordClasses)? {
    guard text.tokens[index].classes.contains(.phraseOpener) else { return nil }
    var phrase = WordHash()
    var best: (Int, WordClasses)?
    for position in index..<max(index, min(index + phrases.longestPhrase, limit)) {
      let token = text.tokens[position]
      guard token.kind == .word else { break }
      phrase.add(word: token.wordHash)
      guard position > index else { continue }
      let classes = phrases[phrase.value]
      if !classes.isEmpty { best = (position + 1 - index, classes) }
    }
    return best
  }
}
