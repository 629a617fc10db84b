import Curses
import Dispatch
import NewsLibrary
import Reader
import Synchronization

/// Keeps what the user makes, off the main thread and in the order in which it was made; apart from questions, since
/// it may wait for a batch of the indexing.
final class ChangeRunner: Sendable {
  private let library: Library
  private let inbox: Inbox
  private let refreshing: RefreshRunner
  private let files: OutsideRunner
  private let queue = DispatchQueue(label: "correcting", qos: .userInitiated)
  /// Changes that are on their way to the disk.
  private let unkept = Mutex(Unkept())
  /// Articles that were read in passing and are not written yet.
  private let read = Mutex<[ArticleID]>([])

  private struct Unkept {
    var last = 0
    var changes: [Int: UserChange] = [:]
  }

  /// What is read in passing comes article by article, and each write waits for the disk.
  private static let patience = DispatchTimeInterval.seconds(2)

  init(library: Library, inbox: Inbox, refreshing: RefreshRunner, files: OutsideRunner) {
    self.library = library
    self.inbox = inbox
    self.refreshing = refreshing
    self.files = files
  }

  func run(_ change: UserChange) {
    switch change {
    case .correct(let correction, let scope, let id):
      keep(change) { .corrected(try $0.library.correct(correction, scope, in: id)) }
    case .split(let name, let main): keep(change) { Self.answer(try $0.library.split(name, from: main)) }
    case .undo: keep(change) { .undone(try $0.library.undoLast()) }
    case .withdraw(let record): keep(change) { .withdrawn(try $0.library.withdraw(record)) }
    case .saveSearch(let query, let name):
      keep(change) {
        try $0.library.save(search: query, named: name)
        return .searchSaved(named: name)
      }
    case .forgetSearch(let name):
      keep(change) {
        try $0.library.forget(searchNamed: name)
        return .searchForgotten(named: name)
      }
    case .annotate(let annotations, let id):
      keep(change) { .annotated(annotations, id, try $0.library.annotate(annotations, id)) }
    case .removeTag(let tag): keep(change) { .tagRemoved(tag, try $0.library.remove(tag: tag)) }
    case .setRead(let articles, let isRead):
      keep(change) {
        try $0.writeRead()
        try $0.setRead(articles, isRead, inPassing: false)
        return .read(articles, isRead)
      }
    // nobody waits for a slow disk to make another change
    case .write(let request, let isReplacing): files.write(request, replacing: isReplacing)
    case .takeBack(let file): files.takeBack(file)
    }
  }

  private static func answer(_ split: Library.Split?) -> UserChange.Answer {
    switch split {
    case .withdrawn(let record): .withdrawn(record)
    case .corrected(let record): .corrected(record)
    case nil: .corrected(nil)
    }
  }

  /// A change that fails is reported with what was to be kept.
  private func keep(_ change: UserChange, _ work: @escaping @Sendable (ChangeRunner) throws -> UserChange.Answer) {
    let number = begin(change)
    perform { [self] in
      defer { unkept.withLock { $0.changes[number] = nil } }
      do {
        inbox.put(.changed(try work(self), by: change))
      } catch {
        if case LibraryError.brokenIndex = error { refreshing.refresh() }
        inbox.put(.notKept(change, Wording.of(error)))
      }
    }
  }

  /// Does something after all changes that were asked for before.
  func perform(_ work: @escaping @Sendable () -> Void) {
    queue.async { [library, refreshing] in
      CrashCover.coverThread()
      work()
      if library.takeNeedOfRefresh() { refreshing.refresh() }
    }
  }

  private func begin(_ change: UserChange) -> Int {
    unkept.withLock { unkept in
      unkept.last += 1
      unkept.changes[unkept.last] = change
      return unkept.last
    }
  }

  // MARK: What is read in passing

  func readInPassing(_ id: ArticleID) {
    queue.async { [self] in
      let isFirst = read.withLock { read in
        read.append(id)
        return read.count == 1
      }
      guard isFirst else { return }
      queue.asyncAfter(deadline: .now() + Self.patience) { [self] in tryToWriteRead() }
    }
  }

  /// What was made of all articles, with what was read and can't be written.
  func allAnnotations() throws -> [ArticleID: Annotations] {
    if !read.withLock(\.isEmpty) { tryToWriteRead() }
    var all = try library.annotations()
    for id in read.withLock(\.self) { all[id, default: Annotations()].isRead = true }
    return all
  }

  private func writeRead() throws {
    let articles = read.withLock { read in
      defer { read = [] }
      return read
    }
    if !articles.isEmpty { try setRead(articles, true, inPassing: true) }
  }

  /// The same when nobody waits for it: a failure is reported, and what was read counts as read until the end.
  private func tryToWriteRead() {
    let articles = read.withLock(\.self)
    do {
      try writeRead()
    } catch {
      read.withLock { $0 = articles + $0 }
      inbox.put(.news(.told(Wording.of(error))))
    }
  }

  private func setRead(_ articles: [ArticleID], _ isRead: Bool, inPassing: Bool) throws {
    let copies = try library.setRead(articles, isRead, inPassing: inPassing)
    if !copies.isEmpty { inbox.put(.news(.copiesRead(copies, isRead))) }
  }

  // MARK: The end

  /// To be called last: waits for what is being kept and written. The inbox has what is not kept in time.
  func end(by end: DispatchTime) {
    let isKept = DispatchSemaphore(value: 0)
    queue.async { [self] in
      // what can't be kept now counts as unread the next time
      try? writeRead()
      isKept.signal()
    }
    files.end(by: end)
    guard isKept.wait(timeout: end) == .timedOut else { return }
    let late = unkept.withLock { $0.changes.sorted { $0.key < $1.key }.map(\.value) }
    for change in late { inbox.put(.notKept(change, Wording.notKeptInTime)) }
  }
}
