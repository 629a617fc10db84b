import Extraction
import FoundationEssentials
import GRDB
import Newswire

/// Writes what the second pass found, within a transaction.
struct FindingsWriter {
  let db: Database
  let version: Int
  private let corrector: Corrector
  private var entities: EntityTable
  private let spots: SpotTable
  /// The last id given to a quote.
  private var lastQuote: Int64

  init(_ db: Database, version: Int, corrector: Corrector) throws {
    self.db = db
    self.version = version
    self.corrector = corrector
    entities = try EntityTable(db)
    spots = SpotTable(db)
    lastQuote = try Int64.fetchOne(db, sql: "SELECT last FROM quote_counter") ?? 0
  }

  /// Remembers the ids given; to be called at the end.
  func finish() throws {
    try run("UPDATE quote_counter SET last = ?", [lastQuote])
  }

  /// Puts the findings of an article in the place of older ones, as found, and the rows that are looked
  /// up as the user corrected them; an article that has gone meanwhile gets none.
  mutating func write(_ prepared: PreparedFindings, of id: Int64) throws {
    guard try Int.fetchOne(db.cachedStatement(sql: "SELECT 1 FROM article WHERE id = ?"), arguments: [id]) != nil
    else { return }
    try Self.remove(of: id, db)
    let first = lastQuote + 1
    let quotes = prepared.findings.quotes
    lastQuote += Int64(max(1, quotes.count))
    try run(
      "INSERT INTO finding (id, article, version, quotes, marks) VALUES (?, ?, ?, ?, ?)",
      [first, id, version, quotes.count, quotes.count { $0.kind != .indirect }])
    try run("INSERT INTO packed_finding (id, packed) VALUES (?, ?)", [first, Data(prepared.packed)])
    try prepared.said.write(as: first, db)
    let counted = try CountedSentences(of: prepared.article, id, db)
    try writeFacts(prepared.findings.facts.filter { counted.hold($0.span) }, finding: first)
    try FigureRows.write(counted.isAll ? prepared.figures : prepared.figures(in: counted), of: id, db)
    // one that tells an event a second time is no second account of it
    let accounts = counted.isAll ? prepared.findings.accounts(of: ArticleID(rawValue: id)) : []
    try EventRows.replace(with: accounts, of: id, db)
    try writeRows(prepared.findings, of: prepared.article, id: id, finding: first, counted)
  }

  private func writeFacts(_ facts: [any FoundFact], finding: Int64) throws {
    for days in Set(facts.compactMap { $0.days }) {
      try run(
        "INSERT INTO dated (first, last, finding) VALUES (?, ?, ?)",
        [days.first.dayNumber, days.last.dayNumber, finding])
    }
    for fact in facts {
      for key in fact.keys {
        try run(
          "INSERT INTO keyed (kind, key, finding) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
          [fact.kind.rawValue, key, finding])
      }
    }
  }

  private mutating func writeRows(
    _ found: Findings, of article: Article, id: Int64, finding: Int64, _ counted: CountedSentences
  ) throws {
    let records = try corrector.corrections(of: id, db)
    let (findings, places) = Corrections.apply(records, to: found, of: article)
    try CorrectionLabel(records, at: places).write(of: id, db)
    let quotes = findings.quotes.enumerated().filter { counted.hold($0.element.span) }
    var rows: [EntityID: Int64] = [:]
    for (index, entity) in findings.entities.enumerated() {
      let own = quotes.map(\.element).filter { $0.speakers.contains(EntityID(index)) }
      guard !own.isEmpty || entity.mentions.contains(where: { counted.hold($0.span) }) else { continue }
      let row = try write(entity, namedIn: finding)
      rows[EntityID(index)] = row
      if entity.kind == .place { try spots.write(entity, namedIn: finding) }
      if !own.isEmpty { try write(entity, row, saying: own, in: id) }
    }
    for (number, quote) in quotes {
      let speakers = quote.speakers.compactMap { rows[$0] }
      for speaker in speakers {
        try run(
          "INSERT INTO quote (id, speaker, kind, likely) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
          [finding + Int64(number), speaker, quote.kind.code, quote.isLikely])
      }
      try writeDoubt(about: quote, finding + Int64(number), speakers: speakers)
    }
  }

  /// What is left to decide of a quote, if anything is.
  private func writeDoubt(about quote: Quote, _ id: Int64, speakers: [Int64]) throws {
    let likely: [Int64]
    switch quote.doubt {
    case .likely: likely = speakers
    case .open: likely = [0]
    case nil: return
    }
    for speaker in likely {
      try run(
        "INSERT INTO undecided (id, speaker, kind) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [id, speaker, quote.kind.code])
    }
  }

  private mutating func write(_ entity: Entity, namedIn finding: Int64) throws -> Int64 {
    let row = try entities.row(of: entity.name, isDescribed: entity.kind == .described)
    try run(
      "INSERT INTO naming (entity, kind, finding) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
      [row, entity.kind.code, finding])
    return row
  }

  /// Two entities of one name in an article are one speaker there.
  private func write(_ entity: Entity, _ row: Int64, saying quotes: [Quote], in article: Int64) throws {
    let indirect = quotes.count { $0.kind == .indirect }
    if let role = entity.role { try entities.keep(role: role) }
    try run(
      """
      INSERT INTO speech (entity, article, quotes, indirect, likely, role) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET
        quotes = quotes + excluded.quotes, indirect = indirect + excluded.indirect,
        likely = likely + excluded.likely, role = coalesce(role, excluded.role)
      """, [row, article, quotes.count - indirect, indirect, quotes.count(where: \.isLikely), entity.role])
  }

  /// Removes all findings of an article.
  ///
  /// What leads to them by their id — names and words of quotes — stays, since to find it would cost as
  /// much again as to look it up the other way; `CastOff` clears it away in the end.
  static func remove(of article: Int64, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "SELECT id, quotes FROM finding WHERE article = ?")
    guard let row = try Row.fetchOne(statement, arguments: [article]) else { return }
    let (first, count): (Int64, Int64) = (row[0], row[1])
    let own = "SELECT speaker FROM quote WHERE id >= ? AND id < ?"
    try run("DELETE FROM speech WHERE article = ? AND entity IN (\(own))", [article, first, first + count], db)
    try run("DELETE FROM quote WHERE id >= ? AND id < ?", [first, first + count], db)
    try run("DELETE FROM undecided WHERE id >= ? AND id < ?", [first, first + count], db)
    try FigureRows.remove(of: article, db)
    try run("DELETE FROM corrected WHERE article = ?", [article], db)
    try run("DELETE FROM packed_finding WHERE id = ?", [first], db)
    try run("DELETE FROM finding WHERE id = ?", [first], db)
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try Self.run(sql, arguments, db)
  }

  private static func run(_ sql: String, _ arguments: StatementArguments, _ db: Database) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

/// Findings ready to be written to the index: made where many threads work, since only one can write.
struct PreparedFindings: Sendable {
  var article: Article
  var findings: Findings
  var packed: [UInt8]
  var said: SaidWords
  var figures: PreparedFigures

  init(_ findings: Findings, of article: Article) {
    self.article = article
    self.findings = findings
    packed = Compressed.pack(PackedFindings.pack(findings))
    said = SaidWords(findings, of: article)
    figures = PreparedFigures(findings, of: article)
  }

  /// The same for the figures alone that count.
  func figures(in counted: CountedSentences) -> PreparedFigures {
    PreparedFigures(findings, of: article) { counted.hold($0.span) }
  }
}
