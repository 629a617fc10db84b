import NewsLibrary
import Synchronization
import TestSupport
import Testing

@Suite struct ManyFilesTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for number in 0..<1500 {
      try folder.write(
        "\(number % 10)/\(number).txt", "Story \(number)\n\nBeacon \(number) was lit.\nAna: \"I saw it.\"\n")
    }
  }

  @Test func keepsWholeBatchesWhenBrokenOffAndCarriesOn() async throws {
    let library = try folder.library()
    let hasBatch = Mutex(false)
    let outcome = try library.refresh(
      isCancelled: { hasBatch.withLock { $0 } }, report: { if $0.phase == .text { hasBatch.withLock { $0 = true } } })
    #expect(outcome.isCancelled && outcome.added > 0 && outcome.added < 1500)
    #expect(try await library.found("beacon").articles.count == outcome.added)
    let rest = try library.refresh()
    #expect(!rest.isCancelled && rest.added == 1500 - outcome.added && rest.extracted == 1500)
  }

  @Test func reportsBothPassesToTheirEnd() throws {
    let seen = Mutex<[IndexingProgress]>([])
    _ = try folder.library().refresh(report: { progress in seen.withLock { $0.append(progress) } })
    let reports = seen.withLock { $0 }
    #expect(reports.first == IndexingProgress(phase: .scanning))
    #expect(reports.contains(IndexingProgress(phase: .text, done: 1500, total: 1500)))
    #expect(reports.last == IndexingProgress(phase: .findings, done: 1500, total: 1500))
  }

  @Test func survivesTwoRefreshesAtOnce() async throws {
    let libraries = try [folder.library(), folder.library()]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for library in libraries { group.addTask { _ = try library.refresh() } }
      try await group.waitForAll()
    }
    #expect(try libraries[0].summaries().count == 1500)
    #expect(try await libraries[1].found("beacon").articles.count == 1500)
    #expect(try libraries[0].speakers(matching: "ana", limit: 1).first?.quoteCount == 1500)
    #expect(try libraries[1].refresh().read == 0)
  }

  @Test func doesNotGrowWithEachVersionOfTheExtraction() async throws {
    _ = try folder.library().refresh()
    let first = folder.cacheSize
    for version in 2...5 {
      let library = try folder.library(version: version)
      #expect(try library.refresh().extracted == 1500)
      #expect(try await library.found("said:saw speaker:ana").articles.count == 1500)
    }
    #expect(folder.cacheSize < first * 2)
  }
}
