import Descriptors
import LibraryFiles
import Synchronization

/// What the user made — corrections, saved searches, annotations — as it stands after all undoing; shared by
/// all libraries.
final class Journal: Sendable {
  private let file: LineFile
  private let content = Mutex((lines: JournalContent(), place: LineFile.Place?.none))

  /// - Parameter folder: made at the first line; what lies there is read at once.
  init(in folder: String) {
    file = LineFile(folder: folder, name: "journal.jsonl")
    // what can't be read now may be by the next look
    try? catchUp()
  }

  /// Corrections in the order they were made.
  var active: [CorrectionRecord] { content.withLock { $0.lines.corrections.all } }

  /// Whether the day or the agency of any article is corrected.
  var hasHeadCorrections: Bool { content.withLock { !$0.lines.headCorrections.isEmpty } }

  /// Articles whose day or agency is corrected, in the order in which that was done.
  var articlesWithOtherHeads: [ArticleIdentity] { content.withLock { $0.lines.headCorrections } }

  /// Saved searches in the order they were saved; of those of one name the last one counts.
  var searches: [(id: String, search: SavedSearch)] { content.withLock { $0.lines.searches } }

  /// Annotations in the order they were made.
  var annotations: [AnnotationRecord] { content.withLock { $0.lines.annotations.all } }

  /// What was read and unread, in that order.
  var readings: [ReadingRecord] { content.withLock { $0.lines.readings } }

  /// Contents that were read and are not unread again.
  var readContents: Set<String> { content.withLock { $0.lines.readContents } }

  var hasAnnotations: Bool { content.withLock { !$0.lines.annotations.all.isEmpty || !$0.lines.readContents.isEmpty } }

  /// All that was read.
  var extent: JournalExtent { content.withLock { $0.lines.extent } }

  /// What was made and undone of articles since the journal went so far; nil if that was another journal.
  func matter(since extent: JournalExtent) -> AnnotatedMatter? { content.withLock { $0.lines.matter(since: extent) } }

  /// Articles with annotations, each once.
  var annotatedArticles: [ArticleIdentity] { content.withLock { $0.lines.annotations.articles } }

  /// What was withdrawn and not brought back, in that order.
  var withdrawals: [Withdrawal] { content.withLock { $0.lines.withdrawals } }

  /// What a line says, also one that was undone; nil if there is none of this name.
  func matter(of id: String) -> JournalEntry.Matter? { content.withLock { $0.lines.matter(of: id) } }

  /// Whether one line stands after another.
  func isLater(_ id: String, than other: String) -> Bool {
    content.withLock { ($0.lines.place(of: id) ?? -1) > ($0.lines.place(of: other) ?? -1) }
  }

  /// Returns the corrections of one article, and those that count in all articles, in the order they were made. It costs
  /// little where there are none.
  func corrections(concerning article: ArticleIdentity) -> [CorrectionRecord] {
    content.withLock { $0.lines.corrections(concerning: article) }
  }

  /// The annotations of one article, in the order they were made; quick for one that has none.
  func annotations(of article: ArticleIdentity) -> [AnnotationRecord] {
    content.withLock { $0.lines.annotations.of(article) }
  }

  func isRead(_ article: ArticleIdentity) -> Bool {
    content.withLock { content in article.contents.contains(where: content.lines.readContents.contains) }
  }

  /// Whether any line knows a file by the hash that journals of before have.
  var hasFormerHashes: Bool { content.withLock { $0.lines.hasFormerHashes } }

  /// Lines that are no lines of any version; they stay where they are.
  var unreadableLines: Int { content.withLock { $0.lines.unreadable } }

  /// Takes note of what other processes wrote.
  func catchUp() throws(Errno) {
    try content.withLock { content throws(Errno) in
      let new = try file.read(after: content.place)
      if !new.isContinuation { content.lines = JournalContent() }
      content.lines.take(new.bytes[...])
      content.place = new.place
    }
  }

  func append(_ correction: Correction) throws -> CorrectionRecord {
    let record = CorrectionRecord(id: Self.newID(), time: Self.now, correction: correction)
    try write([JournalLine(record)])
    return record
  }

  func append(_ search: SavedSearch) throws { try write([JournalLine(search, as: Self.newID(), time: Self.now)]) }

  /// Keeps annotations that were made at once: undoing the first one takes back all of them.
  func append(_ annotations: [Annotation], to article: ArticleIdentity) throws {
    try append(annotations.map { (article, $0) })
  }

  /// The same of several articles.
  func append(_ annotations: [(article: ArticleIdentity, annotation: Annotation)]) throws {
    let (time, first) = (Self.now, Self.newID())
    try write(
      annotations.enumerated().map { number, made in
        JournalLine(
          AnnotationRecord(
            id: number == 0 ? first : Self.newID(), time: time, article: made.article, annotation: made.annotation,
            first: number == 0 ? nil : first))
      })
  }

  func append(contents: [String], isRead: Bool, inPassing: Bool) throws {
    let record = ReadingRecord(id: Self.newID(), contents: contents, isRead: isRead, isInPassing: inPassing)
    try write([JournalLine(record, time: Self.now)])
  }

  /// Takes back a line, and those that were written with it.
  func undo(_ id: String) throws { try write([JournalLine(undoing: id, as: Self.newID(), time: Self.now)]) }

  /// Takes back lines that the user chose, all or none; one `undo` brings them all back.
  func withdraw(_ ids: [String]) throws {
    let (time, first) = (Self.now, Self.newID())
    try write(
      ids.enumerated().map { number, id in
        JournalLine(withdrawing: id, as: number == 0 ? first : Self.newID(), first: first, time: time)
      })
  }

  private func write(_ lines: [JournalLine]) throws {
    if lines.isEmpty { return }
    let bytes = try lines.flatMap { try $0.json() }
    // schemas never go back, and a long file need not be read again to see that
    if (content.withLock { $0.lines.newestSchema ?? 0 }) >= JournalLine.schema {
      try file.append(bytes)
    } else {
      try file.append(bytes) { old throws(Errno) in try self.keepOld(old) }
    }
    do {
      try catchUp()
    } catch {
      // they are on the disk even if they can't be read now: the next check reads all of it again
      content.withLock { content in
        content.lines.take(bytes[...])
        content.place = nil
      }
    }
  }

  /// An older program may not understand what is written from now on.
  private func keepOld(_ bytes: [UInt8]) throws(Errno) {
    guard let last = Self.newestSchema(of: bytes), last < JournalLine.schema else { return }
    try file.keepCopy(of: bytes, named: "journal.schema-\(last).jsonl")
  }

  /// nil for a journal without lines.
  private static func newestSchema(of bytes: [UInt8]) -> Int? {
    var newest: Int?
    for line in bytes.split(separator: 0x0A).reversed() {
      newest = [newest, JournalLine(json: line)?.schema].compactMap(\.self).max()
      if let newest, newest >= JournalLine.schema { return newest }
    }
    return newest
  }

  private static var now: Int64 { FileStatus.now / 1_000_000_000 }

  private static func newID() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
