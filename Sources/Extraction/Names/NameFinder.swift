import Linguistics

/// Finds name spans by rule: runs of capitalised words, read with the lexicons and their neighbours.
struct NameFinder {
  let article: AnnotatedArticle
  let evidence: CapitalEvidence
  let vocabulary = Vocabulary.english
  /// In words: no name is longer, and text in which all words have capitals must not cost more.
  private static let longestRun = 16

  init(_ article: AnnotatedArticle) {
    self.article = article
    evidence = CapitalEvidence(article)
  }

  /// In order of text, never overlapping.
  func spans() -> [NameSpan] {
    var spans: [NameSpan] = []
    for passage in article.passages where passage.lettering == .sentence {
      for sentence in article.annotated.sentences[passage.sentences] { spans += names(in: sentence) }
    }
    spans = withCapitals(spans)
    spans.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    return spans
  }

  /// Passages in capitals are read twice, since only there a name may be given in full.
  private func withCapitals(_ spans: [NameSpan]) -> [NameSpan] {
    let passages = article.passages.filter { $0.lettering != .sentence }
    guard !passages.isEmpty else { return spans }
    func read(_ known: TextNames) -> [NameSpan] { passages.flatMap { CapitalsTagger(article, known, $0).spans() } }
    let first = read(TextNames(spans, in: article))
    let rules = Dictionary(first.map { ($0.tokens, $0) }) { first, _ in first }
    // What both readings found keeps the rule that found it first.
    let second = read(TextNames(spans + first, in: article)).map { span in
      rules[span.tokens].flatMap { $0.kind == span.kind ? $0 : nil } ?? span
    }
    return spans + second
  }

  private func names(in sentence: Range<Int>) -> [NameSpan] {
    var spans: [NameSpan] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let run = run(from: index, in: sentence) else {
        index += 1
        continue
      }
      spans += RunReader(article, run, evidence: evidence, sentence: sentence).spans()
      index = run.upperBound
    }
    return spans
  }

  /// The longest run of name-like words from a token on, small words that join them included.
  private func run(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
    let first = afterParticles(start, sentence)
    guard article.isNameLike(first) || opensWithArticle(start, sentence) else { return nil }
    var end = max(first + 1, endOfKnownBody(first, sentence) ?? 0)
    while end < sentence.upperBound, end - start < Self.longestRun {
      if article.isNameLike(end) {
        end = max(end + 1, endOfKnownBody(end, sentence) ?? 0)
      } else if let next = joined(from: end, in: start..<sentence.upperBound) {
        end = next
      } else {
        break
      }
    }
    return start..<end
  }

  /// Where a body that the lexicon has ends, small words and all: `Islamic State of Iraq and the Levant`.
  private func endOfKnownBody(_ index: Int, _ sentence: Range<Int>) -> Int? {
    guard article.isOne(index, of: [.phraseOpener]),
      let match = vocabulary.phrases.match(at: index, before: sentence.upperBound, in: article.annotated),
      !match.classes.isDisjoint(with: [.organisationName, .newsAgency]), article.isNameLike(index + match.count - 1)
    else { return nil }
    return index + match.count
  }

  /// `van der Loon`: the first word behind small words that a family name can begin with.
  private func afterParticles(_ start: Int, _ sentence: Range<Int>) -> Int {
    var index = start
    // `Inés de la Robla` has two; three leave room for `van de la Robla`.
    while index + 1 < sentence.upperBound, index - start < 3, article.isParticle(index) { index += 1 }
    return index
  }

  /// `The Hague`, `The Washington Post`: an article that a known phrase starts with.
  private func opensWithArticle(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let token = article.tokens[index]
    guard token.classes.contains(.article), token.shape == .capitalised, index > sentence.lowerBound else {
      return false
    }
    return vocabulary.phrases.match(at: index, before: sentence.upperBound, in: article.annotated) != nil
  }

  /// Where the run goes on after small words such as `bin`, `of the` or `and` between its parts.
  private func joined(from index: Int, in limits: Range<Int>) -> Int? {
    let token = article.tokens[index]
    guard token.kind == .word, index + 1 < limits.upperBound else { return nil }
    let behind = afterParticles(index, limits)
    if behind > index, article.isNameLike(behind) { return behind + 1 }
    if token.classes.contains(.nameParticle), token.shape == .lower, article.isNameLike(index + 1) { return index + 2 }
    guard article.isOne(index, of: [.bodyLink]) else { return nil }
    let head = article.tokens[index - 1].classes
    guard !head.isDisjoint(with: [.organisationHead, .placeHead, .placeOpener]), index - 1 >= limits.lowerBound,
      !head.contains(.office)
    else { return nil }
    if article.isNameLike(index + 1) { return index + 2 }
    let skipsArticle =
      article.isWord(index + 1, "the") && index + 2 < limits.upperBound && article.isNameLike(index + 2)
    return skipsArticle && article.isWord(index, "of") ? index + 3 : nil
  }
}
