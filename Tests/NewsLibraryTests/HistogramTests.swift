import NewsLibrary
import Newswire
import TestSupport
import Testing

@Suite struct HistogramTests {
  private func articles(_ dates: String...) -> [ArticleID] {
    dates.enumerated().map { ArticleID(day: day($0.element).map(Int64.init), number: Int64($0.offset)) }
  }

  private func day(_ text: String) -> Int? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return CalendarDate(year: parts[0], month: parts[1], day: parts[2])?.dayNumber
  }

  @Test func countsByMonthWithoutGaps() {
    let histogram = Histogram(of: articles("2021-03-31", "2020-12-01", "2021-03-01", "undated", "2021-01-15"))
    let counts = histogram.denseCounts(by: .month)
    #expect(counts.map(\.period.text) == ["2020-12", "2021-01", "2021-02", "2021-03"])
    #expect(counts.map(\.count) == [1, 1, 0, 2])
    #expect(histogram.undated == 1)
  }

  @Test func countsByDayAndYearFromTheSameValue() {
    let histogram = Histogram(of: articles("1969-12-31", "1970-01-01", "1970-01-01", "0001-01-01"))
    #expect(histogram.counts(by: .day).map(\.period.text) == ["0001-01-01", "1969-12-31", "1970-01-01"])
    #expect(histogram.counts(by: .year).map(\.count) == [1, 1, 2])
    #expect(histogram.undated == 0)
  }

  @Test func nothingHasNoPeriods() {
    #expect(Histogram(of: []).denseCounts(by: .month).isEmpty)
    #expect(Histogram(of: articles("undated")).denseCounts(by: .day).isEmpty)
  }

  @Test func periodsHoldTheirDaysAndNoOthers() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<2000 {
      let date = try #require(CalendarDate(dayNumber: Int.random(in: -600_000...2_000_000, using: &random)))
      for unit in Period.Unit.allCases {
        let period = Period(of: date, by: unit)
        let days = try #require(period.days)
        #expect(days.contains(date))
        #expect(Period(of: days.lowerBound, by: unit) == period && Period(of: days.upperBound, by: unit) == period)
        let next = try #require(period.later(by: 1).days)
        #expect(next.lowerBound.dayNumber == days.upperBound.dayNumber + 1)
      }
    }
  }
}
