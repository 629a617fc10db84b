import LibraryFiles

/// How far a journal was taken in: what was made of it up to there need not be made again.
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
