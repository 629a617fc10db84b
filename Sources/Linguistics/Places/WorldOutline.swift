import CModels

/// The coast lines and borders of the world (naturalearthdata.com, public domain), in bytes of the binary that are read
/// where they lie.
///
/// Layout: lines one after the other, all numbers little-endian of 16 bits, coordinates in hundredths of a degree. A line
/// is its kind in one byte; the number of its points; its westernmost, southernmost, easternmost and northernmost degree;
/// the longitude and latitude of its first point; and for each further one the steps east and north, a byte each.
package struct WorldOutline: Sendable {
  /// What a line is.
  package enum Kind: UInt8, Sendable {
    case coast = 0
    /// Between two countries, as they are held: who disputes it is not asked.
    case border = 1
  }

  /// A point in hundredths of a degree.
  package struct Point: Hashable, Sendable {
    package var longitude: Int
    package var latitude: Int
  }

  /// A line has no more points, so that most of those out of sight are passed over.
  package static let mostPoints = 200

  private static let headLength = 15

  private let bytes: [UInt8]

  /// That of this program.
  package static let embedded: WorldOutline = {
    let data = cmodels_outline()
    return WorldOutline(Array(UnsafeBufferPointer(start: data.bytes, count: data.count)))
  }()

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Hands over the lines that may cross a part of the globe, in degrees; the end of a cut line is left out.
  package func forEachLine(
    from southWest: Coordinates, to northEast: Coordinates, _ receive: (Kind, [Point]) -> Void
  ) {
    let (west, south) = (Self.hundredths(southWest.longitude), Self.hundredths(southWest.latitude))
    let (east, north) = (Self.hundredths(northEast.longitude), Self.hundredths(northEast.latitude))
    var offset = 0
    while offset + Self.headLength <= bytes.count, let kind = Kind(rawValue: bytes[offset]) {
      let count = number(offset + 1)
      let end = offset + Self.headLength + 2 * max(0, count - 1)
      guard end <= bytes.count else { return }
      if number(offset + 3) <= east, number(offset + 5) <= north, number(offset + 7) >= west,
        number(offset + 9) >= south
      {
        receive(kind, points(offset, count))
      }
      offset = end
    }
  }

  private func points(_ offset: Int, _ count: Int) -> [Point] {
    var point = Point(longitude: number(offset + 11), latitude: number(offset + 13))
    var points = [point]
    points.reserveCapacity(count)
    for step in 0..<max(0, count - 1) {
      point.longitude += Int(Int8(bitPattern: bytes[offset + Self.headLength + 2 * step]))
      point.latitude += Int(Int8(bitPattern: bytes[offset + Self.headLength + 2 * step + 1]))
      points.append(point)
    }
    return points
  }

  private func number(_ offset: Int) -> Int {
    Int(Int16(truncatingIfNeeded: Int(bytes[offset]) | Int(bytes[offset + 1]) << 8))
  }

  private static func hundredths(_ degrees: Double) -> Int { Int((degrees * 100).rounded()) }
}
