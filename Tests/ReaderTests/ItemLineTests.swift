import Display
import Reader
import TestSupport
import Testing

@Suite struct ItemLineTests {
  private let names = ["Ana Marsh", "Tom Reed", "Vella Front", "Edmund Tarrow"]

  @Test(
    arguments: [
      (60, "with Ana Marsh · Tom Reed · Vella Front · Edmund Tarrow"),
      (55, "with Ana Marsh · Tom Reed · Vella Front · Edmund Tarrow"),
      (54, "with Ana Marsh · Tom Reed · Vella Front · 1 more"),
      (48, "with Ana Marsh · Tom Reed · Vella Front · 1 more"),
      (47, "with Ana Marsh · Tom Reed · 2 more"), (24, "with Ana Marsh · 3 more"), (22, "with Ana Marsh"),
      (3, "with Ana Marsh"),
    ])
  func showsAsManyAsFit(width: Int, line: String) {
    #expect(ItemLine.fitting(names, after: "with ", in: Columns(width)) == line)
  }

  @Test func ofNoItemsOnlyTheStartIsLeft() {
    #expect(ItemLine.fitting([], after: "with ", in: 10) == "with ")
  }

  @Test func whatIsNotSeenIsNotLookedAt() {
    var looks = 0
    let many = (0..<1000).lazy.map { number -> String in
      looks += 1
      return "name \(number)"
    }
    #expect(ItemLine.fitting(many, in: 40) == "name 0 · name 1 · name 2 · 997 more")
    #expect(looks < 10)
  }

  @Test func isTheLongestWayThatFits() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<300 {
      let items = (0..<Int.random(in: 0..<14, using: &random)).map { _ in
        String(repeating: "é", count: Int.random(in: 0..<9, using: &random))
      }
      let width = Columns(Int.random(in: 0..<60, using: &random))
      let ways = (0..<items.count).reversed().map { last in
        let left = items.count - last - 1
        return items[...last].joined(separator: " · ") + (left > 0 ? " · \(left) more" : "")
      }
      let best = ways.first { TextWidth.columns(of: $0) <= width } ?? items.first ?? ""
      #expect(ItemLine.fitting(items, in: width) == best, "\(items) in \(width)")
    }
  }
}
