import Linguistics

/// A sentence as its writer meant it: where a sentence ends inside a quotation, what follows up to the
/// end of the sentence around it belongs with it (`“We left. We ran,” she said.`).
struct Statement: Sendable {
  /// What the writer says, with each quoted stretch as one item.
  enum Item: Sendable, Hashable {
    case token(Int)
    /// Position in `stretches`.
    case stretch(Int)
  }

  /// In tokens: a statement that quotations draw out beyond this is cut.
  private static let longest = 4096

  var tokens: Range<Int>
  var stretches: [QuotedStretch]
  var items: [Item]

  /// The statements of a passage, in order of text.
  static func statements(
    in passage: Passage, _ stretches: [QuotedStretch], _ article: AnnotatedArticle
  ) -> [Statement] {
    var statements: [Statement] = []
    var start = passage.tokens.lowerBound
    var rest = stretches[...]
    for sentence in article.annotated.sentences[passage.sentences] {
      let end = sentence.upperBound
      let inside = rest.prefix { $0.marked.lowerBound < end }
      if let last = inside.last, last.marked.upperBound - start < longest,
        last.marked.upperBound > end || last.marked.upperBound == end && isSpoken(last, in: passage, article)
      {
        continue
      }
      rest = rest.dropFirst(inside.count)
      statements.append(Statement(start..<end, Array(inside)))
      start = end
    }
    return statements
  }

  /// Whether a clause of speech follows a quotation that ends as a sentence: `“Go home!” US troops shouted.`
  private static func isSpoken(_ stretch: QuotedStretch, in passage: Passage, _ article: AnnotatedArticle) -> Bool {
    let sign = article.sign(stretch.tokens.upperBound - 1)
    guard sign == UInt8(ascii: "!") || sign == UInt8(ascii: "?") || sign == UInt8(ascii: ",") else { return false }
    // `“Go!” the two young men from Tarn shouted.` has seven words.
    for token in stretch.marked.upperBound..<min(stretch.marked.upperBound + 7, passage.tokens.upperBound) {
      guard article.tokens[token].kind == .word, !article.tokens[token].classes.contains(.auxiliary) else {
        return false
      }
      let classes = article.tokens[token].classes
      if classes.contains(.reportingVerb), !classes.contains(.weakReportingVerb) {
        return token > stretch.marked.upperBound
      }
    }
    return false
  }

  private init(_ tokens: Range<Int>, _ stretches: [QuotedStretch]) {
    self.tokens = tokens
    self.stretches = stretches
    items = []
    var next = tokens.lowerBound
    for (position, stretch) in stretches.enumerated() {
      items += (next..<max(next, stretch.marked.lowerBound)).map(Item.token)
      items.append(.stretch(position))
      next = stretch.marked.upperBound
    }
    items += (next..<max(next, tokens.upperBound)).map(Item.token)
  }

  /// The token of an item; nil for a stretch and beyond the ends.
  func token(_ item: Int) -> Int? {
    guard items.indices.contains(item), case .token(let index) = items[item] else { return nil }
    return index
  }

  /// The stretch of an item; nil for a token and beyond the ends.
  func stretch(_ item: Int) -> QuotedStretch? {
    guard items.indices.contains(item), case .stretch(let position) = items[item] else { return nil }
    return stretches[position]
  }

  /// Whether a verb of speech has what was said right behind it: `Marsh said yes, over and over`.
  func hasAnswer(behind clause: ReportingClause, in article: AnnotatedArticle) -> Bool {
    guard !clause.isInverted, let next = token(clause.items.upperBound) else { return false }
    return article.tags.speech[next] == .interjection
  }
}
