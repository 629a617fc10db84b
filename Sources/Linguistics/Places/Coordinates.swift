import Glibc

/// A point on the globe.
package struct Coordinates: Hashable, Sendable {
  /// In degrees, north positive.
  package var latitude: Double
  /// In degrees, east positive.
  package var longitude: Double

  package init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Whether there is such a point: not where a number is none.
  package var isOnGlobe: Bool { abs(latitude) <= 90 && abs(longitude) <= 180 }

  /// Gives the distance to another point along the globe, in km; the earth is taken for a sphere of the radius 6,371 km
  /// (IUGG's mean radius), which is right to half a per cent.
  package func distance(to other: Coordinates) -> Double {
    let radians = Double.pi / 180
    let north = sin((other.latitude - latitude) * radians / 2)
    let east = sin((other.longitude - longitude) * radians / 2)
    let chord = north * north + cos(latitude * radians) * cos(other.latitude * radians) * east * east
    return 2 * 6371 * asin(min(1, chord.squareRoot()))
  }
}

/// A point on a sphere of radius 1 about the origin: to find the nearest of many without an angle.
package struct SpherePoint: Sendable {
  private let x: Double
  private let y: Double
  private let z: Double

  fileprivate init(_ point: Coordinates) {
    let (north, east) = (point.latitude * Double.pi / 180, point.longitude * Double.pi / 180)
    (x, y, z) = (cos(north) * cos(east), cos(north) * sin(east), sin(north))
  }

  /// The square of the straight distance through the sphere, 0 to 4, which grows with that along it.
  package func squaredDistance(to other: SpherePoint) -> Double {
    let (x, y, z) = (x - other.x, y - other.y, z - other.z)
    return x * x + y * y + z * z
  }
}

extension Coordinates {
  package var onSphere: SpherePoint { SpherePoint(self) }
}
