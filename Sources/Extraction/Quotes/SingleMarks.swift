import Linguistics

/// The single quotation marks of a passage that open and close a stretch: `‘We left,’ she said`.
///
/// A mark opens behind a blank and before a word. It is closed by the next `’` that stands at the end of
/// a word or sign, except one behind an `s` in the middle of a sentence where another that follows a sign
/// closes better (`‘The brigades’ trucks stalled,’`).
struct SingleMarks {
  private let article: AnnotatedArticle
  private let passage: Range<Int>
  private let isTakenUp: Bool
  /// The closing marks of the passage in order of text, with whether each stands behind a sign.
  private let closings: [(token: Int, isSure: Bool)]

  init(article: AnnotatedArticle, passage: Range<Int>, isTakenUp: Bool) {
    self.article = article
    self.passage = passage
    self.isTakenUp = isTakenUp
    var closings: [(token: Int, isSure: Bool)] = []
    for token in passage
    where Self.isSingle(token, article) && !Self.opens(token, article) && token > passage.lowerBound {
      let before = article.tokens[token - 1]
      guard before.span.end == article.tokens[token].span.start else { continue }
      closings.append((token, before.kind != .word && before.kind != .number || !Self.isPlural(before, article)))
    }
    self.closings = closings
  }

  /// The mark that closes the stretch that a token opens, or the end of the passage where the next passage goes on
  /// with it; nil if the token opens none.
  func end(ofStretchAt token: Int) -> Int? {
    guard Self.opens(token, article) else { return nil }
    let first = firstClosing(after: token)
    guard first < closings.count else {
      return isTakenUp && mayStayOpen(token) ? passage.upperBound : nil
    }
    // A doubtful mark stands only where no sure one follows before the next opening.
    // `‘The nations’ armies’ trucks,’`: few doubtful marks stand before the sure one.
    let sure = closings[first...].prefix(4).first { $0.isSure }
    guard let sure, !opensAnother(between: token, and: sure.token) else { return closings[first].token }
    return sure.token
  }

  /// At the head of the paragraph, or behind `said:`.
  private func mayStayOpen(_ token: Int) -> Bool {
    token == passage.lowerBound || article.isComma(token - 1) || article.sign(token - 1) == UInt8(ascii: ":")
  }

  private func firstClosing(after token: Int) -> Int {
    var low = 0
    var high = closings.count
    while low < high {
      let middle = (low + high) / 2
      if closings[middle].token > token + 1 { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func opensAnother(between open: Int, and close: Int) -> Bool {
    // A paragraph of speech; what has no end must not cost more.
    (open + 1..<min(close, open + 200)).contains { Self.opens($0, article) }
  }

  /// Whether a token is a single mark that opens: a blank, sign or nothing before it, a word right behind.
  static func opens(_ token: Int, _ article: AnnotatedArticle) -> Bool {
    guard isSingle(token, article), token + 1 < article.tokens.count else { return false }
    let mark = article.tokens[token].span
    let isAtStart = token == 0 || article.tokens[token - 1].span.end < mark.start
    return isAtStart && article.tokens[token + 1].span.start == mark.end && article.bytes[mark.range].last != 0x99
  }

  private static func isPlural(_ word: Token, _ article: AnnotatedArticle) -> Bool {
    article.bytes[word.span.end - 1] == UInt8(ascii: "s")
  }

  /// `‘`, `’`, `‚`, `‛` and `'` where the tokenizer takes them for quotation marks.
  private static func isSingle(_ token: Int, _ article: AnnotatedArticle) -> Bool {
    guard article.tokens[token].kind == .quotationMark else { return false }
    let bytes = article.bytes[article.tokens[token].span.range]
    if bytes.count == 1 { return bytes.first == UInt8(ascii: "'") }
    return bytes.starts(with: [0xE2, 0x80]) && (0x98...0x9B).contains(bytes.last ?? 0)
  }
}
