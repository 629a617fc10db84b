import Linguistics
import Newswire

/// Reads an article for what it says.
///
/// Stages with values between them, each replaceable by itself: passages and tokens
/// (`AnnotatedArticle`), name spans by rule and by the trained tagger (`NameFinder`, `TaggedNames`,
/// `NameChoice`, `NameSieve`) with the roles beside them (`RoleReader`), entities (`EntityMerger`), where places lie
/// (`PlaceResolver`), quoted stretches
/// and reporting clauses (`QuoteReader`), speakers (`SpeakerResolver`), facts (`FactKind`).
package struct Extractor: Sendable {
  /// What findings depend on, as one number: an index finds again what another one found.
  package static let version = FindingsDigest.current.value

  /// What an article is read for.
  package enum Stage: Hashable, Sendable {
    case tokens, names, entities, locations, quotes
    case facts(FactKindName)

    /// In the order in which they are done.
    package static let all: [Stage] =
      [tokens, names, entities, locations, quotes] + FactKind.all.map { facts($0.name) }

    package var name: String {
      if case .facts(let kind) = self { kind.rawValue } else { "\(self)" }
    }
  }

  package init() {}

  /// All that the article says.
  ///
  /// - Parameter finished: called when a stage is done, for those who measure.
  package func findings(in article: Article, finished: (Stage) -> Void = { _ in }) -> Findings {
    let reading = Self.reading(article, finished: finished)
    var findings = Findings()
    (findings.entities, findings.quotes, findings.facts) = (reading.entities, reading.quotes, reading.inOrder)
    return findings
  }

  /// An article with all that was found in it.
  ///
  /// - Parameter wanted: which kinds of fact to find.
  static func reading(
    _ article: Article, _ wanted: (FactKind) -> Bool = { _ in true }, finished: (Stage) -> Void = { _ in }
  ) -> FactReading {
    let annotated = AnnotatedArticle(article)
    finished(.tokens)
    let lookup = PlaceLookup()
    let names = Self.names(in: annotated, lookup)
    finished(.names)
    let entities = EntityMerger(annotated, names).entities()
    finished(.entities)
    var findings = Findings()
    let locations = PlaceResolver(annotated, entities, lookup).locations()
    finished(.locations)
    var (speakers, quotes) = QuoteReader(annotated, entities).read()
    for (index, location) in locations.enumerated() { speakers[index].location = location }
    findings.take(speakers, quotes)
    finished(.quotes)
    var reading = FactReading(article, annotated, entities: findings.entities, quotes: findings.quotes)
    for kind in FactKind.all where wanted(kind) {
      reading.read(kind)
      finished(.facts(kind.name))
    }
    return reading
  }

  private static func names(in article: AnnotatedArticle, _ lookup: PlaceLookup) -> [NameSpan] {
    let choice = NameChoice(
      ruled: NameFinder(article).spans(), tagged: TaggedNames(article).spans(), in: article)
    let spans = Nicknames(article: article).joined(choice.spans()).compactMap { $0.behindLetter(in: article) }
    let sifted = GazetteerNames(article, NameSieve(article).sifted(spans), lookup).joined()
    return RoleReader(article, sifted).spansWithRoles()
  }
}
