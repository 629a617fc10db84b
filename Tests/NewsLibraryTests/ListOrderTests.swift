import Extraction
import Linguistics
import NewsLibrary
import Newswire
import TestSupport
import Testing

@Suite struct ListOrderTests {
  let folder: TemporaryFolder
  let library: Library

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("2021-03-01.txt", "“bridge” holds\n\nAna Marsh: \"We wait.\"\nAna Marsh said that all was calm.\n")
    try folder.write("2021-03-02.txt", "Árbour closed\n\nAna Marsh: \"We left.\"\nAna Marsh: \"All of us.\"\n")
    try folder.write("undated.txt", "Camp opens\n\nNobody spoke of the bridge.\n")
    try folder.write("2020-05-05.txt", "Zone of quiet\n\nAna Marsh said that all was calm on the bridge.\n")
    library = try folder.refreshed()
  }

  private func titles(_ order: ListOrder, limit: String? = nil) throws -> [String] {
    try titles(library.articles(in: ListArrangement(order, limit: limit)))
  }

  private func titles(_ articles: [ArticleID]) throws -> [String] {
    try library.rows(of: articles, matching: nil)
      .map { String($0.article.title.prefix { $0 != " " }) }
  }

  @Test func isByDateWithTheUndatedLastEitherWay() throws {
    #expect(try titles(ListOrder()) == ["Árbour", "“bridge”", "Zone", "Camp"])
    #expect(try titles(ListOrder(.date)) == titles(ListOrder()))
    #expect(try titles(ListOrder(.date, isReversed: true)) == ["Zone", "“bridge”", "Árbour", "Camp"])
  }

  @Test func isByHeadlineWithoutCaseAccentsAndSigns() throws {
    #expect(try titles(ListOrder(.headline)) == ["Árbour", "“bridge”", "Camp", "Zone"])
    #expect(try titles(ListOrder(.headline, isReversed: true)) == ["Zone", "Camp", "“bridge”", "Árbour"])
  }

  @Test func isByQuotesButNotByReportedOnes() throws {
    #expect(try titles(ListOrder(.quotes)) == ["Árbour", "“bridge”", "Zone", "Camp"])
    #expect(try titles(ListOrder(.quotes, isReversed: true)) == ["Zone", "Camp", "“bridge”", "Árbour"])
  }

  @Test func readOnesComeAfterTheOthers() throws {
    let newest = try #require(try library.articles().first)
    try library.setRead([newest], true, inPassing: true)
    #expect(try titles(ListOrder(isUnreadFirst: true)) == ["“bridge”", "Zone", "Camp", "Árbour"])
  }

  @Test func daysStandTogether() throws {
    try folder.write("2020-05-05 b.txt", "Able seamen\n\nThey went.\n")
    _ = try library.refresh()
    #expect(try titles(ListOrder(.headline, isByDay: true)) == ["Árbour", "“bridge”", "Able", "Zone", "Camp"])
    #expect(
      try titles(ListOrder(.date, isReversed: true, isByDay: true)).last == "Camp")
  }

  @Test func readOnesComeLastWithinTheirDays() throws {
    try folder.write("2021-03-02 b.txt", "Later news\n\nThey went.\n")
    _ = try library.refresh()
    let closed = try #require(try library.articles().first { try titles([$0]) == ["Árbour"] })
    try library.setRead([closed], true, inPassing: true)
    #expect(
      try titles(ListOrder(isUnreadFirst: true, isByDay: true)) == ["Later", "Árbour", "“bridge”", "Zone", "Camp"])
  }

  @Test func newArticlesTakeTheirPlacesInAnOrderThatWasAskedForBefore() throws {
    #expect(try titles(ListOrder(.headline)).first == "Árbour")
    try folder.write("new.txt", "Able seamen\n\nThey went.\n")
    _ = try library.refresh()
    #expect(try titles(ListOrder(.headline)).prefix(2) == ["Able", "Árbour"])
  }

  @Test func aLimitKeepsTheOrder() throws {
    #expect(try titles(ListOrder(.headline), limit: "bridge") == ["“bridge”", "Camp", "Zone"])
    #expect(try titles(ListOrder(), limit: "on:2021-03") == ["Árbour", "“bridge”"])
  }

  @Test func aSearchFindsWithinTheLimitOnlyAndInTheOrder() async throws {
    let limited = ListArrangement(ListOrder(.headline, isReversed: true), limit: "on:2020..2021")
    let found = try await library.found("bridge", in: limited)
    #expect(found.rows.map { $0.article.title.prefix(4) } == ["Zone", "“bri"])
    #expect(found.articles == found.rows.map(\.id))
  }
}

