import Linguistics
import Newswire

/// What the model sees of a deed: its words, its sentence, and the facts in it.
struct DeedFeatures {
  let text: IncidentText
  let facts: SentenceFacts
  private var article: AnnotatedArticle { text.article }

  init(_ text: IncidentText, _ facts: SentenceFacts) {
    self.text = text
    self.facts = facts
  }

  func features(of deed: Deed, in sentence: IncidentText.Sentence) -> IncidentFeatures {
    var features = IncidentFeatures(sentence.lettering)
    features.add(1)
    addWords(of: deed, &features)
    addNeighbours(of: deed, in: sentence, &features)
    addSentence(sentence, around: deed, &features)
    addFacts(sentence, deed, &features)
    return features
  }

  private func addWords(of deed: Deed, _ features: inout IncidentFeatures) {
    let word = phrase(deed)
    let form = deed.form
    features.add(2, word)
    features.add(3, form)
    features.add(4, word, UInt64(article.tags.speech[deed.tokens.lowerBound].rawValue))
    features.add(5, hash(deed.tokens.lowerBound - 1))
    features.add(6, hash(deed.tokens.upperBound))
    features.add(7, hash(deed.tokens.lowerBound - 2), hash(deed.tokens.lowerBound - 1))
    features.add(8, hash(deed.tokens.upperBound), hash(deed.tokens.upperBound + 1))
    features.add(9, word, hash(deed.tokens.lowerBound - 1))
    features.add(10, form, hash(deed.tokens.upperBound))
  }

  private func addNeighbours(of deed: Deed, in sentence: IncidentText.Sentence, _ features: inout IncidentFeatures) {
    let before = sentence.chunks.last { $0.tokens.upperBound <= deed.tokens.lowerBound }
    let after = sentence.chunks.first { $0.whole.lowerBound >= deed.tokens.upperBound }
    for (template, chunk) in [(11, before), (12, after)] as [(UInt64, NounChunk?)] {
      guard let chunk else { continue }
      features.add(template, hash(chunk.head))
      features.add(template + 20, text.sort(of: chunk), deed.form)
    }
    for position in max(sentence.tokens.lowerBound, deed.tokens.lowerBound - 4)..<deed.tokens.lowerBound
    where article.isOne(position, of: [.auxiliary, .functionWord]) {
      features.add(13, hash(position))
    }
  }

  private func addSentence(
    _ sentence: IncidentText.Sentence, around deed: Deed, _ features: inout IncidentFeatures
  ) {
    for position in sentence.tokens where article.tokens[position].kind == .word {
      guard !article.isOne(position, of: [.functionWord]), !deed.tokens.contains(position) else { continue }
      features.add(14, article.tokens[position].wordHash)
    }
    for other in sentence.deeds where other.tokens != deed.tokens {
      features.add(15, UInt64(other.entry.type.code), deed.form)
    }
    features.add(16, UInt64(min(sentence.order, 8)))
    features.add(17, IncidentText.code(sentence.block))
    features.add(18, UInt64(min(text.sentences.count, 12)))
    features.add(19, UInt64(min(sentence.deeds.count, 4)))
  }

  private func addFacts(_ sentence: IncidentText.Sentence, _ deed: Deed, _ features: inout IncidentFeatures) {
    let date = facts.dateBucket
    features.add(20, date)
    features.add(21, date, phrase(deed))
    for kind in facts.figureKinds { features.add(22, WordHash(Array(kind.rawValue.utf8)[...]).value) }
    features.add(23, facts.weapons.isEmpty ? 0 : 1)
    features.add(24, UInt64(min(facts.places.count, 2)))
    features.add(25, facts.isQuoted(deed.tokens.lowerBound, in: article) ? 1 : 0, deed.form)
    if facts.places.isEmpty, date == 0, facts.figureKinds.isEmpty, facts.weapons.isEmpty { features.add(26, deed.form) }
  }

  private func phrase(_ deed: Deed) -> UInt64 {
    deed.tokens.reduce(0) { FeatureHash.join($0, hash($1)) }
  }

  private func hash(_ token: Int) -> UInt64 {
    article.tokens.indices.contains(token) ? article.hash(token) : 0
  }
}

extension Deed {
  /// Type, sort and voice as one number.
  var form: UInt64 {
    UInt64(entry.type.code) << 4 | (entry.sort == .plain ? 0 : entry.sort == .weak ? 4 : 8) | (isVerb ? 1 : 0)
      | (isPassive ? 2 : 0)
  }
}

extension IncidentType {
  var code: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension IncidentText {
  static func code(_ kind: Block.Kind) -> UInt64 { UInt64(Block.Kind.allCases.firstIndex(of: kind) ?? 0) }

  /// What a noun phrase stands for as far as names and word classes tell, as one number.
  func sort(of chunk: NounChunk) -> UInt64 {
    let classes = article.tokens[chunk.head].classes
    var sort: UInt64 =
      switch entity(at: chunk.form == .plain ? chunk.head : chunk.tokens.lowerBound)?.kind {
      case .person: 1
      case .organisation: 2
      case .place: 3
      case .described, nil: 0
      }
    if !classes.isDisjoint(with: [.pluralHuman, .humanNoun, .personNoun, .office, .rank, .someone]) { sort |= 4 }
    if !classes.isDisjoint(with: [.stateBody, .groupNoun, .organisationHead, .organisationName, .bodyNoun]) { sort |= 8 }
    if !classes.isDisjoint(with: [.thingHead, .placeHead]) { sort |= 16 }
    if article.tags.speech[chunk.head] == .pluralNoun { sort |= 32 }
    return sort
  }
}
