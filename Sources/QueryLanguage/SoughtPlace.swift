import Linguistics

/// A place as somebody names it who looks for it: `Raqqa`, `al-Raqqah`, or `Tripoli, Lebanon` where there are several.
package struct SoughtPlace {
  private let key: FoldedPlaceName
  /// The name behind a comma, of the land that it lies in; nil without one.
  private let area: FoldedPlaceName?
  /// The country whose two letters stand there: `Tripoli, LB`.
  private let country: CountryCode?

  package init(_ name: String) {
    let parts = name.split(separator: ",", maxSplits: 1)
    key = FoldedPlaceName((parts.first ?? "").utf8)
    area = parts.count > 1 ? FoldedPlaceName(parts[1].utf8) : nil
    country = parts.count > 1 ? CountryCode(parts[1].drop(while: \.isWhitespace)) : nil
  }

  /// All places that may be meant, the likeliest first.
  package func places(in gazetteer: Gazetteer) -> [Gazetteer.ID] {
    let named = Self.places(key, gazetteer)
    if let country { return named.filter { gazetteer[$0].country == country } }
    guard let area, !area.isEmpty else { return named }
    let areas = Self.places(area, gazetteer)
    return named.filter { place in areas.contains { gazetteer.lies(place, within: $0) } }
  }

  /// The point that is meant: the town rather than the province that has its name; nil for a name that nothing has.
  package func point(in gazetteer: Gazetteer) -> Gazetteer.ID? {
    let found = places(in: gazetteer)
    guard let first = found.first, !gazetteer[first].kind.isPoint, gazetteer[first].kind != .country else {
      return found.first
    }
    return found.first { gazetteer[$0].kind.isPoint && gazetteer.lies($0, within: first) } ?? first
  }

  /// The countries and provinces that are meant, or else the districts, by their numbers of GeoNames.
  package func areas(in gazetteer: Gazetteer) -> [Int] {
    let found = places(in: gazetteer)
    let large = found.filter { [.country, .province].contains(gazetteer[$0].kind) }
    return (large.isEmpty ? found.filter { gazetteer[$0].kind == .district } : large)
      .compactMap { gazetteer[$0].geoname }
  }

  /// The name of the largest place that one change of a letter makes of this one: `Idlib` of `Idlbi`; nil if there is
  /// none.
  package func likelyMeant(in gazetteer: Gazetteer) -> String? {
    // A letter changed in a name of three makes any other, and no place has a name of so many.
    guard (4...40).contains(key.bytes.count) else { return nil }
    let near = Set(Self.neighbours(of: key.bytes)).flatMap { gazetteer.places(FoldedPlaceName($0)).prefix(1) }
    let best = near.max { one, other in
      (gazetteer[one].population, other.position) < (gazetteer[other].population, one.position)
    }
    return best.map(gazetteer.name)
  }

  private static func places(_ key: FoldedPlaceName, _ gazetteer: Gazetteer) -> [Gazetteer.ID] {
    PlaceSpellings(key).all.lazy.map(gazetteer.places).first { !$0.isEmpty } ?? []
  }

  private static let letters = Array("abcdefghijklmnopqrstuvwxyz ".utf8)

  /// All names that one letter left out, put in, changed, or changed about with the next makes.
  private static func neighbours(of name: [UInt8]) -> [[UInt8]] {
    var found: [[UInt8]] = []
    for place in 0...name.count {
      let (head, tail) = (name[..<place], name[place...])
      found += letters.map { head + [$0] + tail }
      guard !tail.isEmpty else { continue }
      found.append(Array(head + tail.dropFirst()))
      found += letters.map { head + [$0] + tail.dropFirst() }
      if tail.count > 1 { found.append(head + [name[place + 1], name[place]] + tail.dropFirst(2)) }
    }
    return found
  }
}
