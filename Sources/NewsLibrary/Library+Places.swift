import GRDB
import Linguistics
import QueryLanguage

/// Where articles are set; any thread may call this.
extension Library {
  /// The places that articles of a list name, or all articles if it is nil: those that most name first.
  ///
  /// Countries and continents are left out, since a sign in the middle of one says nothing.
  package func places(in articles: [ArticleID]?) throws -> [MappedPlace] {
    try index.read { db in
      let rows = try SQLRequest<Row>(literal: PlaceCounts(articles).request).fetchCursor(db)
      var places: [MappedPlace] = []
      while let row = try rows.next() { places.append(PlaceCounts.place(row)) }
      return places
    }
  }
}

/// How many articles name each place, counted by the index.
private struct PlaceCounts {
  private let articles: [ArticleID]?

  init(_ articles: [ArticleID]?) { self.articles = articles }

  var request: SQL {
    let large = [PlaceKind.country, .continent].map { Int($0.rawValue) }
    return """
      WITH counted AS (
        SELECT spot, count(*) AS articles FROM located CROSS JOIN finding ON finding.id = located.finding
        \(condition) GROUP BY spot)
      SELECT name, country, kind, latitude, longitude, geoname, articles FROM counted CROSS JOIN spot ON spot.id = counted.spot
      WHERE kind NOT IN \(large) ORDER BY articles DESC, name
      """
  }

  private var condition: SQL {
    guard let articles else { return "" }
    let ids = "[\(articles.map { String($0.rawValue) }.joined(separator: ","))]"
    return "WHERE article IN (SELECT value FROM json_each(\(ids)))"
  }

  static func place(_ row: Row) -> MappedPlace {
    let (country, kind): (UInt16, Int) = (row[1], row[2])
    let (latitude, longitude): (Int, Int) = (row[3], row[4])
    let geoname: Int = row[5]
    let number = geoname == 0 ? nil : geoname
    return MappedPlace(
      name: PlaceLabel.of(row[0], geoname: number), country: country == 0 ? nil : CountryCode(rawValue: country),
      kind: UInt8(exactly: kind).flatMap(PlaceKind.init),
      point: Coordinates(latitude: Double(latitude) / 100, longitude: Double(longitude) / 100),
      geoname: number, articles: row[6])
  }
}
