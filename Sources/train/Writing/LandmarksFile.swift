import Foundation
import Linguistics

/// Compiles `Sources/CModels/landmarks.tsv`, the places written by hand, into `landmarks.bin`.
///
/// A row is name, kind (a case of `PlaceKind`), ISO 3166 code of the country, latitude, longitude, and other names parted
/// by semicolons; all but the first two may be empty. A row that names a place of GeoNames, of the same country and
/// nearby, takes its number from there, and where it gives no point, all that it leaves out: so it only lends it other
/// names. The names of states come from the table `nations`.
package struct LandmarksFile {
  /// A row that cannot be compiled, and why.
  package struct Fault: Error, CustomStringConvertible {
    package let description: String
  }

  private let gazetteer: Gazetteer
  /// The towns of each country, to find the division that a landmark lies in.
  private let towns: [CountryCode: [Int]]

  /// - Parameter geonames: the table of GeoNames as `PlaceBytes` reads it.
  package init(geonames: PlaceBytes) {
    gazetteer = Gazetteer(geonames: geonames, landmarks: geonames)
    towns = (0..<geonames.count).reduce(into: [:]) { towns, position in
      let place = geonames.place(at: position)
      if place.kind == .town, let country = place.country { towns[country, default: []].append(position) }
    }
  }

  /// The bytes of the file, of the text of the table.
  package func bytes(of text: String) throws -> [UInt8] {
    let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    let places = try rows.map { try place($0.split(separator: "\t", omittingEmptySubsequences: false)) }
    return PlaceBytesFile(places + states(), bucketBits: 10).bytes()
  }

  private func place(_ fields: [Substring]) throws -> PlaceBytesFile.Place {
    guard fields.count >= 2, fields.count <= 6, let kind = PlaceKind.allCases.first(where: { "\($0)" == fields[1] })
    else { throw Fault(description: "no row of a place: \(fields.joined(separator: " | "))") }
    func field(_ index: Int) -> Substring { index < fields.count ? fields[index] : "" }
    let country = CountryCode(field(2))
    let names = field(5).split(separator: ";").map { String($0.trimmingPrefix(" ")) }
    guard let latitude = Double(field(3)), let longitude = Double(field(4)) else {
      guard let known = known(fields[0], kind, country) else {
        throw Fault(description: "\(fields[0]) has no point, and GeoNames no such \(kind) in \(field(2))")
      }
      return self.place(known, name: String(fields[0]), names)
    }
    let point = Coordinates(latitude: latitude, longitude: longitude)
    // A town whose point was written from memory is the one nearby of the same name.
    if let known = known(fields[0], kind, country), gazetteer[known].coordinates.distance(to: point) < 40 {
      return self.place(known, name: String(fields[0]), names)
    }
    return PlaceBytesFile.Place(
      name: String(fields[0]), otherNames: names, kind: kind, coordinates: point, country: country,
      parent: country.flatMap { division($0, at: point, kind) })
  }

  private func place(_ id: Gazetteer.ID, name: String, _ names: [String]) -> PlaceBytesFile.Place {
    let place = gazetteer[id]
    return PlaceBytesFile.Place(
      name: name, otherNames: names, kind: place.kind, coordinates: place.coordinates, population: place.population,
      country: place.country, geoname: place.geoname, parent: gazetteer.division(of: id)?.position)
  }

  /// The most populous place of GeoNames of a name, kind and country.
  private func known(_ name: Substring, _ kind: PlaceKind, _ country: CountryCode?) -> Gazetteer.ID? {
    gazetteer.places(named: name.utf8).first { gazetteer[$0].country == country && gazetteer[$0].kind == kind }
  }

  /// The division of the town nearest to a point of the map, within 60 km; an area lies in none for sure.
  private func division(_ country: CountryCode, at point: Coordinates, _ kind: PlaceKind) -> Int? {
    guard kind.isPoint else { return nil }
    let near = (towns[country] ?? []).lazy.map { (position: $0, id: Gazetteer.ID(position: $0)) }
      .map { (id: $0.id, distance: gazetteer[$0.id].coordinates.distance(to: point)) }
      .min { $0.distance < $1.distance }
    guard let near, near.distance < 60 else { return nil }
    return gazetteer.division(of: near.id)?.position
  }

  /// The names of states, but not the words for their people.
  private func states() -> [PlaceBytesFile.Place] {
    VocabularyTable("nations").rows.filter { $0["use"] == "name" }.compactMap { row in
      guard let code = CountryCode(row["code"]), let country = gazetteer.country(code) else { return nil }
      return place(country, name: row.word, [])
    }
  }
}
