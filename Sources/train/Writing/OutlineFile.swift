import Foundation
import Linguistics

/// The coast lines and borders of the map, made of the countries of Natural Earth.
///
/// What two countries share is a border, and what one has alone a coast. Both are cut into lines as long as they can be, on
/// a grid of hundredths of a degree; `WorldOutline` says how they are laid out.
struct OutlineFile {
  private let lines: [Line]

  private struct Line {
    var kind: WorldOutline.Kind
    var points: [Point]
  }

  /// In hundredths of a degree.
  private struct Point: Hashable, Comparable {
    var longitude: Int
    var latitude: Int

    init(_ position: [Double]) {
      longitude = Int((position[0] * 100).rounded())
      latitude = Int((position[1] * 100).rounded())
    }

    static func < (one: Point, other: Point) -> Bool {
      (one.longitude, one.latitude) < (other.longitude, other.latitude)
    }

    /// At the edge of the map, where countries are cut that go on beyond it.
    var isAtEdge: Bool { abs(longitude) == 18_000 || latitude == -9_000 }
  }

  private struct Segment: Hashable {
    var low: Point
    var high: Point

    init(_ one: Point, _ other: Point) { (low, high) = (min(one, other), max(one, other)) }
  }

  /// - Parameter countries: `ne_50m_admin_0_countries` as GeoJSON.
  init(countries: Data) throws {
    let rings = try JSONDecoder().decode(Countries.self, from: countries).rings.map(Self.thinned)
    var uses: [Segment: Int] = [:]
    for ring in rings {
      for (one, other) in zip(ring, ring.dropFirst()) { uses[Segment(one, other), default: 0] += 1 }
    }
    var left = uses
    lines = rings.flatMap { ring in Self.lines(of: ring, uses, &left) }
  }

  /// A ring on the grid, without points that fall upon the one before.
  private static func thinned(_ ring: [[Double]]) -> [Point] {
    ring.map(Point.init).reduce(into: []) { points, point in if points.last != point { points.append(point) } }
  }

  /// Cuts a ring where its kind changes, and leaves out what another ring gave already.
  private static func lines(of ring: [Point], _ uses: [Segment: Int], _ left: inout [Segment: Int]) -> [Line] {
    var lines: [Line] = []
    var isOpen = false
    for (one, other) in zip(ring, ring.dropFirst()) {
      let segment = Segment(one, other)
      guard !(one.isAtEdge && other.isAtEdge), left.removeValue(forKey: segment) != nil else {
        isOpen = false
        continue
      }
      let kind = uses[segment] == 1 ? WorldOutline.Kind.coast : .border
      if isOpen, lines[lines.count - 1].kind == kind {
        lines[lines.count - 1].points.append(other)
      } else {
        lines.append(Line(kind: kind, points: [one, other]))
      }
      isOpen = true
    }
    return lines
  }

  func bytes() -> [UInt8] { lines.flatMap(Self.pack) }

  private static func pack(_ line: Line) -> [UInt8] {
    let points = stepped(line.points)
    guard points.count <= WorldOutline.mostPoints else {
      let head = Line(kind: line.kind, points: Array(points.prefix(WorldOutline.mostPoints)))
      return pack(head) + pack(Line(kind: line.kind, points: Array(points.dropFirst(WorldOutline.mostPoints - 1))))
    }
    let (east, north) = (points.map(\.longitude), points.map(\.latitude))
    var bytes = [line.kind.rawValue]
    for number in [points.count, east.min()!, north.min()!, east.max()!, north.max()!, east[0], north[0]] {
      withUnsafeBytes(of: Int16(number).littleEndian) { bytes += $0 }
    }
    for (one, other) in zip(points, points.dropFirst()) {
      bytes.append(UInt8(bitPattern: Int8(other.longitude - one.longitude)))
      bytes.append(UInt8(bitPattern: Int8(other.latitude - one.latitude)))
    }
    return bytes
  }

  /// The same line with no step that a byte can't hold.
  private static func stepped(_ points: [Point]) -> [Point] {
    var stepped = [points[0]]
    for point in points.dropFirst() {
      let from = stepped[stepped.count - 1]
      let (east, north) = (point.longitude - from.longitude, point.latitude - from.latitude)
      let steps = (max(abs(east), abs(north)) + 126) / 127
      for step in 1...max(1, steps) {
        var next = from
        next.longitude += east * step / max(1, steps)
        next.latitude += north * step / max(1, steps)
        stepped.append(next)
      }
    }
    return stepped
  }
}

/// The polygons of a GeoJSON file.
private struct Countries: Decodable {
  var features: [Feature]

  var rings: [[[Double]]] { features.flatMap(\.geometry.rings) }

  struct Feature: Decodable { var geometry: Geometry }

  enum Geometry: Decodable {
    case polygon([[[Double]]])
    case polygons([[[[Double]]]])

    private enum Key: String, CodingKey { case type, coordinates }

    init(from decoder: any Decoder) throws {
      let members = try decoder.container(keyedBy: Key.self)
      self =
        try members.decode(String.self, forKey: .type) == "Polygon"
        ? .polygon(members.decode([[[Double]]].self, forKey: .coordinates))
        : .polygons(members.decode([[[[Double]]]].self, forKey: .coordinates))
    }

    var rings: [[[Double]]] {
      switch self {
      case .polygon(let rings): rings
      case .polygons(let polygons): polygons.flatMap { $0 }
      }
    }
  }
}
