import LibraryFiles

/// What a line of the journal says, as far as this program understands it.
struct JournalEntry {
  enum Matter {
    case correction(CorrectionRecord)
    case annotation(AnnotationRecord)
    case reading(ReadingRecord)
    case search(SavedSearch)
    /// Takes back a line, and those that name it as their first; a withdrawal where the user chose that line.
    case undo(of: String, isWithdrawal: Bool)
    /// Of a kind or schema of another version.
    case other
  }

  /// Empty for what is no line of any version.
  var id = ""
  /// The first of several lines that were written at once.
  var first: String?
  var schema: Int?
  /// nil for what is no line of any version.
  var matter: Matter?

  init(json: ArraySlice<UInt8>) {
    if let reading = PlainReading(json) {
      (id, schema, matter) = (reading.record.id, JournalLine.schema, .reading(reading.record))
    } else if let line = JournalLine(json: json) {
      (id, first, schema, matter) = (line.id, line.first, line.schema, Self.matter(of: line))
    }
  }

  var isReading: Bool { if case .reading = matter { true } else { false } }

  /// Whether it knows a file by the hash that journals of before have.
  var hasFormerHash: Bool {
    let names: [Substring] =
      switch matter {
      case .correction(let record): [record.correction.article.hash[...]]
      case .annotation(let record): [record.article.hash[...]]
      case .reading(let record): record.contents.map { $0.prefix { $0 != ":" } }
      case .search, .undo, .other, nil: []
      }
    return names.contains { FormerHash(name: $0) != nil }
  }

  /// The line that it takes back; nil for one of another kind.
  var undone: String? { if case .undo(let id, _) = matter { id } else { nil } }

  private static func matter(of line: JournalLine) -> Matter {
    if line.kind == "undo", let undone = line.of { return .undo(of: undone, isWithdrawal: line.chosen == true) }
    if let record = line.annotation { return .annotation(record) }
    if let record = line.reading { return .reading(record) }
    if let record = line.record { return .correction(record) }
    return line.search.map(Matter.search) ?? .other
  }
}
