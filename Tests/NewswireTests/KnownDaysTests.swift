import Newswire
import Testing

@Suite struct KnownDaysTests {
  private func day(_ text: String) throws -> CalendarDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return try #require(CalendarDate(year: parts[0], month: parts[1], day: parts[2]))
  }

  @Test(
    arguments: [
      ("2021-03-08", "2021-03-08", "2021-03-08"), ("2021-03-01", "2021-03-31", "2021-03"),
      ("2020-02-01", "2020-02-29", "2020-02"), ("2021-01-01", "2021-12-31", "2021"),
      ("2021-03-08", "2021-03-10", "2021-03-08 – 2021-03-10"),
      ("2021-03-01", "2021-03-30", "2021-03-01 – 2021-03-30"),
    ])
  func isToldAsCloselyAsItIsKnown(first: String, last: String, words: String) throws {
    #expect(KnownDays(try day(first), try day(last)).text == words)
  }

  @Test func isOfAPeriodThatHoldsAllOfIt() throws {
    let days = KnownDays(try day("2021-03-30"), try day("2021-04-02"))
    #expect(days.period(by: .day) == nil)
    #expect(days.period(by: .month) == nil)
    #expect(days.period(by: .year)?.text == "2021")
    #expect(KnownDays(try day("2021-03-30")).period(by: .day)?.text == "2021-03-30")
  }

  @Test func standsInOrderOfDaysTheWidestFirst() throws {
    let all = try [("2021-03-01", "2021-03-01"), ("2021-03-01", "2021-03-31"), ("2021-02-28", "2021-02-28")]
      .map { KnownDays(try day($0.0), try day($0.1)) }
    #expect(all.sorted().map(\.text) == ["2021-02-28", "2021-03", "2021-03-01"])
  }
}
