import Linguistics

/// Looks up which places of the gazetteer a name may be of, each name of an article once.
final class PlaceLookup {
  private let gazetteer = Gazetteer.world
  /// By the name as it stands in the article.
  private var asked: [[UInt8]: [PlaceCandidate]] = [:]
  /// More places have no name that somebody could choose between: of `San José` the most populous ones are looked at.
  private static let mostCandidates = 40

  /// The places of a name as it stands in the article, those written by hand first, then by falling population; empty
  /// if the gazetteer has none.
  func candidates(of name: some Sequence<UInt8>) -> [PlaceCandidate] {
    let name = Array(name)
    if let known = asked[name] { return known }
    let found = find(name)
    asked[name] = found
    return found
  }

  private func find(_ name: [UInt8]) -> [PlaceCandidate] {
    let key = FoldedPlaceName(name)
    let whole = known(key)
    let named = NamedKind(key)
    // `North America` is no part of America.
    guard let named, whole == nil || named.kind != .any else {
      return candidates(whole?.places ?? [], whole?.key ?? key, .any)
    }
    // `Idlib Province` may be known as such; else the places of `Idlib` that are provinces.
    let part = known(named.name)
    return candidates(whole?.places ?? [], whole?.key ?? key, .any)
      + candidates(part?.places ?? [], part?.key ?? named.name, named.kind, isPart: whole == nil)
  }

  private func known(_ key: FoldedPlaceName) -> (key: FoldedPlaceName, places: [Gazetteer.ID])? {
    // most names are known as they are
    let places = gazetteer.places(key)
    if !places.isEmpty { return (key, places) }
    for spelling in PlaceSpellings(key).all.dropFirst() {
      let places = gazetteer.places(spelling)
      if !places.isEmpty { return (spelling, places) }
    }
    return nil
  }

  private func candidates(
    _ places: [Gazetteer.ID], _ key: FoldedPlaceName, _ kind: NamedKind.Kind, isPart: Bool = false
  ) -> [PlaceCandidate] {
    let all = places.prefix(Self.mostCandidates).map { id in
      PlaceCandidate(
        id, in: gazetteer, key: key, isAsNamed: kind.holds(gazetteer[id].kind),
        isPart: isPart && !kind.holds(gazetteer[id].kind))
    }
    guard kind != .any else { return all }
    let asNamed = all.filter(\.isAsNamed)
    return asNamed.isEmpty && isPart ? all : asNamed
  }
}

/// What a name says that its place is, by its first or last word: `Idlib Province`, `the City of Tarn`.
struct NamedKind {
  enum Kind: Sendable {
    case any, division, city

    func holds(_ kind: PlaceKind) -> Bool {
      switch self {
      case .any: false
      case .division: kind == .province || kind == .district
      case .city: kind.isTown || kind == .quarter
      }
    }
  }

  /// The name without that word.
  let name: FoldedPlaceName
  let kind: Kind

  private static let cityWords = Set(
    ["city", "town", "village", "suburb", "downtown", "neighborhood"].map { Array($0.utf8) })
  private static let directions = Set(
    [
      "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "northeast",
      "northwest",
      "southeast", "southwest", "northeastern", "northwestern", "southeastern", "southwestern", "upper", "lower",
      "greater",
      "rural", "mainland", "metropolitan",
    ].map { Array($0.utf8) })

  /// Nil for a name that says nothing of the kind.
  init?(_ key: FoldedPlaceName) {
    if let bare = DivisionNames.bare(key) {
      (name, kind) = (bare, .division)
      return
    }
    let words = key.words
    guard words.count > 1, let first = words.first, let last = words.last else { return nil }
    if Self.cityWords.contains(Array(last)) {
      (name, kind) = (FoldedPlaceName(words: words.dropLast()), .city)
    } else if Self.cityWords.contains(Array(first)), words.count > 2, words[1].elementsEqual("of".utf8) {
      (name, kind) = (FoldedPlaceName(words: words.dropFirst(2)), .city)
    } else if Self.directions.contains(Array(first)) {
      (name, kind) = (FoldedPlaceName(words: words.dropFirst()), .any)
    } else {
      return nil
    }
  }
}
