import Linguistics
import Newswire

/// Rules out the parts that a phrase cannot have by what its words mean: weeks are nobody's victims, a town attacks
/// nobody, and what is no weapon was not used as one. The model has seen few of the words that news is written in.
struct FillerSense {
  private let text: IncidentText
  private let weapons: [TextSpan]
  private var article: AnnotatedArticle { text.article }

  init(_ text: IncidentText, _ facts: SentenceFacts) {
    self.text = text
    weapons = facts.weapons.map(\.span)
  }

  func excluded(_ chunk: NounChunk, in lettering: Lettering) -> [Role] {
    if isTime(chunk.head) { return [.perpetrator, .organisation, .target, .victim, .weapon] }
    // without small letters a name looks like any word, and the model knows wires in capitals best
    let isLettered = lettering != .capitals
    var excluded: [Role] = []
    if isLettered, !isWeapon(chunk) { excluded.append(.weapon) }
    if !canAct(chunk, isLettered) { excluded += [.perpetrator, .organisation, .victim] }
    if !canBeHit(chunk, isLettered) { excluded.append(.target) }
    return excluded
  }

  /// `three weeks`, `10 p.m.`
  private func isTime(_ head: Int) -> Bool {
    article.isOne(head, of: [.dayWord]) || entry(of: head)?.senses.meets([.timeUnit, .timeUnits, .clock]) == true
  }

  private func isWeapon(_ chunk: NounChunk) -> Bool {
    let span = text.span(of: chunk.whole)
    return weapons.contains { $0.overlaps(span) } || chunk.tokens.contains { article.isOne($0, of: [.armsNoun]) }
  }

  /// Whether a phrase can name people or a body, or a state that acts.
  private func canAct(_ chunk: NounChunk, _ isLettered: Bool) -> Bool {
    if let entity = named(chunk) {
      return entity.kind != .place || entity.location == nil || isState(entity, chunk.tokens.lowerBound)
    }
    return heads(of: chunk).contains { !isLettered && !isArms($0) || isOfPeople($0) }
  }

  /// Whether a phrase can name what is attacked. `Aleppo hospital` names the hospital, not the town.
  private func canBeHit(_ chunk: NounChunk, _ isLettered: Bool) -> Bool {
    if let entity = named(chunk) { return entity.kind != .place || chunk.form == .name }
    return !isLettered || heads(of: chunk).contains { isOfPeople($0) || isObject($0) }
  }

  private func named(_ chunk: NounChunk) -> Entity? {
    switch chunk.form {
    case .name, .modifier: text.entity(at: chunk.tokens.lowerBound)
    case .plain, .extended: nil
    }
  }

  /// The nouns that tell what a phrase is: of `a group of armed men` and `dozens of civilians` both.
  private func heads(of chunk: NounChunk) -> [Int] {
    switch chunk.form {
    case .name, .modifier, .plain: [chunk.head]
    case .extended: [chunk.head, chunk.tokens.upperBound - 1]
    }
  }

  private func isState(_ place: Entity, _ token: Int) -> Bool {
    place.location?.kind == .country || article.isOne(token, of: [.country])
  }

  private func isArms(_ noun: Int) -> Bool {
    article.isOne(noun, of: [.armsNoun]) && !article.isOne(noun, of: [.partyNoun])
  }

  private func isObject(_ noun: Int) -> Bool {
    article.isOne(noun, of: [.objectNoun, .thingHead, .placeHead, .placeOpener])
  }

  /// Classes of nouns for people and bodies.
  private static let people: WordClasses = [
    .partyNoun, .pluralHuman, .humanNoun, .personNoun, .office, .rank, .someone, .stateBody, .groupNoun,
    .organisationHead, .organisationName, .bodyNoun, .speakerNoun, .demonym,
  ]

  private func isOfPeople(_ noun: Int) -> Bool {
    if article.isOne(noun, of: Self.people) || article.tags.speech[noun] == .properNoun { return true }
    switch entry(of: noun)?.values.counts {
    case .people, .fighters, .troops, .detained, .displaced, .killed, .wounded, .missing: return true
    case .strikes, .aid, .money, .percent, .other, nil: return false
    }
  }

  /// What the words for dates and figures say of a token.
  private func entry(of token: Int) -> FactWords.Entry? {
    PackedWord(article.bytes[article.tokens[token].span.range]).flatMap { FactWords.shared[$0] }
  }
}
