import Display
import TestSupport
import Testing

@Suite struct TruncationTests {
  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("abcd", 1, "…"), ("abcd", 0, ""), ("", 3, ""), ("abc", -1, ""),
    ("東京都", 6, "東京都"), ("東京都", 5, "東京…"), ("東京都", 4, "東…"), ("e\u{301}bcd", 3, "e\u{301}b…"),
  ])
  func cutsByColumns(_ text: String, _ limit: Int, _ cut: String) {
    #expect(Truncation.cut(text, to: Columns(limit)) == cut)
  }

  @Test(arguments: [
    ("abcdefg", 7, "abcdefg"), ("abcdefgh", 7, "ab…efgh"), ("abcd", 3, "…cd"), ("abcd", 2, "…d"), ("abcd", 1, "…"),
    ("abcd", 0, ""), ("東京都東京都", 8, "東…京都"), ("e\u{301}bcdee\u{301}", 4, "e\u{301}…ee\u{301}"),
  ])
  func cutsInTheMiddle(_ text: String, _ limit: Int, _ cut: String) {
    #expect(Truncation.cutMiddle(text, to: Columns(limit)) == cut)
  }

  @Test func neverExceedsTheLimit() {
    var random = SeededRandom(seed: 2)
    for _ in 0..<1000 {
      let text = String.random(using: &random)
      for limit in 0...14 {
        let cut = Truncation.cut(text, to: Columns(limit))
        #expect(TextWidth.columns(of: cut) <= Columns(limit))
        #expect(TextWidth.columns(of: text) > Columns(limit) || cut == text)
        let middle = Truncation.cutMiddle(text, to: Columns(limit))
        #expect(TextWidth.columns(of: middle) <= Columns(limit))
        #expect(TextWidth.columns(of: text) > Columns(limit) || middle == text)
      }
    }
  }

  @Test func linesAreCutInTheStyleOfTheCutRun() {
    let line = StyledLine([.init("ab", Style(.indexed(1))), .init("cde", Style(.indexed(2)))])
    #expect(line.width == 5)
    #expect(line.truncated(to: 5) == line)
    #expect(line.truncated(to: 4).runs == [.init("ab", Style(.indexed(1))), .init("c…", Style(.indexed(2)))])
    #expect(line.truncated(to: 3).runs == [.init("ab", Style(.indexed(1))), .init("…", Style(.indexed(2)))])
    #expect(line.truncated(to: 2).runs == [.init("a…", Style(.indexed(1)))])
    #expect(line.truncated(to: 0).runs == [])
  }
}
