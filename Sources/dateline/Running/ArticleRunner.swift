import Curses
import Dispatch
import Extraction
import NewsLibrary
import Reader
import Synchronization

/// Loads articles for the reader; only the last one that was asked for is still wanted.
final class ArticleRunner: Sendable {
  private let library: Library
  private let inbox: Inbox
  private let finding: DispatchQueue
  private let wanted = Mutex<ArticleRequest?>(nil)

  /// Bytes of text whose facts are found in a few milliseconds, so that they come with the article.
  private static let quickText = 200_000

  /// - Parameter finding: the queue for what takes a while.
  init(library: Library, inbox: Inbox, finding: DispatchQueue) {
    self.library = library
    self.inbox = inbox
    self.finding = finding
  }

  func want(_ request: ArticleRequest) { wanted.withLock { $0 = request } }

  private func isWanted(_ request: ArticleRequest) -> Bool { wanted.withLock { $0 == request } }

  /// nil if another one is wanted by now.
  func load(_ request: ArticleRequest) throws -> LibraryRequest.Answer? {
    guard isWanted(request) else { return nil }
    guard var indexed = try library.article(request.id) else {
      return .articleGone(request, successor: try request.before.flatMap(library.successor))
    }
    if indexed.findings == nil {
      if indexed.article.text.count > Self.quickText {
        findLater(request)
      } else {
        indexed.findings = try library.findings(for: request.id)
      }
    }
    let hits = try request.query.map { try library.hits(of: $0, in: request.id) } ?? []
    return .article(try open(indexed, for: request), request, hits: hits)
  }

  /// An article with its findings, whatever else is wanted, in lines of no special width; nil if it is gone.
  func loadAccount(_ id: ArticleID) throws -> OpenArticle? {
    guard var indexed = try library.article(id) else { return nil }
    if indexed.findings == nil { indexed.findings = try library.findings(for: id) }
    return try open(
      indexed, for: ArticleRequest(id, landing: .top, measure: Preferences().measure, showsFurniture: false))
  }

  private func open(_ indexed: IndexedArticle, for request: ArticleRequest) throws -> OpenArticle {
    let findings = indexed.findings ?? Findings()
    let speakers = Set(findings.quotes.flatMap(\.speakers).map { findings.entities[$0.index].name })
    return OpenArticle(
      indexed, libraryCounts: try library.quoteCounts(ofSpeakersNamed: Array(speakers)),
      notes: try library.notes(of: request.id), measure: request.measure,
      showsFurniture: request.showsFurniture)
  }

  /// Finds the facts of a long article while it is read.
  private func findLater(_ request: ArticleRequest) {
    finding.async { [self] in
      CrashCover.coverThread()
      guard isWanted(request) else { return }
      do {
        guard var indexed = try library.article(request.id) else { return }
        indexed.findings = try library.findings(for: request.id)
        inbox.put(.news(.findings(try open(indexed, for: request))))
      } catch {
        inbox.put(.news(.told(Wording.of(error))))
      }
    }
  }
}
