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
