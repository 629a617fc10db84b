import Display
import Testing

/// Pictures of dots.
@Suite struct BrailleCanvasTests {
  @Test func setsEachDotOfACell() {
    let signs: [[Character]] = [["⠁", "⠈"], ["⠂", "⠐"], ["⠄", "⠠"], ["⡀", "⢀"]]
    for (y, row) in signs.enumerated() {
      for (x, sign) in row.enumerated() {
        var canvas = BrailleCanvas(width: 1, height: 1)
        canvas.dot(x, y)
        #expect(canvas.rows == [String(sign)])
      }
    }
  }

  @Test func drawsLinesAndLeavesOutWhatLiesOutside() {
    var canvas = BrailleCanvas(width: 3, height: 2)
    canvas.draw(from: (0, 0), to: (5, 0))
    canvas.draw(from: (-90, 7), to: (90, 7))
    #expect(canvas.rows == ["⠉⠉⠉", "⣀⣀⣀"])
    canvas.draw(from: (-5, 3), to: (-1, 3))
    canvas.draw(from: (0, 9), to: (5, 80))
    canvas.dot(6, 0)
    canvas.dot(0, -1)
    #expect(canvas.rows == ["⠉⠉⠉", "⣀⣀⣀"])
  }

  @Test func drawsFromEdgeToEdgeOfALineThatCrosses() {
    var canvas = BrailleCanvas(width: 2, height: 1)
    canvas.draw(from: (-4, -4), to: (8, 8))
    #expect(canvas.rows == ["⠑⢄"])
  }

  @Test func aPointIsADot() {
    var canvas = BrailleCanvas(width: 1, height: 1)
    canvas.draw(from: (1, 2), to: (1, 2))
    #expect(canvas.rows == ["⠠"])
  }

  @Test func anEmptyPictureHoldsNothing() {
    var canvas = BrailleCanvas(width: 0, height: -3)
    canvas.draw(from: (0, 0), to: (9, 9))
    #expect(canvas.rows.isEmpty && canvas[0, 0] == nil)
  }
}
