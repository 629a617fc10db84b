import Extraction
import Linguistics
import Newswire

/// One article with all that databases and search engines are given of it.
struct EngineDocument {
  /// See `DocumentNumbers`.
  let id: String
  let summary: ArticleSummary
  let article: Article
  let entities: [EngineEntity]
  let quotes: [EngineQuote]
  let facts: [EngineFact]

  /// - Parameter knownAs: the name that the whole library has for an entity of the article.
  init(
    _ indexed: IndexedArticle, id: String, knownAs: (_ name: String, _ isDescribed: Bool) throws -> String
  ) rethrows {
    self.id = id
    summary = indexed.summary
    article = indexed.article
    let findings = indexed.findings ?? Findings()
    let names = try findings.entities.map { try knownAs($0.name, $0.kind == .described) }
    entities = zip(findings.entities, names).filter(\.0.isNamed).map(EngineEntity.init)
    let parts = ExportedParts(indexed)
    quotes = findings.quotes.enumerated().compactMap { index, quote in
      parts.quote(index).map { EngineQuote($0, knownAs: quote.speakers.map { names[$0.index] }) }
    }
    let offsets = ScalarOffsets(article.text)
    let json = FactJSON(of: article.text, offsets: offsets)
    facts = findings.facts.map { EngineFact($0, in: indexed.article.text, offsets, json) }
  }

  /// The place that the dateline prints.
  var datelinePlace: String? { article.dateline?.printedPlace.map(article.text.reflowed) }
}

/// A person, body or place that an article names.
struct EngineEntity {
  let entity: Entity
  /// The name that the whole library has for it.
  let knownAs: String

  /// Where it lies; nil for what is no place, and where that is not known.
  var location: Coordinates? { entity.location?.coordinates }
}

/// A quote with its speakers as the article and as the whole library names them.
struct EngineQuote {
  let quote: ExportedQuote
  let knownAs: [String]

  init(_ quote: ExportedQuote, knownAs: [String]) {
    self.quote = quote
    self.knownAs = knownAs
  }
}

/// A fact of any kind: what all kinds have, and its members as an object of JSON.
struct EngineFact {
  let kind: FactKindName
  /// The words that prove it.
  let words: String
  /// Half-open, in Unicode scalars of the article text.
  let range: Range<Int>
  let days: KnownDays?
  /// From at least to at most; nil where the kind counts nothing, or the text leaves it open.
  let low: Double?
  let high: Double?
  /// nil where the kind has no place, or it isn't known.
  let location: Coordinates?
  private let members: [FactMember]
  private let writer: FactJSON

  init(_ fact: any FoundFact, in text: SourceText, _ offsets: ScalarOffsets, _ writer: FactJSON) {
    members = fact.members
    self.writer = writer
    kind = fact.kind
    words = text.reflowed(fact.span)
    range = offsets.range(of: fact.span)
    days = fact.days
    low = Self.number("low", of: members)
    high = Self.number("high", of: members)
    let (latitude, longitude) = (Self.number("latitude", of: members), Self.number("longitude", of: members))
    location = latitude.flatMap { latitude in longitude.map { Coordinates(latitude: latitude, longitude: $0) } }
  }

  /// Writes it as `dateline extract` prints it.
  func write(to json: inout JSONText) { writer.write(members, to: &json) }

  /// A number that the machine interface has under a name; nil if it is null, or no number.
  private static func number(_ name: String, of members: [FactMember]) -> Double? {
    for member in members where member.name.description == name {
      if case .number(let value) = member.value { return value }
    }
    return nil
  }
}
