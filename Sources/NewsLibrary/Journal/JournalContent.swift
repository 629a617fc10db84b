/// What the lines of a journal come to after all undoing.
struct JournalContent {
  /// As many as were read of the file.
  private(set) var bytes: [UInt8] = []
  /// nil for a line of no version.
  private var lines: [JournalLine?] = []

  /// Corrections, in the order they were made.
  private(set) var corrections = ByArticle<CorrectionRecord>()
  /// Annotations, in the order they were made.
  private(set) var annotations = ByArticle<AnnotationRecord>()
  private(set) var searches: [(id: String, search: SavedSearch)] = []
  private(set) var readings: [ReadingRecord] = []
  /// Contents that were read and are not unread again.
  private(set) var readContents: Set<String> = []
  /// Places of lines in the file by their `id`.
  private(set) var order: [String: Int] = [:]

  var unreadable: Int { lines.count { $0 == nil } }

  init() {}

  /// Takes the file as it is now: as a rule some lines are new at its end, and only those are read.
  mutating func take(_ bytes: [UInt8]) {
    let hasGrown = self.bytes.last == 0x0A && bytes.starts(with: self.bytes)
    let new = hasGrown ? bytes[self.bytes.count...] : bytes[...]
    let added = new.split(separator: 0x0A).map { JournalLine(json: $0) }
    lines = hasGrown ? lines + added : added
    self.bytes = bytes
    sumUp()
  }

  private mutating func sumUp() {
    let undone = Set(lines.compactMap { $0?.kind == "undo" ? $0?.of : nil })
    let standing = lines.compactMap(\.self).filter { line in
      !undone.contains(line.id) && !(line.first.map(undone.contains) ?? false)
    }
    corrections = ByArticle(standing.compactMap(\.record)) { $0.correction.article }
    annotations = ByArticle(standing.compactMap(\.annotation)) { $0.article }
    searches = standing.compactMap { line in line.search.map { (line.id, $0) } }
    readings = standing.compactMap(\.reading)
    readContents = readings.reduce(into: []) { read, record in
      if record.isRead { read.formUnion(record.contents) } else { read.subtract(record.contents) }
    }
    order = Dictionary(
      lines.enumerated().compactMap { number, line in line.map { ($0.id, number) } }, uniquingKeysWith: { $1 })
  }
}

/// Records in the order they were made, looked up by the signs of their article.
struct ByArticle<Record> {
  private(set) var all: [Record] = []
  private var identities: [ArticleIdentity] = []
  private var byHash: [String: [Int]] = [:]
  private var byPath: [String: [Int]] = [:]

  init() {}

  init(_ records: [Record], _ article: (Record) -> ArticleIdentity) {
    all = records
    identities = records.map(article)
    for (index, identity) in identities.enumerated() {
      byHash[identity.hash, default: []].append(index)
      byPath[identity.path, default: []].append(index)
    }
  }

  /// The records of one article, in the order they were made; quick for one that has none.
  func of(_ article: ArticleIdentity) -> [Record] {
    // two of three signs agree, so one of these two does
    let candidates = Set(byHash[article.hash] ?? []).union(byPath[article.path] ?? [])
    return candidates.sorted().filter { identities[$0].matches(article) }.map { all[$0] }
  }

  /// Each article once, in the order in which they first occur.
  var articles: [ArticleIdentity] {
    var seen: Set<ArticleIdentity> = []
    return identities.filter { seen.insert($0).inserted }
  }
}
