import Display
import TestSupport
import Testing

@Suite struct ScreenDrawingTests {
  private static let red = Style(.indexed(1))

  private func screen(width: Columns = 6, _ rows: String...) -> Screen {
    var screen = Screen(size: Size(width: width, height: rows.count))
    for (y, row) in rows.enumerated() { screen.put(row, x: 0, y: y, width: width, style: .plain) }
    return screen
  }

  /// What stands in a row of six columns after a text is put over `abcdef`, and the columns it took.
  @Test(arguments: [
    ("xy", 0, 6, "xycdef", 2), ("xy", 5, 6, "abcdex", 1), ("xyz", 1, 2, "axydef", 2), ("xyz", -1, 6, "yzcdef", 3),
    ("xy", 6, 6, "abcdef", 0), ("xy", 0, 0, "abcdef", 0), ("東", 0, 6, "東cdef", 2), ("東", 5, 6, "abcde", 1),
    ("東", 0, 1, " bcdef", 1), ("東x", -1, 6, " xcdef", 3), ("", 2, 3, "abcdef", 0), ("xy", -9, 3, "abcdef", 2),
  ])
  func putsWithinLimits(_ text: String, _ x: Int, _ width: Int, _ row: String, _ taken: Int) {
    var screen = screen("abcdef")
    #expect(screen.put(text, x: Columns(x), y: 0, width: Columns(width), style: .plain).count == taken)
    #expect(screen.lines == [row])
  }

  @Test(arguments: [(0, "x 京都"), (1, " x京都"), (2, "東x 都"), (3, "東 x都"), (5, "東京 x")])
  func overwritingHalfAWideCharacterBlanksTheOther(_ x: Int, _ row: String) {
    var screen = screen("東京都")
    screen.put("x", x: Columns(x), y: 0, width: 1, style: .plain)
    #expect(screen.lines == [row])
    expectWhole(screen)
  }

  @Test func fillsAndRestylesWhatIsOnTheScreen() {
    var screen = screen("東京都", "abcdef")
    screen.fill(Rect(x: 1, y: -3, width: 2, height: 4), Self.red)
    #expect(screen.lines == ["    都", "abcdef"])
    #expect(screen.row(0).map { $0.style == Self.red } == [false, true, true, false, false, false])
    screen.restyle(Rect(x: 4, y: 1, width: 9, height: 9)) { $0.with(.bold) }
    #expect(screen.row(1).map { $0.style.attributes == .bold } == [false, false, false, false, true, true])
  }

  @Test func linesFillTheirWidth() {
    var screen = screen("abcdef")
    screen.put(StyledLine([.init("x"), .init("東", Self.red)]), x: 1, y: 0, width: 4, fill: Self.red)
    #expect(screen.lines == ["ax東 f"])
    #expect(screen.row(0).map { $0.style == Self.red } == [false, false, true, true, true, false])
  }

  @Test func aSizeBelowNothingIsEmpty() {
    var screen = Screen(size: Size(width: -1, height: 3))
    #expect(screen.put("x", x: 0, y: 0, width: 5, style: .plain) == 0)
    #expect(screen.cells.isEmpty)
  }

  /// Whatever is put wherever, every cell is harmless and every wide character whole.
  @Test func anyTextAnywhereLeavesWholeCharacters() {
    var random = SeededRandom(seed: 3)
    var screen = Screen(size: Size(width: 9, height: 3))
    for _ in 0..<3000 {
      let (x, y) = (Columns(.random(in: -4...10, using: &random)), Int.random(in: -1...3, using: &random))
      let width = Columns(.random(in: -1...12, using: &random))
      let taken = screen.put(.random(using: &random), x: x, y: y, width: width, style: .plain)
      #expect(taken <= max(0, width))
      screen.fill(Rect(x: x + 2, y: y - 1, width: width / 4, height: 1), .plain)
      expectWhole(screen)
    }
  }

  private func expectWhole(_ screen: Screen) {
    for y in 0..<screen.size.height {
      let row = Array(screen.row(y))
      for (x, cell) in row.enumerated() {
        let isRightHalf = cell.text.isEmpty
        let followsWide = x > 0 && TextWidth.columns(of: row[x - 1].text) == 2
        #expect(isRightHalf == followsWide, "\(screen.lines[y]) at \(x)")
        #expect(isRightHalf || Graphemes(cell.text).map(\.text) == [cell.text])
      }
      #expect(row.last.map { TextWidth.columns(of: $0.text) < 2 } ?? true)
    }
  }
}
