import Glibc
import Linguistics
import NewsLibrary

/// The part of the globe that a map shows: a point in its middle, and how much of a degree a dot is.
///
/// Degrees of longitude are as long as they are in the middle, so that a town keeps its shape and a continent is drawn
/// out towards the poles.
struct MapFrame: Sendable, Equatable {
  var centre: Coordinates
  /// Degrees of latitude for each dot.
  var scale: Double

  /// The gazetteer knows places to a hundredth of a degree, so that there is nothing more to see.
  private static let leastScale = 0.005
  /// The whole globe in 40 columns.
  private static let mostScale = 4.5

  init(centre: Coordinates, scale: Double) {
    self.centre = Coordinates(
      latitude: min(max(centre.latitude, -85), 85), longitude: Self.turned(centre.longitude))
    self.scale = min(max(scale, Self.leastScale), Self.mostScale)
  }

  /// Shows nine in ten of what articles name, so that a single far place does not make the others one dot; the whole
  /// globe without any.
  ///
  /// - Parameter places: those that most articles name first.
  init(fitting places: [MappedPlace], in size: MapSize) {
    guard let box = Self.box(of: places) else {
      self.init(centre: Coordinates(latitude: 15, longitude: 10), scale: 360 / Double(max(1, size.dotsAcross)))
      return
    }
    let centre = Coordinates(
      latitude: (box.south + box.north) / 2, longitude: (box.west + box.east) / 2)
    let width = (box.east - box.west) * Self.shrinkage(at: centre.latitude)
    // A fifth more than the places need, for their names; at least a degree.
    let scale = max(
      max(width, 1) * 1.4 / Double(max(1, size.dotsAcross)),
      max(box.north - box.south, 1) * 1.2 / Double(max(1, size.dotsDown)))
    self.init(centre: centre, scale: scale)
  }

  private static func box(of places: [MappedPlace]) -> (south: Double, north: Double, west: Double, east: Double)? {
    let wanted = places.reduce(0) { $0 + $1.articles } * 9 / 10
    var shown = 0
    let most = places.prefix { place in
      defer { shown += place.articles }
      return shown == 0 || shown < wanted
    }
    let (north, east) = (most.map(\.point.latitude), most.map(\.point.longitude))
    guard let south = north.min(), let west = east.min() else { return nil }
    return (south, north.max()!, west, east.max()!)
  }

  /// How long a degree of longitude is beside one of latitude.
  private static func shrinkage(at latitude: Double) -> Double { max(0.1, cos(latitude * .pi / 180)) }

  private static func turned(_ longitude: Double) -> Double {
    longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude
  }

  var shrinkage: Double { Self.shrinkage(at: centre.latitude) }

  /// The dot that a point falls on, from the upper left; it may lie outside the map.
  func dot(_ point: Coordinates, in size: MapSize) -> (x: Double, y: Double) {
    (
      Double(size.dotsAcross) / 2 + (point.longitude - centre.longitude) * shrinkage / scale,
      Double(size.dotsDown) / 2 - (point.latitude - centre.latitude) / scale
    )
  }

  /// Whether a point is on the map.
  func holds(_ point: Coordinates, in size: MapSize) -> Bool {
    let (x, y) = dot(point, in: size)
    return (0..<Double(size.dotsAcross)).contains(x) && (0..<Double(size.dotsDown)).contains(y)
  }

  /// The corners of the map.
  func corners(in size: MapSize) -> (southWest: Coordinates, northEast: Coordinates) {
    let north = Double(size.dotsDown) / 2 * scale
    let east = Double(size.dotsAcross) / 2 * scale / shrinkage
    return (
      Coordinates(latitude: centre.latitude - north, longitude: centre.longitude - east),
      Coordinates(latitude: centre.latitude + north, longitude: centre.longitude + east)
    )
  }

  /// Moves it by a number of dots.
  func panned(east: Int, south: Int) -> MapFrame {
    MapFrame(
      centre: Coordinates(
        latitude: centre.latitude - Double(south) * scale,
        longitude: centre.longitude + Double(east) * scale / shrinkage), scale: scale)
  }

  /// Shows less of the globe, or more with a factor above 1.
  func zoomed(by factor: Double) -> MapFrame { MapFrame(centre: centre, scale: scale * factor) }

  func centred(on point: Coordinates) -> MapFrame { MapFrame(centre: point, scale: scale) }
}

/// How large a map is, in cells of the screen.
struct MapSize: Sendable, Equatable {
  var width: Int
  var height: Int

  var dotsAcross: Int { width * 2 }
  var dotsDown: Int { height * 4 }
}
