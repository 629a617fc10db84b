import ArgumentParser
import Dispatch
import NewsLibrary
import Synchronization

/// `dateline search QUERY [PATH…]`: the articles that match, without the reader.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Prints the articles that match a query, best first.",
    discussion: "All words must occur; \"a phrase\" must occur as it stands. Exit status 1 when nothing is found.")

  @Argument(help: "Words and \"phrases\".")
  var query: String

  @Argument(help: "Folders and files; without one, ./articles where it is there.", completion: .file())
  var paths: [String] = []

  @Flag(help: "Print one JSON object a hit.")
  var json = false

  @Option(help: ArgumentHelp("Print at most so many hits.", valueName: "N"))
  var limit = 50

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1 up.") }
  }

  func run() throws {
    guard let paths = LibraryPaths.given(paths) else {
      throw ValidationError("No folder to search: name one, or run this where ./articles is.")
    }
    let library = try Failure.telling { try Library.opened(paths) }
    let results = try Failure.telling { try Self.upToDateResults(of: query, in: library, limit: limit) }
    try Failure.telling { try library.problems() }.forEach(Wording.tell)
    for hit in results.rows { StandardOutput.write(json ? HitText.json(hit) : HitText.plain(hit)) }
    if results.articles.count > results.rows.count, !json {
      StandardOutput.write("\(results.articles.count - results.rows.count) more; --limit N shows them\n")
    }
    if results.rows.isEmpty { throw ExitCode(1) }
  }

  /// Searches the text as it is in the files now; an index that turns out to be damaged is made anew first.
  private static func upToDateResults(of query: String, in library: Library, limit: Int) throws -> SearchResults {
    try bringIntoStep(library)
    do {
      return try results(of: query, in: library, limit: limit)
    } catch LibraryError.brokenIndex {
      try bringIntoStep(library)
      return try results(of: query, in: library, limit: limit)
    }
  }

  /// Where the disk takes no more, what is in the index is searched all the same.
  private static func bringIntoStep(_ library: Library) throws {
    let wait = WaitNotice()
    let outcome: RefreshOutcome
    do {
      outcome = try library.refresh(through: .text, report: wait.tell)
    } catch let error as LibraryError where error != .brokenIndex {
      return StandardError.line("dateline: \(Wording.of(error))")
    }
    if let notice = Wording.notice(of: outcome) { StandardError.line("dateline: \(notice)") }
  }

  /// Waits for the search: there is nothing else for this command to do.
  private static func results(of query: String, in library: Library, limit: Int) throws -> SearchResults {
    let done = DispatchSemaphore(value: 0)
    let answer = Mutex<Result<SearchResults, any Error>?>(nil)
    Task.detached {
      do {
        try await library.search(query, isTyping: false, rowCount: limit) { found in
          answer.withLock { $0 = .success(found) }
        }
      } catch {
        answer.withLock { $0 = .failure(error) }
      }
      done.signal()
    }
    done.wait()
    return try answer.withLock { $0 }?.get() ?? SearchResults(query: query, parsed: ParsedQuery(query))
  }
}
