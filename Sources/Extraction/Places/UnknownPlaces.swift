import Linguistics

/// Tells what an article says of where places lie that the gazetteer lacks: the country, and the point of the district or
/// town that they are said to lie in or near.
struct UnknownPlaces {
  let hints: PlaceHints
  /// By entity: where those lie that the gazetteer has.
  let known: [Location?]
  /// The country that most of the article is about; nil if there is none.
  let leading: CountryCode?

  /// Where such a place lies, as far as it is told; nil if nothing tells.
  func location(of index: Int) -> Location? {
    let hints = hints.hints[index]
    for relation in [PlaceHints.Hint.Relation.within, .near, .listed] {
      for hint in hints where hint.relation == relation {
        if let location = location(by: hint) { return location }
      }
    }
    return leading.map { Location(country: $0) }
  }

  private func location(by hint: PlaceHints.Hint) -> Location? {
    switch hint.area {
    case .country(let country): return Location(country: country)
    case .entity(let other):
      guard let area = known[other] else { return nil }
      // A village may stand in a list with anything; it lies only in what can hold one: `Tarn, Vella province`.
      guard hint.relation != .listed || area.kind?.isDivision == true else { return nil }
      guard area.kind != .country, area.kind != .continent else { return area.country.map { Location(country: $0) } }
      return Location(
        coordinates: area.coordinates, isApproximate: true, country: area.country,
        divisions: area.geoname.map { [$0] + area.divisions } ?? area.divisions)
    }
  }
}