/// What articles tell of by day.
@Suite struct DatedFactTests {
  let folder: TemporaryFolder
  let library: Library

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("2021-03-01.txt", "First\n\nIt began on 2020-05-05 and again on 2020-05-06, they said.\n")
    try folder.write("2021-03-02.txt", "Second\n\nOn 2020-05-05 it began.\n")
    try folder.write("2021-03-03.txt", "Third\n\nIn 2020-06-00 it began.\n")
    library = try Library(
      paths: [folder.path], cacheDirectory: folder.cache, dataDirectory: folder.data, extractionVersion: 1,
      extract: Self.dates)
    _ = try library.refresh()
  }

  /// Every ISO date; those of a day 00 are known to the month.
  @Sendable private static func dates(in article: Article) -> Findings {
    var findings = Findings()
    let bytes = article.text.bytes
    for start in bytes.indices.dropLast(9) {
      let span = TextSpan(start, start + 10)
      let parts = article.text[span].split(separator: "-").compactMap { Int($0) }
      guard parts.count == 3, parts[0] > 999 else { continue }
      let first = CalendarDate(year: parts[0], month: parts[1], day: max(1, parts[2]))
      let last = parts[2] > 0 ? nil : first.flatMap { Period(of: $0, by: .month).days?.upperBound }
      findings.facts.append(DateMention(span, days: first.map { KnownDays($0, last) }, rule: "iso"))
    }
    return findings
  }

  private var may: ClosedRange<CalendarDate> {
    get throws {
      let day = try #require(CalendarDate(year: 2020, month: 5, day: 5))
      return try #require(Period(of: day, by: .month).days)
    }
  }

  @Test func countsArticlesThatTellOfAPeriodOnce() throws {
    let months = try library.tellings(by: .month, in: nil)
    #expect(months.map { "\($0.key.text) \($0.value)" }.sorted() == ["2020-05 2", "2020-06 1"])
    #expect(try library.tellings(by: .day, in: nil).values.sorted() == [1, 2])
    #expect(try library.tellings(by: .month, in: [library.articles()[1]]).values.sorted() == [1])
  }

  @Test func aDateKnownToTheMonthIsOfNoDay() throws {
    #expect(try library.tellings(by: .day, in: nil).keys.allSatisfy { $0.text.hasPrefix("2020-05") })
    let first = try #require(CalendarDate(year: 2020, month: 6, day: 1))
    #expect(try library.facts(of: first...first, in: nil, most: 10).isEmpty)
    let june = try #require(Period(of: first, by: .month).days)
    #expect(try library.facts(of: june, in: nil, most: 10).map(\.days.text) == ["2020-06"])
  }

  @Test func tellsTheFactsInOrderOfDays() throws {
    let facts = try library.facts(of: may, in: nil, most: 10)
    #expect(facts.map(\.days.text) == ["2020-05-05", "2020-05-05", "2020-05-06"])
    #expect(facts.map(\.article.title) == ["First", "Second", "First"])
    #expect(facts.allSatisfy { $0.words.contains("began") })
    #expect(try library.facts(of: may, in: nil, most: 1).count == 1)
  }

  @Test func whatIsGoneTellsNothing() throws {
    try folder.write("2021-03-01.txt", "First\n\nNothing any more.\n")
    _ = try library.refresh()
    #expect(try library.tellings(by: .day, in: nil).values.sorted() == [1])
  }
}
