import Extraction
import NewsLibrary
import Newswire
import TestSupport
import Testing

/// The day and the agency of an article, as the user corrects them.
@Suite struct CorrectedHeadTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "2021-03-01.txt", "First\n\nPORT VELLA (INA) - Shells fell on Tuesday.\n\nAna Marsh: \"We left.\"\n")
    try folder.write("2021-03-02.txt", "Second\n\nAna Marsh: \"We stay.\"\n")
    try folder.write("plain.txt", "Third\n\nAna Marsh: \"We wait.\"\n")
  }

  private func article(_ title: String, _ library: Library) throws -> ArticleID {
    try #require(try library.summaries().first { $0.title == title }).id
  }

  /// Title, day and agency in the order of the list.
  private func heads(_ library: Library) throws -> [String] {
    try library.summaries().map { "\($0.title) \($0.date?.description ?? "-") \($0.agency ?? "-")" }
  }

  private func correct(_ change: Correction.Change, _ title: String, _ library: Library) throws {
    #expect(try library.correct(change, in: article(title, library))?.place?.article == article(title, library))
  }

  @Test func anotherDayMovesTheArticleInListAndSearch() async throws {
    let library = try folder.refreshed()
    try library.annotate([.mark], try article("First", library))
    try correct(.published(CalendarDate(year: 2021, month: 3, day: 9)), "First", library)
    #expect(try heads(library) == ["First 2021-03-09 INA", "Second 2021-03-02 -", "Third - -"])
    #expect(try await library.titles("after:2021-03-05") == ["First"])
    #expect(try await library.titles("shells") == ["First"])
    #expect(try await library.titles("is:marked") == ["First"])
    try correct(.published(nil), "Second", library)
    #expect(try heads(library).first == "First 2021-03-09 INA")
    #expect(try await library.titles("after:2021-03-01") == ["First"])
  }

  /// What the article says of "Tuesday" follows from the day that it was published.
  @Test func datesAreFoundAnewByTheOtherDay() throws {
    let library = try Library(
      paths: [folder.path], cacheDirectory: folder.cache, dataDirectory: folder.data, extractionVersion: 1,
      extract: { Extractor().findings(in: $0) })
    _ = try library.refresh()
    func tuesday() throws -> [String] {
      let findings = try #require(try library.findings(for: article("First", library)))
      return findings.facts(DateMention.self).map(\.summary)
    }
    #expect(try tuesday() == ["2021-02-23"])
    try correct(.published(CalendarDate(year: 2021, month: 3, day: 10)), "First", library)
    #expect(library.takeNeedOfRefresh())
    #expect(try tuesday() == ["2021-03-09"])
    _ = try library.refresh()
    #expect(try tuesday() == ["2021-03-09"])
  }

  /// The time that a file gives is one of the day that it gives.
  @Test func anotherDayHasNoTime() throws {
    try folder.write("fourth.txt", "Fourth\n\nPublished 8 March 2021, 14:05 GMT\n\nAna Marsh: \"We sleep.\"\n")
    let library = try folder.refreshed()
    func moments() throws -> [String?] {
      let id = try article("Fourth", library)
      let read = try library.article(id)?.article.published.map { PublicationMoment($0.date, $0.time) }
      return [try library.summaries().first { $0.id == id }?.published, read].map { $0?.description }
    }
    let filed = "2021-03-08 14:05 GMT"
    #expect(try moments() == [filed, filed])
    try correct(.published(CalendarDate(year: 2021, month: 3, day: 8)), "Fourth", library)
    #expect(try moments() == [filed, filed])
    try correct(.published(CalendarDate(year: 2021, month: 3, day: 9)), "Fourth", library)
    #expect(try moments() == ["2021-03-09", "2021-03-09"])
    _ = try library.undoLast()
    #expect(try moments() == [filed, filed])
  }

  @Test func anotherAgencyIsFound() async throws {
    let library = try folder.refreshed()
    try correct(.agency("Vella Courier"), "Second", library)
    try correct(.agency(nil), "First", library)
    #expect(try heads(library) == ["Second 2021-03-02 Vella Courier", "First 2021-03-01 -", "Third - -"])
    #expect(try await library.titles("agency:courier") == ["Second"])
    #expect(try await library.titles("agency:ina").isEmpty)
  }

  @Test func undoGivesBackWhatTheFileSays() throws {
    let library = try folder.refreshed()
    let before = try heads(library)
    try correct(.published(CalendarDate(year: 2020, month: 1, day: 1)), "First", library)
    try correct(.agency("Vella Courier"), "First", library)
    _ = try library.undoLast()
    #expect(try heads(library).contains("First 2020-01-01 INA"))
    _ = try library.undoLast()
    #expect(try heads(library) == before)
    #expect(try library.undoLast() == nil)
  }

  /// An edited file, a moved one and another index keep what the user said.
  @Test(arguments: [true, false]) func theCorrectionOutlivesIndexPlaceAndText(isMoved: Bool) throws {
    let library = try folder.refreshed()
    try correct(.published(CalendarDate(year: 2020, month: 1, day: 1)), "First", library)
    if isMoved {
      folder.makeFolder("old")
      try folder.move("2021-03-01.txt", to: "old/2021-03-01.txt")
    } else {
      try folder.write("2021-03-01.txt", "First\n\nPORT VELLA (INA) - More shells fell.\n")
    }
    _ = try library.refresh()
    #expect(try heads(library).contains("First 2020-01-01 INA"))
    let rebuilt = try folder.library(folder.path, cache: folder["cache-2"])
    _ = try rebuilt.refresh()
    #expect(try heads(rebuilt) == heads(library))
  }

  /// Whatever is corrected and undone, in whatever order: an index made from the journal is the one that was kept up to
  /// date.
  @Test(arguments: 1...4) func aRebuiltIndexIsTheUpdatedOne(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let library = try folder.refreshed()
    for step in 0..<12 {
      let id = try library.articles()[Int.random(in: 0..<3, using: &random)]
      switch Int.random(in: 0..<4, using: &random) {
      case 0: try library.correct(.agency(["INA", "Courier", nil].randomElement(using: &random)!), in: id)
      case 1: _ = try library.undoLast()
      case 2: if let record = try library.corrections().first { try library.withdraw(record) }
      default:
        let day = Int.random(in: 0...28, using: &random)
        try library.correct(.published(CalendarDate(year: 2021, month: 2, day: day)), in: id)
      }
      guard step % 4 == 3 else { continue }
      let rebuilt = try folder.library(folder.path, cache: folder["cache-\(step)"])
      _ = try rebuilt.refresh()
      #expect(Set(try heads(library)) == Set(try heads(rebuilt)), "seed \(seed), step \(step)")
    }
  }
}
