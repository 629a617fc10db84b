import TestSupport
import Testing

/// `dateline facts` in the real program.
@Suite struct FactsCommandTests {
  private let dateline: Dateline
  private let library: TemporaryFolder

  init() throws {
    dateline = try Dateline()
    library = try TemporaryFolder()
    try library.write(
      "2021-03-08-tarn.txt",
      """
      Bomb at a market in Kirkuk

      A car bomb killed 12 people and wounded 37 at a market in Kirkuk on Sunday, the health ministry said.

      """)
  }

  @Test func figuresOfAKindWithTheirSentences() throws {
    let run = try dateline.run(["facts", "market", library.path, "--kind", "killed"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.hasPrefix(
        "killed: 12 people · Kirkuk · 2021-03-07 · health ministry\n  A car bomb killed 12 people"), "\(run.output)")
    #expect(run.errors.isEmpty && !run.output.contains("wounded:"))
  }

  @Test func allOfThemAsJSONAndCSV() throws {
    let json = try dateline.run(["facts", "", library.path, "--json"])
    #expect(json.output.hasPrefix("{\"schema\":1,\"record\":\"figure\",\"date\":\"2021-03-07\","), "\(json.output)")
    #expect(json.output.split(separator: "\n").count == 2 && json.errors.isEmpty)
    let csv = try dateline.run(["facts", "", library.path, "--csv"])
    #expect(csv.output.hasPrefix("date,dateEnd,dateFrom,place,") && csv.output.split(separator: "\r\n").count == 3)
  }

  @Test func noneFoundIsStatusOne() throws {
    let run = try dateline.run(["facts", "market", library.path, "--kind", "detained"])
    #expect(run.status == 1 && run.output.isEmpty && run.errors == "dateline: no such figures\n")
    #expect(try dateline.run(["facts", "", library.path, "--kind", "eaten"]).status != 0)
  }
}
