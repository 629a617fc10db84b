import Synchronization

/// The corrections and saved searches of the user, as they stand after all undoing; shared by all libraries.
final class Journal: Sendable {
  private struct Content {
    var bytes: [UInt8]?
    var active: [CorrectionRecord] = []
    /// Positions in `active` by the hash and by the path of their article.
    var byHash: [String: [Int]] = [:]
    var byPath: [String: [Int]] = [:]
    var searches: [(id: String, search: SavedSearch)] = []
    /// Places of lines in the file by their `id`.
    var order: [String: Int] = [:]
    var unreadable = 0
  }

  private let file: LineFile
  private let content = Mutex(Content())

  /// - Parameter folder: made at the first correction; what lies there is read at once.
  init(in folder: String) {
    file = LineFile(folder: folder, name: "journal.jsonl")
    // what can't be read now may be by the next look
    try? catchUp()
  }

  /// In the order they were made.
  var active: [CorrectionRecord] { content.withLock { $0.active } }

  /// Saved searches in the order they were saved; of those of one name the last one counts.
  var searches: [(id: String, search: SavedSearch)] { content.withLock { $0.searches } }

  /// Whether one line stands after another.
  func isLater(_ id: String, than other: String) -> Bool {
    content.withLock { ($0.order[id] ?? -1) > ($0.order[other] ?? -1) }
  }

  /// The corrections of one article, in the order they were made; quick for one that has none.
  func corrections(of article: ArticleIdentity) -> [CorrectionRecord] {
    content.withLock { content in
      // two of three signs agree, so one of these two does
      let candidates = Set(content.byHash[article.hash] ?? []).union(content.byPath[article.path] ?? [])
      return candidates.sorted().map { content.active[$0] }.filter { $0.correction.article.matches(article) }
    }
  }

  /// Lines that are no lines of any version; they stay where they are.
  var unreadableLines: Int { content.withLock { $0.unreadable } }

  /// Takes note of what other processes wrote.
  func catchUp() throws(Errno) {
    let bytes = try file.read()
    content.withLock { content in
      guard content.bytes != bytes else { return }
      content = Self.content(of: bytes)
    }
  }

  func append(_ correction: Correction) throws -> CorrectionRecord {
    let record = CorrectionRecord(id: Self.newID(), time: FileStatus.now / 1_000_000_000, correction: correction)
    try write(JournalLine(record))
    return record
  }

  func append(_ search: SavedSearch) throws {
    try write(JournalLine(search, as: Self.newID(), time: FileStatus.now / 1_000_000_000))
  }

  /// Takes back lines, all or none.
  func undo(_ ids: String...) throws { try undo(ids) }

  func undo(_ ids: [String]) throws {
    if ids.isEmpty { return }
    let time = FileStatus.now / 1_000_000_000
    try write(ids.map { JournalLine(undoing: $0, as: Self.newID(), time: time) })
  }

  private func write(_ lines: JournalLine...) throws { try write(lines) }

  private func write(_ lines: [JournalLine]) throws {
    try file.append(lines.flatMap { try $0.json() }) { bytes throws(Errno) in
      // an older program may not understand what is written from now on
      guard let last = Self.newestSchema(of: bytes), last < JournalLine.schema else { return }
      try file.keepCopy(of: bytes, named: "journal.schema-\(last).jsonl")
    }
    try catchUp()
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

  private static func newID() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func content(of bytes: [UInt8]) -> Content {
    var content = Content(bytes: bytes)
    var records: [CorrectionRecord] = []
    var undone: Set<String> = []
    var searches: [(id: String, search: SavedSearch)] = []
    for (number, bytes) in bytes.split(separator: 0x0A).enumerated() {
      guard let line = JournalLine(json: bytes) else {
        content.unreadable += 1
        continue
      }
      if line.kind == "undo", let id = line.of { undone.insert(id) }
      content.order[line.id] = number
      if let record = line.record { records.append(record) }
      if let search = line.search { searches.append((line.id, search)) }
    }
    content.searches = searches.filter { !undone.contains($0.id) }
    content.active = records.filter { !undone.contains($0.id) }
    for (index, record) in content.active.enumerated() {
      content.byHash[record.correction.article.hash, default: []].append(index)
      content.byPath[record.correction.article.path, default: []].append(index)
    }
    return content
  }
}
