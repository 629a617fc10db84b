import Linguistics
import TestSupport
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("bridge", "bridge", 0), ("brigde", "bridge", 1), ("bridg", "bridge", 1), ("bridgee", "bridge", 1),
    ("bredge", "bridge", 1), ("rbidge", "bridge", 1), ("brdiegs", "bridge", 3), ("abc", "", 3),
  ])
  func countsEdits(one: String, other: String, distance: Int) {
    #expect(EditDistance.between(Array(one.utf8), Array(other.utf8), most: 9) == distance)
    #expect(EditDistance.between(Array(other.utf8), Array(one.utf8), most: 9) == distance)
    #expect(EditDistance.between(Array(one.utf8), Array(other.utf8), most: distance - 1) == nil)
  }

  /// The plain definition, without the short cuts.
  private func plain(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Int {
    guard let a = one.last else { return other.count }
    guard let b = other.last else { return one.count }
    var least = min(
      plain(one.dropLast(), other.dropLast()) + (a == b ? 0 : 1), plain(one.dropLast(), other) + 1,
      plain(one, other.dropLast()) + 1)
    if one.count > 1, other.count > 1, a == other.dropLast().last, b == one.dropLast().last {
      least = min(least, plain(one.dropLast(2), other.dropLast(2)) + 1)
    }
    return least
  }

  @Test func agreesWithThePlainDefinition() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<200 {
      let words = (0..<2).map { _ in
        (0..<Int.random(in: 0...5, using: &random)).map { _ in UInt8.random(in: 97...99, using: &random) }
      }
      let distance = plain(words[0][...], words[1][...])
      #expect(EditDistance.between(words[0], words[1], most: 5) == distance)
    }
  }
}
