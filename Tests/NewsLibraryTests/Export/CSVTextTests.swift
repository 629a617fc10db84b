import NewsLibrary
import TestSupport
import Testing

@Suite struct CSVTextTests {
  @Test func cellsAreQuotedWhereTheyMustBe() {
    #expect(text(["a", "b, c", "say \"no\"", "", "one\ntwo"]) == "a,\"b, c\",\"say \"\"no\"\"\",,\"one\ntwo\"\r\n")
  }

  @Test(arguments: ["=1+1", "+49 30", "-3 degrees", "@SUM(A1)", "  =1", "\tx", "'=1", "＝1"])
  func formulasAreDefused(_ cell: String) {
    let row = CSVReader.rows(text([cell]))
    #expect(row[0][0].hasPrefix("'"))
    #expect(!"=+-@".contains(row[0][0].first ?? " "))
  }

  @Test func controlCharactersAreShown() {
    #expect(text(["\u{1B}[31mred\u{7}\u{9B}2J\u{202E}x\r"]) == "␛[31mred␇\u{FFFD}2J↔x␍\r\n")
  }

  @Test func whatIsWrittenIsReadAgain() {
    var random = SeededRandom(seed: 11)
    let letters = Array("ab,\"'=+-@ \né東\u{301}‘")
    for _ in 0..<2000 {
      let row = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        String((0..<Int.random(in: 0...6, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
      }
      #expect(CSVReader.rows(text(row)).map { $0.map(CSVText.rearmed) } == [row])
    }
  }

  @Test func aMarkWithACombiningSignBehindItIsOneAllTheSame() {
    let row = ["\"\u{301}a\" said", "b\"\u{308}, c", "\"\u{20E3}"]
    #expect(
      Array(text(row).unicodeScalars)
        == Array("\"\"\"\u{301}a\"\" said\",\"b\"\"\u{308}, c\",\"\"\"\u{20E3}\"\r\n".unicodeScalars))
    #expect(CSVReader.rows(text(row)) == [row])
  }

  private func text(_ row: [String]) -> String { String(decoding: CSVText.row(row), as: UTF8.self) }
}
