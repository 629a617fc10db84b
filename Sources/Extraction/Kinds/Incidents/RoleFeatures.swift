import Linguistics

/// The part that a noun phrase has in an incident.
package enum Role: Int, CaseIterable, Sendable {
  case none, perpetrator, organisation, target, victim, weapon
}

/// Whether a word tells of an incident.
package enum DeedOutcome: Int, CaseIterable, Sendable {
  case none, tells
}

/// Whether a date tells when a deed was done.
package enum DateOutcome: Int, CaseIterable, Sendable {
  case none, tells
}

/// What the model sees of a noun phrase beside a deed: its words, the words around, and the grammar between the two.
struct RoleFeatures {
  let text: IncidentText
  private var article: AnnotatedArticle { text.article }

  init(_ text: IncidentText) { self.text = text }

  func features(of chunk: NounChunk, in sentence: IncidentText.Sentence) -> IncidentFeatures {
    var features = IncidentFeatures(sentence.lettering)
    let sort = text.sort(of: chunk)
    features.add(101)
    features.add(127, chunk.form.rawValue, sort)
    features.add(128, chunk.form.rawValue, hash(chunk.head))
    addWords(of: chunk, sort, &features)
    addSurroundings(of: chunk, sort, &features)
    addVerbs(around: chunk, in: sentence, sort, &features)
    addDeeds(around: chunk, in: sentence, sort, &features)
    features.add(125, UInt64(min(sentence.order, 4)), sort)
    features.add(126, IncidentText.code(sentence.block))
    return features
  }

  private func addWords(of chunk: NounChunk, _ sort: UInt64, _ features: inout IncidentFeatures) {
    features.add(102, hash(chunk.head), chunk.form == .modifier ? 1 : 0)
    features.add(103, sort)
    features.add(104, chunk.tokens.reduce(0) { FeatureHash.join($0, hash($1)) })
    for token in chunk.tokens.dropLast() { features.add(105, hash(token)) }
    features.add(106, UInt64(min(chunk.tokens.count, 5)), sort)
    features.add(107, UInt64(article.tags.speech[chunk.tokens.lowerBound].rawValue), sort)
    features.add(129, hash(chunk.tokens.upperBound - 1))
    if chunk.whole.lowerBound < chunk.tokens.lowerBound { features.add(108, hash(chunk.whole.lowerBound), sort) }
    features.add(109, suffix(of: chunk.head))
  }

  private func addSurroundings(of chunk: NounChunk, _ sort: UInt64, _ features: inout IncidentFeatures) {
    let (before, after) = (chunk.whole.lowerBound - 1, chunk.tokens.upperBound)
    features.add(110, hash(before), sort)
    features.add(111, hash(after), sort)
    features.add(112, hash(before - 1), hash(before))
    features.add(113, hash(after), hash(after + 1))
    features.add(114, hash(before), hash(chunk.head))
  }

  private func addVerbs(
    around chunk: NounChunk, in sentence: IncidentText.Sentence, _ sort: UInt64, _ features: inout IncidentFeatures
  ) {
    let speech = article.tags.speech
    let preposition = chunk.preposition.map(hash) ?? 0
    if let verb = (sentence.tokens.lowerBound..<chunk.whole.lowerBound).last(where: { speech[$0].isVerb }) {
      features.add(115, hash(verb), preposition)
      features.add(116, FeatureHash.join(hash(verb), preposition), sort)
    }
    if let verb = (chunk.tokens.upperBound..<sentence.tokens.upperBound).first(where: { isContentVerb($0) }) {
      let isPassive = article.isOne(verb - 1, of: [.formOfBe]) || article.isOne(verb - 2, of: [.formOfBe])
      features.add(117, hash(verb), isPassive ? 1 : 0)
      features.add(118, FeatureHash.join(hash(verb), isPassive ? 1 : 0), preposition == 0 ? sort : sort | 64)
    }
  }

  private func isContentVerb(_ token: Int) -> Bool {
    article.tags.speech[token].isVerb && !article.isOne(token, of: [.auxiliary])
  }

  private func addDeeds(
    around chunk: NounChunk, in sentence: IncidentText.Sentence, _ sort: UInt64, _ features: inout IncidentFeatures
  ) {
    for deed in sentence.deeds { features.add(119, UInt64(deed.entry.type.code), sort) }
    guard let deed = sentence.deeds.min(by: { distance($0, chunk) < distance($1, chunk) }) else { return }
    let relation = relation(of: chunk, to: deed)
    let form = deed.form
    features.add(120, relation, form)
    features.add(121, FeatureHash.join(relation, form), sort)
    features.add(122, FeatureHash.join(relation, form), hash(chunk.head))
    features.add(123, FeatureHash.join(relation, hash(deed.tokens.lowerBound)), sort)
    features.add(124, UInt64(min(distance(deed, chunk), 8)), FeatureHash.join(relation, sort))
  }

  func distance(_ deed: Deed, _ chunk: NounChunk) -> Int {
    if deed.tokens.lowerBound >= chunk.tokens.upperBound { return deed.tokens.lowerBound - chunk.tokens.upperBound }
    return max(0, chunk.whole.lowerBound - deed.tokens.upperBound)
  }

  /// Whether a phrase holds the deed, goes before it, follows it, and behind which preposition, as one number.
  private func relation(of chunk: NounChunk, to deed: Deed) -> UInt64 {
    if chunk.whole.overlaps(deed.tokens) { return chunk.tokens.overlaps(deed.tokens) ? 1 : 3 }
    let preposition = chunk.preposition.map(hash) ?? 0
    let isBefore = chunk.whole.upperBound <= deed.tokens.lowerBound
    let between =
      isBefore
      ? chunk.whole.upperBound..<deed.tokens.lowerBound : deed.tokens.upperBound..<chunk.whole.lowerBound
    let isBroken = between.contains {
      article.sign($0) != 0 || article.isOne($0, of: [.relativePronoun, .clauseJoiner])
    }
    return FeatureHash.join(preposition, (isBefore ? 2 : 4) | (isBroken ? 1 : 0))
  }

  /// The last three letters of a word.
  private func suffix(of token: Int) -> UInt64 {
    WordHash(article.bytes[article.tokens[token].span.range].suffix(3)).value
  }

  private func hash(_ token: Int) -> UInt64 {
    article.tokens.indices.contains(token) ? article.hash(token) : 0
  }
}
