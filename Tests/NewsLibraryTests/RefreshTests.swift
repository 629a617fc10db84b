import NewsLibrary
import Newswire
import TestSupport
import Testing

@Suite struct RefreshTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("2021-03-08-bridge.txt", "Bridge reopens in Apora\n\nTraffic crossed the river again.\n")
    try folder.write("north/2022-01-02-harbour.md", "Harbour closed\n\nShips waited outside the harbour.\n")
    try folder.write("undated.text", "A story without a day\n\nNobody knows when it happened.\n")
  }

  @Test func listsNewestFirstAndUndatedLast() throws {
    let library = try folder.library()
    #expect(try library.summaries().isEmpty)
    let outcome = try library.refresh()
    #expect(outcome.added == 3 && outcome.read == 3 && outcome.extracted == 3)
    let summaries = try library.summaries()
    #expect(summaries.map(\.title) == ["Harbour closed", "Bridge reopens in Apora", "A story without a day"])
    #expect(summaries.map { $0.date?.description } == ["2022-01-02", "2021-03-08", nil])
    #expect(summaries[0].path == folder["north/2022-01-02-harbour.md"])
  }

  @Test func listsThoseOfADayByPath() throws {
    for name in ["c", "a", "b"] {
      try folder.write("2030-05-05-\(name).txt", "Story \(name)\n\nSomething happened to \(name).\n")
    }
    let titles = try folder.refreshed().summaries().map(\.title)
    #expect(titles.prefix(3) == ["Story a", "Story b", "Story c"])
  }

  @Test func readsNothingTheSecondTime() throws {
    _ = try folder.refreshed()
    let again = try folder.library()
    #expect(try again.summaries().count == 3)
    let outcome = try again.refresh()
    #expect(outcome.read == 0 && outcome.extracted == 0 && !outcome.hasChanged)
    #expect(outcome.index == .kept)
  }

  @Test func takesInWhatChanged() async throws {
    let library = try folder.refreshed()
    try folder.write("undated.text", "Another story\n\nThe mill burnt down.\n", fresh: true)
    let outcome = try library.refresh()
    #expect(outcome.changed == 1 && outcome.read == 1 && outcome.added == 0)
    #expect(try library.summaries().map(\.title).contains("Another story"))
    #expect(try await library.found("mill").articles.count == 1)
    #expect(try await library.found("nobody").articles.count == 0)
  }

  @Test func knowsATouchedFileByItsContent() throws {
    let library = try folder.refreshed()
    let before = try library.summaries()
    try folder.age("undated.text", by: 7200)
    let outcome = try library.refresh()
    #expect(outcome.read == 1 && !outcome.hasChanged)
    #expect(try library.summaries() == before)
    #expect(try library.refresh().read == 0)
  }

  @Test func looksAgainAtAFileReadRightAfterItsChange() throws {
    try folder.write("fresh.txt", "Fresh story\n\nWritten a moment ago.\n", fresh: true)
    let library = try folder.refreshed()
    let outcome = try library.refresh()
    #expect(outcome.read == 1 && !outcome.hasChanged)
  }

  @Test func dropsWhatVanished() async throws {
    let library = try folder.refreshed()
    folder.remove("undated.text")
    let outcome = try library.refresh()
    #expect(outcome.removed == 1 && outcome.hasChanged)
    #expect(try library.summaries().count == 2)
    #expect(try await library.found("nobody").articles.count == 0)
    #expect(try await library.found("w").articles.count == 0)
  }

  @Test func knowsAMovedFileByItsContent() throws {
    let library = try folder.refreshed()
    let before = try #require(try library.summaries().first { $0.date == nil })
    folder.makeFolder("south")
    try folder.move("undated.text", to: "south/undated.text")
    let outcome = try library.refresh()
    #expect(outcome.moved == 1 && outcome.added == 0 && outcome.removed == 0 && outcome.extracted == 0)
    let after = try #require(try library.summaries().first { $0.date == nil })
    #expect(after.id == before.id && after.path == folder["south/undated.text"])
  }

  @Test func readsARenamedFileAnewSinceItsNameMayHoldTheDate() throws {
    let library = try folder.refreshed()
    try folder.move("undated.text", to: "2019-09-09.text")
    let outcome = try library.refresh()
    #expect(outcome.added == 1 && outcome.removed == 1)
    #expect(try library.summaries().last?.date?.description == "2019-09-09")
  }

  @Test func makesFindingsOfAnotherVersionAgain() throws {
    _ = try folder.refreshed()
    #expect(try folder.library(version: 2).refresh().extracted == 3)
    #expect(try folder.library(version: 2).refresh().extracted == 0)
  }

  @Test func carriesOnWhereItWasBrokenOff() throws {
    let library = try folder.library()
    #expect(try library.refresh(isCancelled: { true }).isCancelled)
    #expect(try library.summaries().isEmpty)
    #expect(try library.refresh().added == 3)
    // a scan broken off is no list of what is there: nothing vanishes
    #expect(try library.refresh(isCancelled: { true }).removed == 0)
    #expect(try library.summaries().count == 3)
  }

  @Test func sharesAnIndexBetweenTwoReaders() throws {
    let one = try folder.library()
    let other = try folder.library()
    _ = try one.refresh()
    #expect(try other.refresh().read == 0)
    #expect(try one.summaries() == other.summaries())
  }

  @Test func givesEachSetOfPathsItsIndex() throws {
    _ = try folder.refreshed()
    let part = try folder.library(folder["north"])
    #expect(try part.summaries().isEmpty)
    #expect(try part.refresh().added == 1)
    #expect(try folder.library(folder["north/../north/"]).summaries().count == 1)
  }
}
