import NewsLibrary
import Reader
import Testing

/// How far the indexing is, in the status line.
@Suite struct IndexingTests {
  @Test func saysWhatIsDoneHowFastAndHowLongItTakes() {
    let indexing = Indexing(pass: .text, done: 1200, total: 10_000, rate: 2400)
    #expect(indexing.words == "reading 1,200 of 10,000 · 2,400/s · 4 s left")
    #expect(Indexing(pass: .findings, done: 5, total: 9).words == "finding facts 5 of 9")
    #expect(Indexing(pass: .findings, done: 5, total: 9, rate: 0).words == "finding facts 5 of 9 · 0/s")
    #expect(Indexing(pass: .elsewhere).words == "another dateline is indexing")
  }

  @Test(arguments: [(0, "0 s"), (3.2, "4 s"), (99, "99 s"), (100, "2 min"), (5941, "1 h 40 min"), (7500, "2 h 05 min")])
  func saysTimesInTheUnitThatFits(seconds: Double, words: String) {
    #expect(Indexing.words(seconds: seconds) == words)
  }

  @Test func listIsReadAgainWhenAnotherProcessWrites() {
    var desk = Desk([])
    #expect(desk.state.report(.indexing(Indexing(pass: .elsewhere))) == [.loadList, .loadAnnotations])
    #expect(desk.statusLine.contains("another dateline is indexing"))
    #expect(desk.state.report(.textIndexed(changed: false, notice: "notice")) == [.loadProblems])
    #expect(desk.statusLine.contains("notice"))
    #expect(desk.statusLine.contains("another dateline is indexing"))
    _ = desk.state.report(.indexed(changed: false, notice: nil))
    #expect(!desk.statusLine.contains("another"))
  }

  @Test func rateFollowsTheLastSeconds() throws {
    let start = ContinuousClock.now
    var pace = Pace()
    func measured(_ phase: IndexingProgress.Phase, _ done: Int, after seconds: Double) -> Indexing? {
      pace.measured(IndexingProgress(phase: phase, done: done, total: 9000), at: start + .seconds(seconds))
    }
    #expect(measured(.scanning, 0, after: 0) == nil)
    #expect(measured(.text, 1000, after: 2)?.rate == 500)
    let faster = try #require(measured(.text, 2000, after: 3)?.rate)
    #expect(faster > 500 && faster < 1000)
    #expect(measured(.text, 2000, after: 4)?.rate == faster)
    // another pass has a pace of its own, from its first count on
    #expect(measured(.findings, 0, after: 5)?.rate == nil)
    #expect(measured(.findings, 50, after: 6)?.rate == 50)
    #expect(measured(.elsewhere, 0, after: 7) == Indexing(pass: .elsewhere))
  }

  @Test func aLookThatTheUserAskedForIsAnsweredWhereNothingHasChanged() {
    var desk = Desk(SampleLibrary.all, width: 80)
    desk.receive(.textIndexed(changed: false, notice: nil))
    #expect(!desk.statusLine.contains("No file has changed"))
    desk.press("R")
    desk.receive(.textIndexed(changed: false, notice: nil))
    #expect(desk.statusLine.contains("No file has changed"))
    desk.press("j")
    desk.receive(.textIndexed(changed: false, notice: nil))
    #expect(!desk.statusLine.contains("No file has changed"))
    for changed in [true, false] {
      desk.press("R")
      desk.receive(.textIndexed(changed: changed, notice: changed ? nil : "The disk is full"))
      #expect(!desk.statusLine.contains("No file has changed"))
    }
    desk.receive(.textIndexed(changed: false, notice: nil))
    #expect(!desk.statusLine.contains("No file has changed"))
  }
}
