import Linguistics

/// A table in comma-separated values whose first row names its columns.
struct CSVTable {
  private let text: SourceText
  private let dialect: CSVDialect
  /// Behind the first row.
  private let start: Int
  /// The names of the columns; the first may be empty, which then numbers the rows.
  let columns: [String]

  // Exports of surveys have hundreds; a line of so many commas is no row of names.
  private static let mostColumns = 1000

  /// nil for a text whose first row is none of names: they are short, and none comes twice.
  init?(_ text: SourceText) {
    guard let dialect = CSVDialect(of: text) else { return nil }
    var reader = CSVReader(text, from: 0, dialect)
    // Excel reads and writes `sep=;` over the names
    if text.bytes.starts(with: Array("sep=".utf8) + [dialect.separator]) { _ = reader.row() }
    guard let row = reader.row(), (2...Self.mostColumns).contains(row.cells.count), !row.isOpen, !row.isTooLong else {
      return nil
    }
    let names = Self.names(row.cells)
    guard names.count > 1, names.dropFirst().allSatisfy({ !$0.isEmpty && $0.utf8.count <= Self.longestName }),
      Set(names).count == names.count
    else { return nil }
    (self.text, self.dialect, start, columns) = (text, dialect, reader.at, names)
  }

  /// The names in a row, without empty ones at its end.
  static func names(_ cells: [String]) -> [String] {
    let names = cells.map { cell in
      let text = SourceText(cell)
      return text.reflowed(WhiteSpace.trimmed(text.span, in: text.bytes))
    }
    return Array(names.prefix((names.lastIndex { !$0.isEmpty } ?? -1) + 1))
  }

  // `Publication date of the original article` is long for a column.
  private static let longestName = 60

  var rows: CSVRows { CSVRows(text, from: start, dialect, columns: columns) }

  private static let sampleSize = 20

  /// Whether at least half of the first rows have a cell for each column; false for a table without rows.
  var mostlyFits: Bool {
    let rows = Array(rows.prefix(Self.sampleSize))
    return !rows.isEmpty && rows.count { $0.cells != nil } * 2 >= rows.count
  }

  /// The first rows that can be read.
  var sample: [ArticleRecord] { rows.prefix(Self.sampleSize).compactMap(\.cells).map(record) }

  /// What the cells of a row say.
  func record(_ cells: [String]) -> ArticleRecord {
    var record = ArticleRecord()
    for (name, cell) in zip(columns, cells) { record.add(name, cell) }
    return record
  }
}

/// The rows of a table behind its first one.
///
/// A row with more or fewer cells than there are columns can't be read: what stands in which column is anybody's guess.
/// Empty cells too many are left out, and the last row of a cut file is read as far as it goes.
struct CSVRows: Sequence, IteratorProtocol {
  struct Row {
    /// Where it stands in the text.
    var span: TextSpan
    /// One for each column; nil for a row that can't be read.
    var cells: [String]?
  }

  /// Beyond so many rows the rest is one that can't be read: it bounds memory.
  static let most = 1_000_000

  private let text: SourceText
  private let columns: [String]
  private var reader: CSVReader
  private var count = 0
  /// Bytes that may still be read a second time; it keeps time linear.
  private var patience: Int

  init(_ text: SourceText, from start: Int, _ dialect: CSVDialect, columns: [String]) {
    (self.text, self.columns) = (text, columns)
    reader = CSVReader(text, from: start, dialect)
    patience = 2 * text.count
  }

  mutating func next() -> Row? {
    guard var row = reader.row() else { return nil }
    // tables put behind each other name their columns again
    while row.cells.contains(columns.last ?? ""), CSVTable.names(row.cells) == columns {
      guard let next = reader.row() else { return nil }
      row = next
    }
    count += 1
    if count > Self.most {
      reader = CSVReader(text, from: text.count, reader.dialect)
      return Row(span: TextSpan(row.span.start, text.count), cells: nil)
    }
    let cells = row.isOpen || row.isTooLong ? nil : fitting(row)
    if let cells, !row.opensAgain { return Row(span: row.span, cells: cells) }
    if let next = startOfNext(in: row.span) {
      reader = CSVReader(text, from: next, reader.dialect)
      return Row(span: WhiteSpace.trimmed(TextSpan(row.span.start, next), in: text.bytes), cells: nil)
    }
    if let cells { return Row(span: row.span, cells: cells) }
    let isCut = row.span.end == text.count && row.cells.count <= columns.count && !row.isTooLong
    let missing = [String](repeating: "", count: Swift.max(0, columns.count - row.cells.count))
    return Row(span: row.span, cells: isCut ? row.cells + missing : nil)
  }

  /// The cells without empty ones beyond the last column; nil if there are more or fewer than columns.
  private func fitting(_ row: CSVReader.Row) -> [String]? {
    let (cells, surplus) = (row.cells.prefix(columns.count), row.cells.dropFirst(columns.count))
    return cells.count == columns.count && surplus.allSatisfy(\.isEmpty) ? Array(cells) : nil
  }

  /// The first line within a faulty row that a whole row begins with: a quotation mark that nobody closed took it along.
  private mutating func startOfNext(in span: TextSpan) -> Int? {
    var at = span.start
    patience -= span.length
    while patience > 0, let lineEnd = text.bytes[at..<span.end].firstIndex(of: 0x0A), lineEnd + 1 < span.end {
      at = lineEnd + 1
      var probe = CSVReader(text, from: at, reader.dialect)
      guard let row = probe.row() else { return nil }
      patience -= row.span.length
      if row.span.start == at, !row.isOpen, !row.isTooLong, !row.opensAgain, fitting(row) != nil { return at }
    }
    return nil
  }
}
