import Extraction
import GRDB
import Newswire

/// Keeps the rows of the index that are looked up up to date with the corrections of the journal.
///
/// Each article's rows say which corrections they hold. Of those that count in all articles only the ones that find
/// something in it are held, and the index says which of them all rows know: an article is looked at again only for one
/// that is new or gone.
struct CorrectedRows {
  let db: Database
  let corrector: Corrector

  /// Articles whose rows may lack a correction or hold one that is no more, and the corrections that all rows know when
  /// these are brought up to date.
  struct Stale {
    var articles: [Int64] = []
    var general: [String] = []
    /// Whether the index already says that they are known.
    var isNoted = true
  }

  /// Whether rows of the index hold any correction: speakers that are merged are so too, where not as `alike` has it.
  static func exist(_ db: Database) throws -> Bool {
    let sql = """
      SELECT EXISTS (SELECT 1 FROM corrected) OR EXISTS (SELECT 1 FROM general_correction)
        OR EXISTS (
          SELECT 1 FROM entity LEFT JOIN alike ON alike.entity = entity.id
          WHERE same_as IS NOT NULL AND same_as IS NOT alike.main)
        OR EXISTS (SELECT 1 FROM alike JOIN entity ON entity.id = alike.entity WHERE same_as IS NOT alike.main)
      """
    return try Bool.fetchOne(db, sql: sql) ?? false
  }

  func stale() throws -> Stale {
    let held = Set(try String.fetchAll(db, sql: "SELECT id FROM general_correction"))
    // what another process has brought into the index by now it had written before
    try? corrector.journal.catchUp()
    let active = corrector.journal.active
    let general = active.filter(\.correction.isGeneral)
    let ids = Set(general.map(\.id))
    var articles = try othersThanOwn(active)
    for record in general where !held.contains(record.id) { articles.formUnion(try named(record.correction.change)) }
    if !held.subtracting(ids).isEmpty || Self.isBroughtBack(general.map(\.id), held) {
      articles.formUnion(try Int64.fetchAll(db, sql: "SELECT article FROM corrected WHERE general > ''"))
    }
    return Stale(articles: articles.sorted(by: >), general: general.map(\.id), isNoted: held == ids)
  }

  /// Whether one that the rows don't know stands before one that they know: it may change what the later one finds.
  private static func isBroughtBack(_ general: [String], _ held: Set<String>) -> Bool {
    guard let first = general.firstIndex(where: { !held.contains($0) }) else { return false }
    return general[first...].contains(where: held.contains)
  }

  /// Articles whose rows hold other corrections of their own than there are.
  private func othersThanOwn(_ active: [CorrectionRecord]) throws -> Set<Int64> {
    var concerned = Set(try Int64.fetchAll(db, sql: "SELECT article FROM corrected WHERE own > ''"))
    for identity in Set(active.filter { !$0.correction.isGeneral }.map(\.correction.article)) {
      concerned.formUnion(try corrector.articles(matching: identity, db))
    }
    return try concerned.filter { id in
      let own = CorrectionLabel.own(try corrector.corrections(of: id, db))
      return try own != String.fetchOne(
        db.cachedStatement(sql: "SELECT own FROM corrected WHERE article = ?"), arguments: [id]) ?? ""
    }
  }

  /// Articles whose rows have the name that a change is about.
  func named(_ change: Correction.Change) throws -> [Int64] {
    guard let (name, kind) = change.subject else { return [] }
    return try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT article \(Self.naming)"), arguments: try Self.arguments(name, kind))
  }

  /// How many articles have a name as a kind.
  static func count(named name: String, as kind: Entity.Kind, _ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) \(naming)", arguments: try arguments(name, kind)) ?? 0
  }

  /// The newest article whose rows hold a correction that counts in all; nil if none does.
  static func newest(holding id: String, _ db: Database) throws -> Int64? {
    let sql = "SELECT max(article) FROM corrected WHERE instr(' ' || general || ' ', ' ' || ? || ' ') > 0"
    return try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [id])
  }

  private static let naming = """
    FROM entity JOIN naming ON naming.entity = entity.id JOIN finding ON finding.id = naming.finding
    WHERE entity.key = ? AND naming.kind = ?
    """

  private static func arguments(_ name: String, _ kind: Entity.Kind) throws -> StatementArguments {
    [SpeakerKey(folded: try NameFolding().fold(name), isDescribed: kind == .described).rawValue, kind.code]
  }

  /// Rewrites the rows of an article; false if they are up to date, or left to the second pass.
  func rewrite(_ id: Int64, version: Int) throws -> Bool {
    guard let article = try StoredArticle.fetch(db, id: id)?.article,
      let found = try StoredArticle.findings(db, id: id, version: version, textLength: article.text.count)
    else { return false }
    let records = try corrector.corrections(of: id, db)
    let label = CorrectionLabel(records, at: Corrections.apply(records, to: found, of: article).places)
    guard try label != CorrectionLabel(of: id, db) else { return false }
    try write(found, of: article, id: id, version: version)
    return true
  }

  /// Writes the rows of an article again, whatever they hold; none where its findings are left to the second pass.
  func rewriteAll(of id: Int64, version: Int) throws {
    guard let article = try StoredArticle.fetch(db, id: id)?.article,
      let found = try StoredArticle.findings(db, id: id, version: version, textLength: article.text.count)
    else { return }
    try write(found, of: article, id: id, version: version)
  }

  private func write(_ found: Findings, of article: Article, id: Int64, version: Int) throws {
    var writer = try FindingsWriter(db, version: version, corrector: corrector)
    try writer.write(PreparedFindings(found, of: article), of: id)
    try writer.finish()
  }

  /// Takes note of which corrections all rows know; to be called when they do.
  func note(_ stale: Stale) throws {
    if !stale.isNoted {
      try db.execute(sql: "DELETE FROM general_correction")
      for id in stale.general {
        try db.execute(sql: "INSERT INTO general_correction VALUES (?) ON CONFLICT DO NOTHING", arguments: [id])
      }
    }
    try SpeakerMerges(corrector.journal.active).write(db)
  }
}

/// Which corrections the rows of an article hold: those of its own by their names, and of those that count in all articles
/// the ones that find something in it.
struct CorrectionLabel: Equatable {
  private var own: String
  private var general: String

  init(_ records: [CorrectionRecord], at places: [(some Any)?]) {
    own = Self.own(records)
    general = Self.joined(zip(records, places).filter { $0.correction.isGeneral && $1 != nil }.map(\.0))
  }

  /// What the rows of an article hold.
  init(of article: Int64, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "SELECT own, general FROM corrected WHERE article = ?")
    let row = try Row.fetchOne(statement, arguments: [article])
    (own, general) = (row?[0] ?? "", row?[1] ?? "")
  }

  static func own(_ records: [CorrectionRecord]) -> String { joined(records.filter { !$0.correction.isGeneral }) }

  private static func joined(_ records: [CorrectionRecord]) -> String {
    records.map(\.id).joined(separator: " ")
  }

  /// Nothing is written of an article without corrections.
  func write(of article: Int64, _ db: Database) throws {
    if own.isEmpty, general.isEmpty { return }
    try db.cachedStatement(sql: "INSERT INTO corrected (article, own, general) VALUES (?, ?, ?)")
      .execute(arguments: [article, own, general])
  }
}
