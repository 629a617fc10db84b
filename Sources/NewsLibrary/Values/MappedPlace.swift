import Linguistics
import QueryLanguage

/// A place that articles name, as a map shows it.
package struct MappedPlace: Sendable, Hashable {
  /// As the first article that named it does, but for its capitals in a dateline.
  package var name: String
  package var country: CountryCode?
  /// Nil for what the gazetteer lacks, which lies near the point.
  package var kind: PlaceKind?
  package var point: Coordinates
  /// The number of GeoNames; nil for what it lacks.
  package var geoname: Int?
  /// How many articles name it.
  package var articles: Int

  package init(
    name: String, country: CountryCode? = nil, kind: PlaceKind?, point: Coordinates, geoname: Int? = nil, articles: Int
  ) {
    self.name = name
    self.country = country
    self.kind = kind
    self.point = point
    self.geoname = geoname
    self.articles = articles
  }

  /// What finds its articles: a point by where it lies, whatever it is called, and the rest by name.
  package var query: String {
    guard kind?.isPoint == true else { return "place:\"\(name)\"" }
    let written = [name] + (country.map { ["\(name), \($0)"] } ?? [])
    let known = written.first { Vicinity(of: $0)?.centre == point }
    return "near:\"\(known ?? point.written)\"/1km"
  }
}
