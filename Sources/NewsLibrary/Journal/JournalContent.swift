import LibraryFiles

/// What the lines of a journal come to after all undoing.
package struct JournalContent {
  private var entries: [JournalEntry] = []
  private var undone: Set<String> = []
  /// How far the journal went with each of the entries.
  private var extents: [JournalExtent] = []

  package private(set) var unreadable = 0
  /// Whether any line knows a file by the hash that journals of before have.
  private(set) var hasFormerHashes = false
  /// The newest form that any line has; nil for a journal without lines.
  package private(set) var newestSchema: Int?

  /// Corrections, in the order they were made.
  package private(set) var corrections = ByArticle<CorrectionRecord>()
  /// The places among them of those that count in all articles.
  private var general: [Int] = []
  /// The articles of those that are about an article's head.
  private(set) var headCorrections: [ArticleIdentity] = []
  /// Annotations, in the order they were made.
  package private(set) var annotations = ByArticle<AnnotationRecord>()
  package private(set) var searches: [(id: String, search: SavedSearch)] = []
  package private(set) var readings: [ReadingRecord] = []
  /// Contents that were read and are not unread again.
  package private(set) var readContents: Set<String> = []
  /// What was withdrawn and not brought back, in that order.
  private(set) var withdrawals: [Withdrawal] = []

  package init() {}

  /// Takes lines that are new at the end of the file: there may be very many before them.
  package mutating func take(_ bytes: ArraySlice<UInt8>) {
    let lines = bytes.split(separator: 0x0A)
    for line in lines {
      var extent = extent
      extent.add(line)
      extents.append(extent)
    }
    let new = lines.map { JournalEntry(json: $0) }
    unreadable += new.count { $0.matter == nil }
    newestSchema = new.compactMap(\.schema).reduce(newestSchema) { max($0 ?? $1, $1) }
    hasFormerHashes = hasFormerHashes || new.contains(where: \.hasFormerHash)
    entries += new
    let before = undone
    if new.contains(where: { $0.undone != nil }) { undone = allUndone }
    if undone == before { add(new) } else { sumUp(new, turning: undone.symmetricDifference(before)) }
  }

  /// An undoing that was undone itself takes nothing back; what undoes a line stands after it.
  private var allUndone: Set<String> {
    var undone: Set<String> = []
    for entry in entries.reversed() where !isUndone(entry, undone) {
      if let id = entry.undone { undone.insert(id) }
    }
    return undone
  }

  private func isUndone(_ entry: JournalEntry, _ undone: Set<String>) -> Bool {
    undone.contains(entry.id) || entry.first.map(undone.contains) ?? false
  }

  /// Readings may be very many, and as a rule it is none of them that is undone or brought back.
  private mutating func sumUp(_ new: [JournalEntry], turning turned: Set<String>) {
    let concernsReadings =
      new.contains(where: \.isReading) || entries.contains { $0.isReading && turned.contains($0.id) }
    (corrections, annotations, searches, withdrawals, general) = (ByArticle(), ByArticle(), [], [], [])
    headCorrections = []
    if concernsReadings { (readings, readContents) = ([], []) }
    add(concernsReadings ? entries : entries.filter { !$0.isReading })
  }

  private mutating func add(_ entries: [JournalEntry]) {
    for entry in entries where !isUndone(entry, undone) {
      switch entry.matter {
      case .correction(let record):
        if record.correction.isGeneral { general.append(corrections.all.count) }
        if record.correction.change.isOfHead { headCorrections.append(record.correction.article) }
        corrections.append(record, of: record.correction.article)
      case .annotation(let record): annotations.append(record, of: record.article)
      case .search(let search): searches.append((entry.id, search))
      case .reading(let record): add(record)
      case .undo(let id, true): withdrawals.append(Withdrawal(deed: entry.first ?? entry.id, of: id))
      case .undo, .other, nil: break
      }
    }
  }

  private mutating func add(_ record: ReadingRecord) {
    readings.append(record)
    if record.isRead { readContents.formUnion(record.contents) } else { readContents.subtract(record.contents) }
  }

  /// Returns the corrections of an article, and those that count in all articles, in the order they were made.
  func corrections(concerning article: ArticleIdentity) -> [CorrectionRecord] {
    let own = corrections.places(of: article)
    if general.isEmpty { return own.map { corrections.all[$0] } }
    return Set(own).union(general).sorted().map { corrections.all[$0] }
  }

  /// What a line says, also one that was undone; nil if there is none of this name.
  func matter(of id: String) -> JournalEntry.Matter? { entries.last { $0.id == id }?.matter }

  /// All that was read.
  var extent: JournalExtent { extents.last ?? JournalExtent() }

  /// What was made and undone of articles since the journal went so far; nil if that was another journal.
  func matter(since extent: JournalExtent) -> AnnotatedMatter? {
    guard extent.lines == 0 || extent.lines <= extents.count && extents[extent.lines - 1] == extent else { return nil }
    let new = entries[extent.lines...]
    let undone = Set(new.compactMap(\.undone))
    let undoneEntries =
      undone.isEmpty
      ? [] : entries.filter { undone.contains($0.id) || ($0.first.map(undone.contains) ?? false) }
    return AnnotatedMatter(new + undoneEntries)
  }

  /// The place of a line among all; nil if there is none of this name.
  func place(of id: String) -> Int? { entries.lastIndex { $0.id == id } }
}

