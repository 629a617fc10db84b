import Linguistics

/// What an article says around each candidate of its places, with the choices made so far.
struct PlaceContext {
  let candidates: [[PlaceCandidate]]
  let places: [Int]
  /// By entity: the candidate chosen so far, at the start the most populous; nil for what has none.
  private let bests: [PlaceCandidate?]
  /// What the places beside each one can tell of it, in order of `places`.
  private let neighbours: [PlaceNeighbour]
  let support: CountrySupport
  let hints: PlaceHints
  let entities: ArticleEntities
  /// By country: how much speaks for it, each place and each word for its people once.
  private var countries: [CountryCode: Double] = [:]
  private var all = 0.0

  init(
    candidates: [[PlaceCandidate]], chosen: [Int?], places: [Int], support: CountrySupport, hints: PlaceHints,
    entities: ArticleEntities
  ) {
    self.candidates = candidates
    self.places = places
    let bests = zip(candidates, chosen).map { own, choice in
      choice.map { own[$0] } ?? own.max { $0.place.population < $1.place.population }
    }
    self.bests = bests
    neighbours = places.compactMap { index in bests[index].flatMap { PlaceNeighbour($0, of: index) } }
    self.support = support
    self.hints = hints
    self.entities = entities
    for (country, count) in support.named { add(Self.weight(count), to: country) }
    for index in places {
      if let country = bests[index]?.place.country { add(weight(of: index), to: country) }
    }
  }

  private mutating func add(_ weight: Double, to country: CountryCode) {
    countries[country, default: 0] += weight
    all += weight
  }

  /// The tenth mention says less than the first.
  private static func weight(_ count: Int) -> Double { Double(count).squareRoot() }

  private func weight(of index: Int) -> Double { Self.weight(entities.list[index].mentions.count) }

