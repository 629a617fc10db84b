/// What sort of place something is; the raw values are those of the gazetteer's bytes.
package enum PlaceKind: UInt8, CaseIterable, Sendable {
  /// A city, town or village.
  case town = 0
  /// A state: `Iraq`.
  case country = 1
  /// A division of the first level: `al-Anbar`, `Texas`.
  case province = 2
  /// A division of the second level: `Kobani district`, `Cook County`.
  case district = 3
  /// A part of a city: `Shujaiya`.
  case quarter = 4
  /// A land without a government of its own, or across borders: `the Sahel`, `Donbas`.
  case region = 5
  /// A continent, or a part of one: `West Africa`.
  case continent = 6
  /// A sea, lake, river, strait or bay.
  case water = 7
  /// A mountain, valley, desert, island or cape.
  case land = 8
  /// A camp of refugees or prisoners.
  case camp = 9
  /// A base, airport, port or fort.
  case base = 10
  /// A crossing, checkpoint, road or bridge.
  case crossing = 11
  /// A dam, plant, field or mine.
  case works = 12
  /// A line between sides, or a stretch of land that it crosses: `the Green Line`.
  case front = 13

  /// Whether it has a government, and other places lie in it by law.
  package var isDivision: Bool { self == .country || self == .province || self == .district }

  /// Whether it is a point on a map, and not a stretch of land or water.
  package var isPoint: Bool {
    switch self {
    case .town, .quarter, .camp, .base, .crossing, .works: true
    case .country, .province, .district, .region, .continent, .water, .land, .front: false
    }
  }
}
