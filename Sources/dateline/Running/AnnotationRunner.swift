import Dispatch
import NewsLibrary
import Reader
import Synchronization

/// Keeps what the user makes of articles, off the main thread and in the order in which it was made.
final class AnnotationRunner: Sendable {
  private let library: Library
  private let inbox: Inbox
  private let queue: DispatchQueue
  /// Articles that were read in passing and are not written yet.
  private let read = Mutex<[ArticleID]>([])

  /// What is read in passing comes article by article, and each write waits for the disk.
  private static let patience = DispatchTimeInterval.seconds(2)

  /// - Parameter queue: that of all that is written to the journal.
  init(library: Library, inbox: Inbox, queue: DispatchQueue) {
    self.library = library
    self.inbox = inbox
    self.queue = queue
  }

  /// What an effect comes to; nil for one that nothing comes of.
  func run(_ effect: AnnotatingEffect) throws -> AnnotatingReport? {
    switch effect {
    case .load: return .all(try all())
    case .make(let annotations, let id):
      return .made(annotations, id, try library.annotate(annotations, id))
    case .removeTag(let tag): return .tagRemoved(tag, try library.remove(tag: tag))
    case .setRead(let articles, let isRead):
      try writeRead()
      try setRead(articles, isRead, inPassing: false)
      return .read(articles, isRead)
    case .readInPassing(let id):
      noteRead(id)
      return nil
    case .findSubject(let matter): return .subject(try subject(of: matter), of: matter)
    case .loadTags: return .tags(try library.tags())
    case .loadNotes: return .notes(try library.notes())
    case .writeInEditor: return nil
    }
  }

  /// Writes what was read in passing.
  func writeRead() throws {
    let articles = read.withLock { read in
      defer { read = [] }
      return read
    }
    if !articles.isEmpty { try setRead(articles, true, inPassing: true) }
  }

  /// The same where nobody waits for it: a failure is told, and what was read counts as read until the end.
  private func tryToWriteRead() {
    let articles = read.withLock(\.self)
    do {
      try writeRead()
    } catch {
      read.withLock { $0 = articles + $0 }
      inbox.put(.told(Wording.of(error)))
    }
  }

  /// With what was read and can't be written.
  private func all() throws -> [ArticleID: Annotations] {
    if !read.withLock(\.isEmpty) { tryToWriteRead() }
    var all = try library.annotations()
    for id in read.withLock(\.self) { all[id, default: Annotations()].isRead = true }
    return all
  }

  private func setRead(_ articles: [ArticleID], _ isRead: Bool, inPassing: Bool) throws {
    let copies = try library.setRead(articles, isRead, inPassing: inPassing)
    if !copies.isEmpty { inbox.put(.annotating(.copiesRead(copies, isRead))) }
  }

  private func noteRead(_ id: ArticleID) {
    let isFirst = read.withLock { read in
      read.append(id)
      return read.count == 1
    }
    guard isFirst else { return }
    queue.asyncAfter(deadline: .now() + Self.patience) { [self] in tryToWriteRead() }
  }

  private func subject(of matter: NoteMatter) throws -> NoteSubject? {
    let notes = try library.currentNotes(of: matter.article)
    func subject(_ anchor: TextAnchor?, _ known: Note?) -> NoteSubject {
      NoteSubject(article: matter.article, anchor: anchor, note: known?.id, text: known?.text ?? "")
    }
    switch matter {
    case .article: return subject(nil, notes.first { $0.anchor == nil })
    case .words(_, let anchor, let span): return subject(anchor, notes.first { $0.place?.span == span })
    case .quote(let quote):
      return try library.words(of: quote).map { words in
        subject(words.anchor, notes.first { $0.place?.span == words.span })
      }
    }
  }
}
