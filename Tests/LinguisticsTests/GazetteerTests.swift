import CModels
import Foundation
import Linguistics
import Testing
import train

@Suite("Gazetteer")
struct GazetteerTests {
  private let gazetteer = Gazetteer.world

  private func first(_ name: String, in country: String) throws -> Gazetteer.ID {
    let places = gazetteer.places(named: name.utf8)
    return try #require(places.first { gazetteer[$0].country?.description == country }, "\(name)")
  }

  @Test(
    "A place is found by its names in any case, with or without accents and hyphens",
    arguments: ["Mosul", "MOSUL", "al-Mawsil", "Al Mawsil"])
  func names(name: String) throws {
    let place = gazetteer[try first(name, in: "IQ")]
    #expect(place.kind == .town)
    #expect(place.geoname == 99072)
    #expect(place.population > 1_000_000)
    #expect(place.coordinates.distance(to: Coordinates(latitude: 36.34, longitude: 43.12)) < 10)
  }

  @Test("What nobody is called by is found nowhere", arguments: ["", " ", "’", "Querlo-Nowhere", "Ωμέγα", "\u{FFFD}"])
  func unknown(name: String) {
    #expect(gazetteer.places(named: name.utf8).isEmpty)
  }

  @Test("Bytes that are no UTF-8 are no name")
  func malformed() {
    #expect(gazetteer.places(named: [0xC3, 0x28, 0x80, 0xFF, 0xF0, 0x9F] as [UInt8]).isEmpty)
  }

  @Test(
    "A town lies in its province and country, and in no other",
    arguments: [
      ("Maarat al-Numan", "SY", "Idlib Province", true), ("Maarat al-Numan", "SY", "Aleppo Province", false),
      ("Fallujah", "IQ", "al-Anbar", true), ("Sloviansk", "UA", "Donetsk Oblast", true),
      ("Yarmouk", "SY", "Homs Province", false), ("Nuseirat", "PS", "Gaza Strip", true),
    ])
  func containment(name: String, country: String, area: String, isInside: Bool) throws {
    let id = try first(name, in: country)
    let areas = gazetteer.places(named: area.utf8).filter { gazetteer[$0].country?.description == country }
    #expect(areas.contains { gazetteer[$0].kind.isDivision && gazetteer.lies(id, within: $0) } == isInside)
    let state = try #require(CountryCode(country).flatMap(gazetteer.country))
    #expect(gazetteer.lies(id, within: state))
    #expect(gazetteer.divisions(of: id).last.map { gazetteer.isSame($0, state) } == true)
  }

  @Test(
    "Every country of the table has a place with its code",
    arguments: Set(VocabularyTable("nations").rows.map { String($0["code"]) }))
  func countries(code: String) throws {
    let country = try #require(CountryCode(code).flatMap(gazetteer.country), "\(code)")
    #expect(gazetteer[country].kind == .country)
    #expect(gazetteer[country].country?.description == code)
  }

  @Test("The distance of two towns is that of the map")
  func distance() throws {
    let damascus = gazetteer[try first("Damascus", in: "SY")].coordinates
    let aleppo = gazetteer[try first("Aleppo", in: "SY")].coordinates
    #expect(abs(damascus.distance(to: aleppo) - 310) < 10)
    #expect(aleppo.distance(to: aleppo) == 0)
    // Half around the globe, and across the line where days change.
    let east = Coordinates(latitude: 0, longitude: 179.5)
    #expect(abs(east.distance(to: Coordinates(latitude: 0, longitude: -179.5)) - 111.2) < 0.1)
    #expect(abs(east.distance(to: Coordinates(latitude: 0, longitude: -0.5)) - 20015) < 1)
  }

