import Linguistics

/// What a column of a table, or a member of an object, tells of an article.
enum ArticleColumn: String {
  case text, teaser, headline, deck, byline, date, update, source, section, url, document
  /// No column, but what programs write where a value is missing.
  case nothing

  private static let uses = Dictionary(
    uniqueKeysWithValues: VocabularyTable("columns").rows.map { ($0.word, $0.cases("use", of: ArticleColumn.self)) })
  // `dateofpublication` has 17 letters; a name of Cyrillic ones has twice as many bytes.
  private static let longestName = 40

  /// What a name says: `Published_At`, `sourceName`, `dc:title`; nil for a name that says nothing of articles.
  init?(named name: String) {
    guard name.utf8.count <= Self.longestName else { return nil }
    let isJoint = { (byte: UInt8) in byte == 0x20 || "_-.:#".utf8.contains(byte) }
    let letters = String(decoding: name.utf8.filter { !isJoint($0) }, as: UTF8.self).lowercased()
    guard let use = Self.uses[letters]?.first, use != .nothing else { return nil }
    self = use
  }

  /// The value without white space at its ends; nil where it says that there is none, as `NA` does.
  static func value(_ written: String) -> Substring? {
    let bytes = Array(written.utf8)
    let span = WhiteSpace.trimmed(TextSpan(0, bytes.count), in: bytes)
    guard !span.isEmpty else { return nil }
    // `undefined` is the longest
    if span.length < 10, uses[written.lowercased().filter { $0 != " " }]?.contains(.nothing) ?? false { return nil }
    let words = written.utf8
    return written[
      words.index(words.startIndex, offsetBy: span.start)..<words.index(words.startIndex, offsetBy: span.end)]
  }
}

/// A row of a table, or an object, as the names of its columns and what stands there.
struct ArticleRecord {
  /// In order of the file, without those that say nothing.
  private(set) var fields: [(name: String, value: String)] = []

  mutating func add(_ name: String, _ value: String) {
    if let value = ArticleColumn.value(value) { fields.append((name, String(value))) }
  }

  /// The first value of a column of a name in small letters, however the file writes it.
  subscript(_ name: String) -> String? { fields.first { $0.name.lowercased() == name }?.value }
}

/// Which columns of a table tell what: by their names, and where these don't say which is the text, by what stands in
/// them.
struct ArticleColumns {
  private var byContent: [String: ArticleColumn] = [:]
  /// How the dates are written, if it shows.
  let order: ColumnDate.Order?

  /// - Parameter sample: the first records of a table.
  init(_ sample: [ArticleRecord]) {
    let dates = sample.flatMap(\.fields).filter { ArticleColumn(named: $0.name) == .date }
    order = ColumnDate.order(of: dates.map(\.value))
    let isNamed = sample.contains { record in
      record.fields.contains { name, value in ArticleColumn(named: name) == .text && Prose.isSentence(value) }
    }
    if !isNamed { learn(from: sample) }
  }

  /// What a column tells; nil for nothing.
  func use(of name: String) -> ArticleColumn? { byContent[name] ?? ArticleColumn(named: name) }

  /// The text is the column with the longest values among those that no name explains.
  private mutating func learn(from sample: [ArticleRecord]) {
    var lengths: [String: (bytes: Int, values: Int)] = [:]
    for (name, value) in sample.flatMap(\.fields) where ArticleColumn(named: name) == nil {
      lengths[name, default: (0, 0)].bytes += Prose.isSentence(value) ? value.utf8.count : 0
      lengths[name, default: (0, 0)].values += 1
    }
    let longest = lengths.max { ($0.value.bytes, $1.key) < ($1.value.bytes, $0.key) }
    if let (name, length) = longest, length.bytes >= length.values * Self.leastText { byContent[name] = .text }
  }

  // A report of two sentences has so many bytes; a column of remarks has fewer.
  private static let leastText = 200
}

/// Words that somebody wrote to be read.
enum Prose {
  // `Gate opens to all comers` has so many bytes.
  private static let least = 24

  /// Whether a value is some words and no code, number or address.
  static func isSentence(_ value: String) -> Bool {
    let bytes = value.utf8
    guard bytes.count >= least, !isAddress(value) else { return false }
    // Chinese and Japanese have no blanks
    return bytes.contains(0x20) && bytes.contains { ($0 | 0x20) >= 0x61 } || bytes.first { $0 >= 0xE3 } != nil
  }

  /// The value if it has a letter: where names are kept elsewhere, a number stands for one.
  static func named(_ value: String) -> String? {
    value.utf8.contains { $0 >= 0x80 || (0x61...0x7A).contains($0 | 0x20) } ? value : nil
  }

  static func isAddress(_ value: String) -> Bool {
    value.hasPrefix("http://") || value.hasPrefix("https://") || value.hasPrefix("www.")
  }
}
