import Dispatch
import Extraction
import NewsLibrary
import Newswire
import TestSupport
import Testing

/// Work on several cores, which comes out in batches.
@Suite struct BatchedWorkTests {
  /// The slow article ends when the others have been written, which is before its batch is full.
  @Test func whatIsDoneDoesNotWaitForOneThatTakesLong() throws {
    let folder = try TemporaryFolder()
    for number in 1...5 { try folder.write("\(number).txt", "Story \(number)\n\nBeacon \(number) was lit.\n") }
    let isWritten = DispatchSemaphore(value: 0)
    let library = try Library(
      paths: [folder.path], cacheDirectory: folder.cache, dataDirectory: folder.data, extractionVersion: 1, jobs: 2
    ) { article in
      if article.headline == "Story 3" {
        #expect(isWritten.wait(timeout: .now() + 30) == .success)
      }
      return SimpleExtraction.findings(in: article)
    }
    let outcome = try library.refresh(report: { progress in
      if progress.phase == .findings, progress.done == 4 { isWritten.signal() }
    })
    #expect(outcome.extracted == 5)
  }
}
