import CModels

/// Where places lie: the countries, divisions and populated places of GeoNames (geonames.org, CC BY 4.0), and those
/// written by hand that it lacks.
///
/// Both are bytes of the binary that are used where they lie, so nothing is read or built before the first look-up.
/// `CModels.h` says how they were made.
///
///     let gazetteer = Gazetteer.world
///     for id in gazetteer.places(named: "Maarat al-Numan".utf8) {
///       gazetteer.name(of: id)                        // as GeoNames writes it
///       gazetteer[id].coordinates.distance(to: there) // in km
///       gazetteer.lies(id, within: idlib)             // by law: its district, province and country
///     }
package struct Gazetteer: Sendable {
  /// Which place of the gazetteer: a position in the table of GeoNames, or behind it in that written by hand.
  package struct ID: Hashable, Sendable {
    package let position: Int

    package init(position: Int) { self.position = position }
  }

  /// What is known of a place but its name.
  package struct Place: Hashable, Sendable {
    package var kind: PlaceKind
    /// To two decimals, which is a kilometre; of an area about its middle.
    package var coordinates: Coordinates
    /// People who live there, to five per cent; 0 where nobody knows.
    package var population: Int
    /// Nil for what lies in no country or in several.
    package var country: CountryCode?
    /// The number of GeoNames; nil for what it lacks.
    package var geoname: Int?
    /// The position of the division that it lies in, in the table of GeoNames.
    var parent: Int?
  }

  private let geonames: PlaceBytes
  private let landmarks: PlaceBytes

  /// The gazetteer of this program.
  package static let world: Gazetteer = {
    guard let geonames = table(cmodels_geonames()), let landmarks = table(cmodels_landmarks()) else {
      preconditionFailure("geonames.bin or landmarks.bin holds no places")
    }
    return Gazetteer(geonames: geonames, landmarks: landmarks)
  }()

  /// Joins the places of GeoNames and those written by hand.
  package init(geonames: PlaceBytes, landmarks: PlaceBytes) {
    self.geonames = geonames
    self.landmarks = landmarks
  }

  private static func table(_ data: cmodels_data) -> PlaceBytes? {
    PlaceBytes(UnsafeRawBufferPointer(start: data.bytes, count: data.count))
  }

  /// Gives the places of a name, in any case, with or without accents and hyphens: those written by hand first, then
  /// those of GeoNames by falling population; of two records of one place only the first.
  package func places(named name: some Sequence<UInt8>) -> [ID] { places(FoldedPlaceName(name)) }

  /// Gives the places of a folded name, in the same order.
  package func places(_ key: FoldedPlaceName) -> [ID] {
    guard !key.isEmpty else { return [] }
    var found: [ID] = []
    landmarks.forEachPlace(of: key) { found.append(ID(position: $0 + geonames.count)) }
    let known = found.compactMap { self[$0].geoname }
    geonames.forEachPlace(of: key) { position in
      let id = ID(position: position)
      if known.isEmpty || self[id].geoname.map(known.contains) != true { found.append(id) }
    }
    return found
  }

  package subscript(id: ID) -> Place {
    id.position < geonames.count
      ? geonames.place(at: id.position) : landmarks.place(at: id.position - geonames.count)
  }

  /// The name as GeoNames or the table written by hand has it.
  package func name(of id: ID) -> String {
    id.position < geonames.count
      ? geonames.name(at: id.position) : landmarks.name(at: id.position - geonames.count)
  }

  /// The division that a place lies in, at the next level up; nil for countries, and where none is known.
  package func division(of id: ID) -> ID? { self[id].parent.map { ID(position: $0) } }

  /// The divisions that a place lies in, the smallest first, and its country last.
  package func divisions(of id: ID) -> [ID] {
    var found: [ID] = []
    var next = division(of: id)
    // District, province, country: no place lies in more.
    while let id = next, found.count < 4 {
      found.append(id)
      next = division(of: id)
    }
    if let country = self[id].country.flatMap(country), country != id, found.last != country { found.append(country) }
    return found
  }

  /// The country of a code; nil if there is none.
  package func country(_ code: CountryCode) -> ID? {
    var found: ID?
    geonames.forEachPlace(of: Self.key(of: code)) { found = found ?? ID(position: $0) }
    return found
  }

  /// The key under which a country's code stands in the table, and no name: `SY`.
  package static func key(of code: CountryCode) -> FoldedPlaceName { FoldedPlaceName("iso 3166 \(code)".utf8) }

  /// Whether a place lies within a division or is it, as far as the divisions of GeoNames tell.
  package func lies(_ id: ID, within area: ID) -> Bool {
    if isSame(id, area) { return true }
    if self[area].kind == .country { return self[area].country != nil && self[id].country == self[area].country }
    return divisions(of: id).contains { isSame($0, area) }
  }

  /// Whether two records are of one place.
  package func isSame(_ one: ID, _ other: ID) -> Bool {
    one == other || self[one].geoname != nil && self[one].geoname == self[other].geoname
  }
}
