import Extraction
import GRDB
import Linguistics

/// Where the places of the index lie, each once however many articles name it.
struct SpotTable {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// What stands for a kind where the gazetteer lacks the place.
  static let unknownKind = 255

  /// Writes where a place lies that an article names, as far as that is known.
  func write(_ entity: Entity, namedIn finding: Int64) throws {
    guard let location = entity.location else { return }
    for area in Self.areas(of: location) {
      try run("INSERT INTO within_area (area, finding) VALUES (?, ?) ON CONFLICT DO NOTHING", [area, finding])
    }
    guard let point = location.coordinates else { return }
    try run(
      """
      INSERT INTO located (spot, finding, mentions) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions
      """, [try row(of: entity.name, location, at: point), finding, entity.mentions.count])
  }

  /// The place itself, if it has a number, and all that it lies in.
  private static func areas(of location: Location) -> Set<Int> {
    let gazetteer = Gazetteer.world
    let country = location.country.flatMap(gazetteer.country).flatMap { gazetteer[$0].geoname }
    return Set(location.divisions + [location.geoname, country].compactMap { $0 })
  }

  /// The row of a place, made where it is missing: one of GeoNames is the same by whatever name, another only by its own.
  private func row(of name: String, _ location: Location, at point: Coordinates) throws -> Int64 {
    let (latitude, longitude) = (Self.hundredths(point.latitude), Self.hundredths(point.longitude))
    let geoname = location.geoname ?? 0
    let key = geoname == 0 ? String(decoding: FoldedPlaceName(name.utf8).bytes, as: UTF8.self) : ""
    let sql = "SELECT id FROM spot WHERE geoname = ? AND latitude = ? AND longitude = ? AND key = ?"
    let known = try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [geoname, latitude, longitude, key])
    if let known { return known }
    try run(
      "INSERT INTO spot (geoname, latitude, longitude, country, kind, name, key) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        geoname, latitude, longitude, Int(location.country?.rawValue ?? 0),
        location.kind.map { Int($0.rawValue) } ?? Self.unknownKind, name, key,
      ])
    return db.lastInsertedRowID
  }

  /// As the gazetteer has them.
  static func hundredths(_ degrees: Double) -> Int { Int((degrees * 100).rounded()) }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
