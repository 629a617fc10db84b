import Reader
import TestSupport
import Testing

@Suite struct ListCursorTests {
  /// Rows of several lines: the selected one is seen whole, and nothing is left empty below the last.
  @Test(arguments: 1...50)
  func tallRowsAreBroughtIntoSight(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let lines = (0..<Int.random(in: 1...60, using: &random)).map { _ in Int.random(in: 1...4, using: &random) }
    let height = Int.random(in: 1...20, using: &random)
    var cursor = ListCursor()
    for _ in 0..<100 {
      cursor.move(by: Int.random(in: -20...20, using: &random), of: lines.count)
      cursor.reveal(of: lines.count, height: height) { lines[$0] }
      let seen = lines[cursor.top...cursor.index].reduce(0, +)
      #expect(seen <= height || cursor.top == cursor.index)
      let rest = lines[cursor.top...].reduce(0, +)
      if cursor.top > 0, rest < height { #expect(lines[cursor.top - 1] + rest > height) }
    }
  }
}