/// Records in the order they were made, looked up by the signs of their article.
package struct ByArticle<Record> {
  package private(set) var all: [Record] = []
  private var identities: [ArticleIdentity] = []
  private var byHash: [String: [Int]] = [:]
  private var byPath: [String: [Int]] = [:]

  mutating func append(_ record: Record, of article: ArticleIdentity) {
    byHash[article.hash, default: []].append(all.count)
    byPath[article.path, default: []].append(all.count)
    all.append(record)
    identities.append(article)
  }

  /// The records of one article, in the order they were made; quick for one that has none.
  func of(_ article: ArticleIdentity) -> [Record] { places(of: article).map { all[$0] } }

  /// The same by their places among all.
  func places(of article: ArticleIdentity) -> [Int] {
    // two of three signs agree, so one of these two does
    let hashes = [article.hash, article.formerHash].compactMap(\.self)
    let candidates = Set(hashes.flatMap { byHash[$0] ?? [] }).union(byPath[article.path] ?? [])
    return candidates.sorted().filter { identities[$0].matches(article) }
  }

  /// Each article once, in the order in which they first occur.
  var articles: [ArticleIdentity] {
    var seen: Set<ArticleIdentity> = []
    return identities.filter { seen.insert($0).inserted }
  }
}

/// How far a journal was read: what was made of it up to there need not be made again.
struct JournalExtent: Hashable, Sendable {
  private(set) var lines = 0
  /// Of the bytes of these lines in their order, which tells another journal from one that went on.
  private(set) var sum: UInt64 = 0

  init(lines: Int = 0, sum: UInt64 = 0) {
    self.lines = lines
    self.sum = sum
  }

  mutating func add(_ line: ArraySlice<UInt8>) {
    lines += 1
    // the odd constant is the golden ratio's, as in many a hash of sequences
    sum = sum &* 0x9E37_79B9_7F4A_7C15 &+ ContentHash(of: Array(line)).low
  }
}

/// What some lines of the journal are about, besides corrections and searches.
struct AnnotatedMatter {
  var articles: Set<ArticleIdentity> = []
  /// What was read or is unread.
  var contents: Set<String> = []

  init(_ entries: [JournalEntry]) {
    for entry in entries {
      switch entry.matter {
      case .annotation(let record): articles.insert(record.article)
      case .reading(let record): contents.formUnion(record.contents)
      default: break
      }
    }
  }
}
