import Linguistics

/// Reads one run of capitalised words: which of its words name a person, a body or a place.
struct RunReader {
  let article: AnnotatedArticle
  let evidence: CapitalEvidence
  let sentence: Range<Int>
  let vocabulary = Vocabulary.english
  private let run: Range<Int>

  init(_ article: AnnotatedArticle, _ run: Range<Int>, evidence: CapitalEvidence, sentence: Range<Int>) {
    self.article = article
    self.evidence = evidence
    self.sentence = sentence
    self.run = run
  }

  func spans() -> [NameSpan] {
    var start = run.lowerBound
    if start == sentence.lowerBound || !follows(start) { start = withoutCommonOpener(start) }
    return start < run.upperBound ? read(start..<run.upperBound) : []
  }

  /// Whether a word of the sentence stands right before, so that a capital means a name.
  private func follows(_ index: Int) -> Bool {
    guard index > sentence.lowerBound else { return false }
    let before = article.tokens[index - 1]
    return before.kind == .word || before.kind == .number || article.isComma(index - 1)
  }

  /// Leaves out first words that have their capital from the start of a sentence.
  private func withoutCommonOpener(_ start: Int) -> Int {
    var start = start
    while start < run.upperBound {
      let token = article.tokens[start]
      guard token.shape == .capitalised, knownPhrase(at: start, in: run) == nil else { break }
      let isTitle = !token.classes.isDisjoint(with: [.rank, .office, .honorific, .titleModifier])
      if isTitle, start + 1 < run.upperBound { break }
      let isNoName = token.classes.contains(.commonWord) && token.classes.isDisjoint(with: [.country, .placeName])
      guard isNoName && !startsPerson(start) || evidence.isCommon(article.hash(start)) else { break }
      start += 1
    }
    return start
  }

  /// `Grace Okoro`: a common word that is a first name, before another name.
  private func startsPerson(_ index: Int) -> Bool {
    article.tokens[index].classes.contains(.givenName) && index + 1 < run.upperBound
      && article.tokens[index + 1].classes.isDisjoint(with: [.commonWord, .organisationHead, .placeHead])
  }

  /// A phrase of the lexicon that names a place or body and lies inside the range.
  func knownPhrase(at index: Int, in range: Range<Int>) -> (count: Int, classes: WordClasses)? {
    let limit = min(range.upperBound + 1, sentence.upperBound)
    guard let match = vocabulary.phrases.match(at: index, before: limit, in: article.annotated),
      !match.classes.isDisjoint(with: [.country, .placeName, .organisationName, .newsAgency])
    else { return nil }
    return match
  }

  private func read(_ range: Range<Int>) -> [NameSpan] {
    var spans: [NameSpan] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let (span, next) = readName(index..<range.upperBound)
      if let span { spans.append(span) }
      index = max(next, index + 1)
    }
    return spans
  }

  /// The name at the start of a range, if there is one, and where to go on.
  private func readName(_ range: Range<Int>) -> (NameSpan?, Int) {
    let first = range.lowerBound
    let phrase = knownPhrase(at: first, in: range)
    if let phrase, first + phrase.count >= range.upperBound { return known(first, phrase.count, phrase.classes) }
    if let name = namedAsPlace(range) ?? namedAsBody(range) { return (name, range.upperBound) }
    if let body = organisation(range) { return (body, range.upperBound) }
    if let phrase { return known(first, phrase.count, phrase.classes) }
    if let titles = titleLength(range) {
      let name = (first + titles)..<range.upperBound
      return name.isEmpty ? (nil, name.lowerBound) : person(afterTitle: name)
    }
    if let place = place(range) { return (place, range.upperBound) }
    return readUntitled(range)
  }

  private func readUntitled(_ range: Range<Int>) -> (NameSpan?, Int) {
    let first = range.lowerBound
    let classes = article.tokens[first].classes
    // `German Ana Marsh`; `German Marsh` may be the name of a man.
    if classes.contains(.demonym), range.count > 2, startsPersonName((first + 1)..<range.upperBound) {
      return (nil, first + 1)
    }
    if startsPersonName(range) { return (personSpan(range, rule: .givenName), personEnd(range)) }
    if !classes.isDisjoint(with: [.country, .placeName, .organisationName, .newsAgency]),
      isRightShape(first), range.count == 1 || !classes.contains(.familyName)
    {
      return known(first, 1, classes)
    }
    if classes.contains(.demonym) { return (nil, first + 1) }
    if range.count == 1 { return (single(first), first + 1) }
    return unknownRun(range)
  }

  private func known(_ first: Int, _ count: Int, _ classes: WordClasses) -> (NameSpan?, Int) {
    let isBody = !classes.isDisjoint(with: [.organisationName, .newsAgency])
    let isPlace = !classes.isDisjoint(with: [.country, .placeName])
    let kind: Entity.Kind = isPlace && !(isBody && !follows(locative: first)) ? .place : .organisation
    return (NameSpan(first..<(first + count), kind, rule: kind == .place ? .knownPlace : .knownBody), first + count)
  }

  /// `US` and `IS` are names only in capitals.
  private func isRightShape(_ index: Int) -> Bool {
    let token = article.tokens[index]
    return token.classes.isDisjoint(with: [.functionWord, .auxiliary]) || token.shape == .upper
  }

  func follows(locative index: Int) -> Bool {
    index > sentence.lowerBound && article.tokens[index - 1].classes.contains(.locative)
  }
}
