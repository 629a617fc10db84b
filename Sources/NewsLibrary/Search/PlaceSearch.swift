import GRDB
import Linguistics
import QueryLanguage

/// Finds articles by where the places lie that they name.
struct PlaceSearch {
  let db: Database

  /// Articles that name a country, province or district, or a place in it, as SQL about `id`; nil if the gazetteer has none
  /// of the name.
  func within(_ term: Query.Term) throws -> SQL? {
    let areas = SoughtPlace(term.text).areas(in: .world)
    guard !areas.isEmpty else { return nil }
    return """
      id IN (SELECT article FROM within_area JOIN finding ON finding.id = finding WHERE area IN \(areas))
      """
  }

  /// Articles that name a town, camp or other point so near to one, as SQL about `id`: the middle of a province is
  /// near to nothing, and of a village that the gazetteer lacks nobody knows where it lies.
  func around(_ vicinity: Vicinity) throws -> SQL {
    let spots = try spots(around: vicinity)
    return "id IN (SELECT article FROM located JOIN finding ON finding.id = finding WHERE spot IN \(spots))"
  }

  private func spots(around vicinity: Vicinity) throws -> [Int64] {
    let kinds = PlaceKind.allCases.filter(\.isPoint).map { Int($0.rawValue) }
    // A hundredth of a degree of latitude is 1.1 km.
    let reach = vicinity.kilometres + 1
    let middle = SpotTable.hundredths(vicinity.centre.latitude)
    let rows = try SQLRequest<Row>(
      literal: """
        SELECT id, latitude, longitude FROM spot
        WHERE kind IN \(kinds) AND latitude BETWEEN \(middle - reach) AND \(middle + reach)
        """
    ).fetchCursor(db)
    var found: [Int64] = []
    while let row = try rows.next() {
      let (latitude, longitude): (Int, Int) = (row[1], row[2])
      let point = Coordinates(latitude: Double(latitude) / 100, longitude: Double(longitude) / 100)
      if vicinity.centre.distance(to: point) <= Double(vicinity.kilometres) { found.append(row[0]) }
    }
    return found
  }
}