  @Test(
    "Other spellings lead to a name that the gazetteer has",
    arguments: [
      ("the Donbas", "donbas"), ("St. Louis", "saint louis"), ("ash-Shaddadi", "al shaddadi"), ("Raqqeh", "raqqa"),
      ("Hasaka", "al hasaka"),
    ])
  func spellings(written: String, known: String) {
    let spellings = PlaceSpellings(FoldedPlaceName(written.utf8)).all
    #expect(spellings.contains(FoldedPlaceName(known.utf8)))
    #expect(spellings.first == FoldedPlaceName(written.utf8))
  }

  @Test(
    "A division is known without the word for what it is",
    arguments: ["Tarn Province", "Province of Tarn", "Emirate of the Tarn"])
  func divisions(name: String) {
    #expect(DivisionNames.bare(name) == FoldedPlaceName("tarn".utf8))
    #expect(DivisionNames.bare("Tarn") == nil)
    #expect(DivisionNames.bare("Province") == nil)
  }

  @Test("The places written by hand are in order, and landmarks.bin is what they give: else `train landmarks`")
  func landmarks() throws {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/CModels/landmarks.tsv")
    let text = try String(contentsOf: source, encoding: .utf8)
    let keys = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { row in
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
      return [fields[2], fields[0], fields[1]].map { Array($0.utf8) }
    }
    for (key, next) in zip(keys, keys.dropFirst()) {
      #expect(key.joined(separator: [0]).lexicographicallyPrecedes(next.joined(separator: [0])), "\(next)")
    }
    let geonames = cmodels_geonames()
    let table = try #require(PlaceBytes(UnsafeRawBufferPointer(start: geonames.bytes, count: geonames.count)))
    let bytes = UnsafeBufferPointer(start: cmodels_landmarks().bytes, count: cmodels_landmarks().count)
    #expect(try bytes.elementsEqual(LandmarksFile(geonames: table).bytes(of: text)))
  }
}

@Suite("Bytes of places")
struct PlaceBytesTests {
  private static let vella = PlaceBytesFile.Place(
    name: "Vella", otherNames: ["Port Vella"], kind: .province,
    coordinates: Coordinates(latitude: -12.345, longitude: 179.99), population: 1_000_000, country: CountryCode("AA"),
    geoname: 77)
  private static let tarn = PlaceBytesFile.Place(
    name: "Tarn", otherNames: ["Vella"], kind: .town, coordinates: Coordinates(latitude: 0, longitude: -0.01),
    population: 500, parent: 0)

  @Test("What was written is read again, the most populous of a name first")
  func roundTrip() throws {
    let bytes = PlaceBytesFile([Self.vella, Self.tarn], bucketBits: 4).bytes()
    try bytes.withUnsafeBytes { raw in
      let table = try #require(PlaceBytes(raw))
      #expect(table.count == 2)
      var found: [Int] = []
      table.forEachPlace(of: FoldedPlaceName("VELLA".utf8)) { found.append($0) }
      #expect(found == [0, 1])
      let gazetteer = Gazetteer(geonames: table, landmarks: table)
      let vella = gazetteer[Gazetteer.ID(position: 0)]
      #expect(vella.kind == .province && vella.country?.description == "AA" && vella.geoname == 77)
      #expect(vella.coordinates == Coordinates(latitude: -12.35, longitude: 179.99))
      #expect(abs(vella.population - 1_000_000) < 50_000)
      let tarn = gazetteer[Gazetteer.ID(position: 1)]
      #expect(tarn.country == nil && tarn.geoname == nil)
      #expect(gazetteer.division(of: Gazetteer.ID(position: 1)) == Gazetteer.ID(position: 0))
      #expect(table.name(at: 1) == "Tarn")
    }
  }

  @Test("Bytes that are cut off, or of something else, are no table")
  func refused() {
    let bytes = PlaceBytesFile([Self.vella], bucketBits: 4).bytes()
    for broken in [[], Array(bytes.dropLast()), bytes + [0], [0] + bytes.dropFirst(), Array(bytes.prefix(40))] {
      #expect(broken.withUnsafeBytes { PlaceBytes($0) == nil })
    }
  }
}
