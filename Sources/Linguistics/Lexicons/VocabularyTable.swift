import CModels

/// One table of the vocabulary: `Sources/CModels/vocabulary/NAME.tsv`.
///
/// All words that the program knows are rows of these tables, one table a subject. The first line gives
/// the table's name and its columns, `#weapons⇥word⇥kind`; lines that start with `#` and a blank are
/// comments. Each other line is a row: a word or phrase in small letters, then what the columns say of
/// it, all separated by tabs, empty columns at the end left out. Rows are sorted by the bytes of the
/// word, each word once in a table.
///
/// - **To add a word**, add a row, then run `swift run train lexicon Sources/CModels` if the table has a
///   column `classes`; a test tells if that was forgotten.
/// - **To add a table**, add the file and its line to `CModels.c`.
/// - **A column `classes`** lists cases of `WordClass`. Its words, and those of all such tables, make up
///   the lexicon that the tokenizer asks (`Vocabulary.english`), which is compiled into `lexicon.bin` and
///   used where it lies. A word has the classes of all its rows.
/// - **Any other column** belongs to the rule or kind of fact that reads it. Such tables are small; who
///   needs one reads it once, into whatever it looks words up in:
///
///       static let kinds = Dictionary(
///         uniqueKeysWithValues: VocabularyTable("weapons").rows.map { ($0.word, $0["kind"]) })
///
///   `row.number("value")` gives a number, `row.cases("senses", of: Sense.self)` the cases of an enum of strings that
///   it names, and `words(by: "use", of: Use.self)` all words by such a case.
package struct VocabularyTable: Sendable {
  package let name: String
  /// The names of all columns but the first, which is the word.
  package let columns: [String]
  /// In order of their words' bytes.
  package let rows: [Row]

  package struct Row: Sendable {
    package let word: String
    fileprivate let columns: [String]
    fileprivate let fields: [Substring]
  }

  /// The embedded table of a name, which must be one of `names`.
  package init(_ name: String) {
    guard let range = EmbeddedTables.ranges[name] else { preconditionFailure("no table \(name)") }
    self.init(text: String(decoding: EmbeddedTables.bytes[range], as: UTF8.self))
  }

  /// The text of all tables.
  package static var embedded: UnsafeRawBufferPointer { UnsafeRawBufferPointer(EmbeddedTables.bytes) }

  /// The names of the tables, in order.
  package static var names: [String] { EmbeddedTables.ranges.keys.sorted() }

  /// The words whose column names each case of an enum, in order; all names must be cases of it.
  package func words<Case: CaseIterable & Hashable>(by column: String, of type: Case.Type = Case.self) -> [Case:
    [String]]
  {
    let cases = Dictionary(uniqueKeysWithValues: Case.allCases.map { ("\($0)"[...], $0) })
    var words: [Case: [String]] = [:]
    for row in rows {
      for name in row.names(column) {
        guard let value = cases[name] else { preconditionFailure("\(row.word): \(name) is no \(Case.self)") }
        words[value, default: []].append(row.word)
      }
    }
    return words
  }

  /// The table of a file's text.
  package init(text: String) {
    // by bytes: to look for the ends of characters takes ten times as long, at each start
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
    let header = lines.first?.dropFirst().split(separator: UInt8(ascii: "\t")).map { String(Substring($0)) } ?? []
    let columns = Array(header.dropFirst(2))
    name = header.first ?? ""
    self.columns = columns
    rows = lines.dropFirst().filter { !$0.starts(with: "# ".utf8) }.map { line in
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(Substring.init)
      return Row(word: String(fields[0]), columns: columns, fields: Array(fields.dropFirst()))
    }
  }
}

extension VocabularyTable.Row {
  /// What a column says, which must be one of the table's; empty if it says nothing.
  package subscript(column: String) -> Substring {
    guard let index = columns.firstIndex(of: column) else { preconditionFailure("no column \(column)") }
    return index < fields.count ? fields[index] : ""
  }

  /// The number in a column; nil if it is empty.
  package func number(_ column: String) -> Double? { Double(self[column]) }

  /// The cases of an enum that a column names, separated by blanks; all must be cases of it.
  package func cases<Case: RawRepresentable>(_ column: String, of type: Case.Type = Case.self) -> [Case]
  where Case.RawValue == String {
    names(column).map { name in
      guard let value = Case(rawValue: String(name)) else { preconditionFailure("\(word): \(name) is no \(type)") }
      return value
    }
  }

  /// The classes of words that a column names, separated by blanks; all must be such.
  package func classes(_ column: String) -> [WordClass] {
    names(column).map { name in
      guard let value = WordClass.named[name] else { preconditionFailure("\(word): \(name) is no class") }
      return value
    }
  }

  /// The names in a column, separated by blanks.
  package func names(_ column: String) -> [Substring] {
    self[column].utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
  }

  /// How many fields it has beyond the table's columns; 0 in a sound table.
  package var surplus: Int { max(0, fields.count - columns.count) }
}

extension WordClass {
  fileprivate static let named = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)"[...], $0) })
}

/// The tables' text, one after the other, as part of the binary.
private enum EmbeddedTables {
  static var bytes: UnsafeBufferPointer<UInt8> {
    let data = cmodels_vocabulary()
    return UnsafeBufferPointer(start: data.bytes, count: data.count)
  }

  /// Where the table of each name lies, from its first line on.
  static let ranges: [String: Range<Int>] = {
    let bytes = Self.bytes
    var ranges: [String: Range<Int>] = [:]
    var open: (name: String, start: Int)?
    for start in bytes.indices where start == 0 || bytes[start - 1] == UInt8(ascii: "\n") {
      guard let name = name(ofHeaderAt: start, in: bytes) else { continue }
      if let open { ranges[open.name] = open.start..<start }
      open = (name, start)
    }
    if let open { ranges[open.name] = open.start..<bytes.count }
    return ranges
  }()

  /// The name of the table whose first line starts at an offset; nil for any other line: `#weapons⇥word`.
  private static func name(ofHeaderAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes[start] == UInt8(ascii: "#") else { return nil }
    let name = bytes[(start + 1)...].prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    guard !name.isEmpty, name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: "\t") else { return nil }
    return String(decoding: name, as: UTF8.self)
  }
}
