import Linguistics
import Testing

/// Coast lines and borders.
@Suite struct WorldOutlineTests {
  private func kinds(_ south: Double, _ west: Double, _ north: Double, _ east: Double) -> Set<WorldOutline.Kind> {
    var kinds: Set<WorldOutline.Kind> = []
    let (southWest, northEast) = (
      Coordinates(latitude: south, longitude: west), Coordinates(latitude: north, longitude: east)
    )
    WorldOutline.embedded.forEachLine(from: southWest, to: northEast) { kind, points in
      let isInside = points.contains {
        (south * 100...north * 100).contains(Double($0.latitude))
          && (west * 100...east * 100).contains(Double($0.longitude))
      }
      if isInside { kinds.insert(kind) }
    }
    return kinds
  }

  @Test func knowsCoastsAndBorders() {
    // Syria, Turkey and the sea; Iraq and Syria inland; the middle of the Atlantic.
    #expect(kinds(35, 35, 37, 37) == [.coast, .border])
    #expect(kinds(33, 40, 35, 42) == [.border])
    #expect(kinds(25, -45, 30, -40).isEmpty)
  }

  @Test func staysOnTheGlobe() {
    var count = 0
    let (southWest, northEast) = (
      Coordinates(latitude: -90, longitude: -180), Coordinates(latitude: 90, longitude: 180)
    )
    WorldOutline.embedded.forEachLine(from: southWest, to: northEast) { _, points in
      count += points.count
      #expect(points.count > 1 && points.count <= WorldOutline.mostPoints)
      #expect(points.allSatisfy { abs($0.latitude) <= 9000 && abs($0.longitude) <= 18_000 })
    }
    #expect(count > 50_000)
  }

  @Test func leavesOutALineThatIsCut() {
    var count = 0
    let bytes: [UInt8] = [0, 2, 0] + Array(repeating: 0, count: 12)
    WorldOutline(bytes).forEachLine(
      from: Coordinates(latitude: -1, longitude: -1), to: Coordinates(latitude: 1, longitude: 1)
    ) { _, _ in count += 1 }
    WorldOutline(bytes + [5, 5]).forEachLine(
      from: Coordinates(latitude: -1, longitude: -1), to: Coordinates(latitude: 1, longitude: 1)
    ) { _, points in count += points.count }
    #expect(count == 2)
  }
}
