import Reader
import Testing

@Suite struct LoadedRowsTests {
  private let keys = Array(0..<1000)

  /// Loads what is missing around a part of the list; what was asked for.
  private func load(_ range: Range<Int>, _ rows: inout LoadedRows<Int, String>) -> [Int] {
    let missing = rows.missing(of: keys, showing: range)
    rows.take(missing.map { ($0, "row \($0)") })
    return missing
  }

  @Test func asksForWhatIsSeenAndSomeAround() {
    var rows = LoadedRows<Int, String>()
    let missing = load(300..<320, &rows)
    #expect(missing.first == 200 && missing.last == 419)
    #expect(rows[310] == "row 310" && rows[500] == nil)
  }

  @Test func asksOnceAndAgainOnlyNearTheEdge() {
    var rows = LoadedRows<Int, String>()
    #expect(rows.missing(of: keys, showing: 0..<20).count == 120)
    #expect(rows.missing(of: keys, showing: 0..<20).isEmpty, "what is on its way is not asked for again")
    rows.take((0..<120).map { ($0, "") })
    #expect(load(40..<60, &rows).isEmpty)
    #expect(load(60..<80, &rows) == Array(120..<180))
  }

  @Test func showsOldRowsUntilTheNewOnesCome() {
    var rows = LoadedRows<Int, String>()
    _ = load(0..<10, &rows)
    rows.renew()
    #expect(rows[5] == "row 5")
    #expect(rows.missing(of: keys, showing: 0..<10).contains(5))
    rows.take([(5, "new")])
    #expect(rows[5] == "new")
  }

  @Test func keepsNoMoreThanAnybodyNeeds() {
    var rows = LoadedRows<Int, String>()
    let keys = Array(0..<10_000)
    for top in stride(from: 0, to: 9000, by: 200) {
      let missing = rows.missing(of: keys, showing: top..<(top + 30))
      rows.take(missing.map { ($0, "") })
      #expect(rows[top] != nil)
    }
    #expect(keys.count { rows[$0] != nil } < 3000)
  }

  @Test func whatIsInSightIsNeverForgotten() {
    var rows = LoadedRows<Int, String>()
    let keys = Array(0..<10_000)
    _ = rows.missing(of: keys, showing: 0..<30)
    rows.take((0..<130).map { ($0, "") })
    for top in stride(from: 50, to: 9000, by: 50) {
      let missing = rows.missing(of: keys, showing: top..<(top + 30))
      #expect((top..<(top + 30)).allSatisfy { rows[$0] != nil }, "at \(top)")
      rows.take(missing.map { ($0, "") })
    }
  }

  @Test func aShortListIsAskedForWhole() {
    var rows = LoadedRows<Int, String>()
    #expect(rows.missing(of: [7, 8], showing: 0..<30) == [7, 8])
    #expect(rows.missing(of: [], showing: 0..<30).isEmpty)
    #expect(rows.missing(of: [9], showing: 5..<30) == [9])
  }
}