  /// The country that more than half of what names a country speaks for; nil if there is none.
  var leadingCountry: CountryCode? {
    let leading = countries.max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }
    return leading.flatMap { $0.value > all / 2 ? $0.key : nil }
  }

  func evidence(for choice: Int, of index: Int) -> PlaceEvidence {
    let candidate = candidates[index][choice]
    var evidence = PlaceEvidence()
    evidence.population = min(1, Self.logarithm(population(of: candidate)) / 7)
    evidence.isCountry = candidate.place.kind == .country ? 1 : 0
    evidence.isProvince = candidate.place.kind == .province ? 1 : 0
    evidence.isDistrict = candidate.place.kind == .district ? 1 : 0
    evidence.isWrittenByHand = candidate.isWrittenByHand ? 1 : 0
    evidence.isMainName = candidate.isMainName ? 1 : 0
    evidence.isFirst =
      candidates[index].allSatisfy { $0.place.population <= candidate.place.population } ? 1 : 0
    evidence.isCapital = candidate.place.kind == .capital ? 1 : 0
    evidence.hasNamesake = hasNamesake(candidate, index) ? 1 : 0
    addKind(candidate, index, &evidence)
    addHints(candidate, index, &evidence)
    addCountry(candidate, index, &evidence)
    addNeighbours(candidate, index, &evidence)
    return evidence
  }

  private func hasNamesake(_ candidate: PlaceCandidate, _ index: Int) -> Bool {
    candidate.place.kind == .province
      && candidates[index].contains { other in
        other.place.kind.isTown && other.place.country == candidate.place.country && other.place.population > 100_000
      }
  }

  /// Of what nobody counted as many as of a place that is spoken of as often: of a continent or sea as of a large country
  /// (the Atlantic, and not a town of that name), of a region as of a great city, of a camp or base as of a middling town.
  private func population(of candidate: PlaceCandidate) -> Int {
    let place = candidate.place
    guard place.population == 0, candidate.isWrittenByHand || place.kind == .continent else { return place.population }
    if place.kind == .continent || place.country == nil && !place.kind.isPoint { return 10_000_000 }
    return place.kind.isPoint ? 50_000 : 1_000_000
  }

  private static func logarithm(_ population: Int) -> Double {
    population < 1 ? 0 : Double(64 - UInt64(population).leadingZeroBitCount) * 0.30103
  }

  private func addKind(_ candidate: PlaceCandidate, _ index: Int, _ evidence: inout PlaceEvidence) {
    let (divisions, towns) = (hints.divisions[index], hints.towns[index])
    let isDivision = candidate.place.kind == .province || candidate.place.kind == .district
    let isTown = candidate.place.kind.isTown || candidate.place.kind == .quarter
    if candidate.isAsNamed || isDivision && divisions > towns || isTown && towns > divisions { evidence.isAsNamed = 1 }
    if isDivision && towns > divisions || isTown && divisions > towns { evidence.isOtherKind = 1 }
  }

  private func addHints(_ candidate: PlaceCandidate, _ index: Int, _ evidence: inout PlaceEvidence) {
    var outside = 0.0
    for hint in hints.hints[index] {
      switch (hint.relation, hint.area) {
      case (.within, .country(let country)):
        if candidate.place.country == country { evidence.isWithin = 1 } else { outside = 1 }
      case (.within, .entity(let other)):
        let inside = containment(of: candidate, in: other)
        evidence.isWithin = max(evidence.isWithin, inside)
        if inside == 0, !candidates[other].isEmpty { outside = 1 }
      case (.listed, .entity(let other)):
        evidence.isListed = max(evidence.isListed, containment(of: candidate, in: other))
      case (.near, .entity(let other)):
        if let best = bests[other] { evidence.isBeside = max(evidence.isBeside, Self.nearness(candidate, best)) }
      case (.listed, .country), (.near, .country): break
      }
    }
    if evidence.isWithin == 0 { evidence.isOutside = outside }
    for other in places where other != index {
      for hint in hints.hints[other] where hint.area == .entity(index) && hint.relation != .near {
        let held = candidates[other].lazy.map { $0.containment(in: candidate) }.max() ?? 0
        evidence.holds = max(evidence.holds, held)
      }
    }
  }

  /// Most where it lies in what the other name was taken for, less where only another place of that name holds it.
  private func containment(of candidate: PlaceCandidate, in other: Int) -> Double {
    let inBest = bests[other].map { candidate.containment(in: $0) } ?? 0
    if inBest > 0 { return inBest }
    return (candidates[other].lazy.map { candidate.containment(in: $0) }.max() ?? 0) * 0.6
  }

  private func addCountry(_ candidate: PlaceCandidate, _ index: Int, _ evidence: inout PlaceEvidence) {
    guard let country = candidate.place.country else { return }
    let own = bests[index]?.place.country == country ? weight(of: index) : 0
    let ownAll = bests[index]?.place.country == nil ? 0 : weight(of: index)
    let weight = (countries[country] ?? 0) - own
    let rest = all - ownAll
    guard weight > 0.01 else { return }
    evidence.isCountryNamed = 1
    evidence.countryShare = weight / max(1, rest)
  }

  private func addNeighbours(_ candidate: PlaceCandidate, _ index: Int, _ evidence: inout PlaceEvidence) {
    let here = candidate.place.coordinates.onSphere
    var (nearest, least) = (nil as Int?, Double.infinity)
    for (position, other) in neighbours.enumerated() where other.entity != index && other.id != candidate.id {
      if let area = other.area, candidate.divisions.contains(area) { evidence.isDivisionNamed = 1 }
      guard other.isPoint else { continue }
      let distance = here.squaredDistance(to: other.point)
      if distance < least { (nearest, least) = (position, distance) }
    }
    guard let best = nearest.flatMap({ bests[neighbours[$0].entity] }) else { return }
    evidence.nearness = Self.nearness(candidate, best)
  }

  /// 1 at the same point, half at 100 km, a tenth at 900 km.
  private static func nearness(_ one: PlaceCandidate, _ other: PlaceCandidate) -> Double {
    100 / (100 + one.place.coordinates.distance(to: other.place.coordinates))
  }
}

/// The place that another name of the article is taken for, as far as each candidate asks for it.
private struct PlaceNeighbour {
  let entity: Int
  let id: Gazetteer.ID
  let area: Int?
  let isPoint: Bool
  let point: SpherePoint

  /// nil for a country: it is near to nothing.
  init?(_ place: PlaceCandidate, of entity: Int) {
    guard place.place.kind != .country else { return nil }
    (self.entity, id, area) = (entity, place.id, place.place.geoname)
    (isPoint, point) = (place.place.kind.isPoint, place.place.coordinates.onSphere)
  }
}
