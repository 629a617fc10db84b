import Linguistics

/// All who speak in an article: the entities that have names, and those whom only a phrase describes.
struct ArticleSpeakers: Sendable {
  let entities: ArticleEntities
  /// Behind the entities, in order of their first words.
  private var described: [Entity] = []
  /// By kind and the words that matter, in small letters.
  private var known: [String: EntityID] = [:]
  private var phrases: [EntityID: DescribingPhrase] = [:]

  init(_ entities: ArticleEntities) { self.entities = entities }

  /// All of them, by the numbers that were given.
  var list: [Entity] { entities.list + described }

  func kind(of speaker: EntityID) -> Entity.Kind {
    speaker.index < entities.list.count
      ? entities.list[speaker.index].kind : described[speaker.index - entities.list.count].kind
  }

  /// The phrase that first described a speaker; nil for one with a name.
  func phrase(of speaker: EntityID) -> DescribingPhrase? { phrases[speaker] }

  /// The speaker of a phrase, the same for the same words, with one more place that names him.
  mutating func speaker(_ phrase: DescribingPhrase, as kind: Entity.Kind, at span: TextSpan) -> EntityID {
    let id = speaker(phrase.name, as: kind, key: phrase.content.joined(separator: " "), at: span)
    if phrases[id] == nil { phrases[id] = phrase }
    return id
  }

  /// Somebody whom a label describes: `senior relief official`.
  mutating func described(named name: String, at span: TextSpan) -> EntityID {
    speaker(name, as: .described, key: name, at: span)
  }

  /// A person whom nothing but a label names.
  mutating func person(named name: String, at span: TextSpan) -> EntityID {
    speaker(name, as: .person, key: name, at: span)
  }

  private mutating func speaker(_ name: String, as kind: Entity.Kind, key: String, at span: TextSpan) -> EntityID {
    let key = kind.rawValue + " " + key
    if let id = known[key] {
      add(span, to: id)
      return id
    }
    let id = EntityID(entities.list.count + described.count)
    described.append(Entity(kind: kind, name: name, mentions: [Mention(span, rule: Self.rule(of: kind))]))
    known[key] = id
    return id
  }

  /// Adds a place that names a described speaker, behind those known; an entity with a name has its own.
  mutating func add(_ span: TextSpan, to speaker: EntityID) {
    let index = speaker.index - entities.list.count
    guard described.indices.contains(index), let last = described[index].mentions.last, last.span.end <= span.start
    else { return }
    described[index].mentions.append(Mention(span, rule: Self.rule(of: described[index].kind)))
  }

  private static func rule(of kind: Entity.Kind) -> RuleName { kind == .person ? labelRule : Entity.describedRule }

  /// A person whom the label of a turn names.
  private static let labelRule: RuleName = "turn label"
}

extension Findings {
  /// Entities in order of first mention, and quotes in order of text that speak of them by number.
  mutating func take(_ entities: [Entity], _ quotes: [Quote]) {
    let order = entities.indices.sorted { (entities[$0].mentions[0].span, $0) < (entities[$1].mentions[0].span, $1) }
    var number = [EntityID](repeating: EntityID(0), count: entities.count)
    for (new, old) in order.enumerated() { number[old] = EntityID(new) }
    self.entities = order.map { entities[$0] }
    self.quotes = quotes.map { quote in
      var quote = quote
      quote.speakers = quote.speakers.map { number[$0.index] }
      return quote
    }
  }
}
