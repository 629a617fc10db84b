import Synchronization

/// The corrections of the user, as they stand after all undoing; shared by all libraries.
final class Journal: Sendable {
  private struct Content {
    var bytes: [UInt8]?
    var active: [CorrectionRecord] = []
    /// Positions in `active` by the hash and by the path of their article.
    var byHash: [String: [Int]] = [:]
    var byPath: [String: [Int]] = [:]
    var unreadable = 0
  }

  private let file: JournalFile
  private let content = Mutex(Content())

  /// - Parameter folder: made at the first correction; what lies there is read at once.
  init(in folder: String) {
    file = JournalFile(in: folder)
    // what can't be read now may be by the next look
    try? catchUp()
  }

  /// In the order they were made.
  var active: [CorrectionRecord] { content.withLock { $0.active } }

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

  func undo(_ id: String) throws {
    try write(JournalLine(undoing: id, as: Self.newID(), time: FileStatus.now / 1_000_000_000))
  }

  private func write(_ line: JournalLine) throws {
    try file.append(line.json())
    try catchUp()
  }

  private static func newID() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func content(of bytes: [UInt8]) -> Content {
    var content = Content(bytes: bytes)
    var records: [CorrectionRecord] = []
    var undone: Set<String> = []
    for bytes in bytes.split(separator: 0x0A) {
      guard let line = JournalLine(json: bytes) else {
        content.unreadable += 1
        continue
      }
      if line.kind == "undo", let id = line.of { undone.insert(id) }
      if let record = line.record { records.append(record) }
    }
    content.active = records.filter { !undone.contains($0.id) }
    for (index, record) in content.active.enumerated() {
      content.byHash[record.correction.article.hash, default: []].append(index)
      content.byPath[record.correction.article.path, default: []].append(index)
    }
    return content
  }
}
