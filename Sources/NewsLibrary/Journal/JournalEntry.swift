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

/// A line of one article that was read or is unread, in the very bytes in which this program writes it.
///
/// Such lines come by the ten thousand, and taking them apart as JSON lasts some ten times as long.
struct PlainReading {
  let record: ReadingRecord

  /// nil for lines of another form, which may be readings too.
  init?(_ line: ArraySlice<UInt8>) {
    var rest = line
    guard let content = Self.take(#"{"contents":[""#, &rest), let id = Self.take(#""],"id":""#, &rest),
      Self.skip(#"","#, &rest)
    else { return nil }
    let isInPassing = Self.skip(#""inPassing":true,"#, &rest)
    guard let kind = Self.take(#""kind":""#, &rest), kind == "read" || kind == "unread",
      Self.skip(Self.beforeTime, &rest), rest.last == UInt8(ascii: "}"),
      (2...19).contains(rest.count), rest.first != UInt8(ascii: "0"),
      rest.dropLast().allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
    else { return nil }
    record = ReadingRecord(id: id, contents: [content], isRead: kind == "read", isInPassing: isInPassing)
  }

  private static let beforeTime = #"","schema":\#(JournalLine.schema),"time":"#

  private static func skip(_ beginning: String, _ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.starts(with: beginning.utf8) else { return false }
    rest = rest.dropFirst(beginning.utf8.count)
    return true
  }

  /// The letters, digits and colons behind a beginning, at least one.
  private static func take(_ beginning: String, _ rest: inout ArraySlice<UInt8>) -> String? {
    guard skip(beginning, &rest) else { return nil }
    let word = rest.prefix { (0x30...0x3A).contains($0) || (0x61...0x7A).contains($0) }
    rest = rest.dropFirst(word.count)
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }
}

/// An undoing of a line that the user chose, not of the last one: a deed that can be undone in its turn.
struct Withdrawal {
  /// What it is undone by, together with those made at once.
  var deed: String
  /// The line that was withdrawn.
  var of: String
}
