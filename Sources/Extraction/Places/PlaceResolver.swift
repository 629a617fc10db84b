import Linguistics

/// Tells where the places of an article lie: for each name, which of the places that bear it the article means.
///
/// Every candidate gets a score of what speaks for it (`PlaceEvidence`). What the places around say is only known when
/// they are resolved themselves, so the choice is made a few times over, each time with the last one for the others.
struct PlaceResolver {
  private let entities: ArticleEntities
  private let support: CountrySupport
  private let hints: PlaceHints
  /// The entities that are places.
  private let places: [Int]
  /// By entity; empty for what is no place.
  private let candidates: [[PlaceCandidate]]
  /// By entity: the candidate chosen so far.
  private var chosen: [Int?]

  /// The first choice sees the most populous place of each other name, the second the first choice; a third and a fourth
  /// were no better.
  private static let rounds = 2

  init(_ article: AnnotatedArticle, _ entities: ArticleEntities, _ lookup: PlaceLookup) {
    self.entities = entities
    places = entities.list.indices.filter { entities.list[$0].kind == .place }
    support = CountrySupport(article, entities)
    hints = PlaceHints(article, entities, support.demonyms)
    candidates = entities.list.map { $0.kind == .place ? lookup.candidates(of: $0.name.utf8) : [] }
    chosen = Array(repeating: nil, count: entities.list.count)
  }

  /// By entity: where it lies; nil for what is no place, and for places that nothing is known of.
  func locations() -> [Location?] {
    guard !places.isEmpty else { return chosen.map { _ in nil } }
    var resolver = self
    for _ in 0..<Self.rounds { resolver.choose() }
    return resolver.chosenLocations()
  }

  private var context: PlaceContext {
    PlaceContext(
      candidates: candidates, chosen: chosen, places: places, support: support, hints: hints, entities: entities)
  }

  private mutating func choose() {
    let context = context
    for index in places where !candidates[index].isEmpty {
      let scores = candidates[index].indices.map { PlaceWeights.score(context.evidence(for: $0, of: index)) }
      chosen[index] = scores.indices.max { scores[$0] < scores[$1] }
    }
  }

  private func chosenLocations() -> [Location?] {
    let context = context
    var known: [Location?] = chosen.map { _ in nil }
    for index in places {
      guard let choice = chosen[index],
        PlaceWeights.score(context.evidence(for: choice, of: index)) >= PlaceWeights.leastScore
      else { continue }
      known[index] = candidates[index][choice].location
    }
    let unknown = UnknownPlaces(hints: hints, known: known, leading: context.leadingCountry)
    return known.indices.map { index in
      entities.list[index].kind == .place ? known[index] ?? unknown.location(of: index) : nil
    }
  }
}
