import Extraction
import FoundationEssentials
import GRDB
import Linguistics
import Newswire

/// A folder of files, kept in step with its index: the list, the articles, search, speakers.
///
/// All functions may be called from any thread. Those that are not `async` block: while a list is
/// read a millisecond or some, while files are read and findings made as long as that takes.
package final class Library: Sendable {
  let roots: LibraryRoots
  private let index: IndexFile
  let findings: FindingsPass
  let journal: Journal
  let dataDirectory: String
  var pool: DatabasePool { index.pool }
  var corrector: Corrector { findings.corrector }

  /// Opens the library of some paths, folders and files; nothing is read of them until `refresh`.
  ///
  /// - Parameters:
  ///   - cacheDirectory: where indexes live, made when missing. There is one index for each set of
  ///     paths, whatever the folder they are given from.
  ///   - dataDirectory: where the journal of corrections is, made at the first one; all libraries share it.
  ///   - extractionVersion: findings of another version are made again.
  ///   - extract: makes the findings of an article; called on several threads.
  /// - Throws: `LibraryError` where no index can be written, also not a temporary one.
  package init(
    paths: [String], cacheDirectory: String, dataDirectory: String, extractionVersion: Int,
    extract: @escaping @Sendable (Article) -> Findings
  ) throws {
    roots = LibraryRoots(paths)
    let hash = roots.hash
    let name = String(hash.high, radix: 16) + String(hash.low, radix: 16)
    index = try IndexFile(name: name, in: cacheDirectory)
    journal = Journal(in: dataDirectory)
    self.dataDirectory = dataDirectory
    findings = FindingsPass(
      pool: index.pool, version: extractionVersion, corrector: Corrector(journal: journal, roots: roots),
      extract: extract)
  }

  /// All articles, from the index as it is: newest first, the undated last, those of a day by path as
  /// long as they were read in one go.
  package func articles() throws -> [ArticleID] {
    try pool.read(SummaryReader(roots: roots).all)
  }

  /// The first of them, in a time that does not grow with the library.
  package func newestArticles(_ count: Int) throws -> [ArticleID] {
    try pool.read { try SummaryReader(roots: roots).newest(count, $0) }
  }

  /// The article that stands now where another one stood in the same file; nil where none does.
  package func successor(of old: ArticleSummary) throws -> ArticleID? {
    let sql = """
      SELECT article.id FROM article JOIN file ON file.id = article.file WHERE path = ? AND article.number = ?
      """
    return try pool.read { db in
      for path in roots.absolute(shownAs: old.path) {
        let found = try Int64.fetchOne(db, sql: sql, arguments: [Data(path.bytes), old.articleNumber])
        if let found { return ArticleID(rawValue: found) }
      }
      return nil
    }
  }

  /// What the last refresh could not take in, ordered by path.
  package func problems() throws -> [Problem] {
    try pool.read(ScanProblems.all).map { Problem(path: roots.shown($0.path), reason: $0.reason) }
  }

  /// What a refresh does, one after the other: what is in the text is enough to search.
  package enum Pass: Sendable {
    case text, findings
  }

  /// Brings the index into step with the files, text first and findings after.
  ///
  /// - Parameters:
  ///   - last: the pass to end with.
  ///   - isCancelled: asked between files; what was written stays, and the next refresh carries on.
  ///   - report: called after each batch, on any thread.
  package func refresh(
    through last: Pass = .findings, isCancelled: @Sendable () -> Bool = { false },
    report: @Sendable (IndexingProgress) -> Void = { _ in }
  ) throws -> RefreshOutcome {
    report(IndexingProgress(phase: .scanning))
    let scan = FolderScan(roots.absolute, wants: Self.isArticle, isCancelled: isCancelled)
    var outcome = RefreshOutcome()
    outcome.index = index.state
    if scan.isComplete {
      try index.withRoomToWrite {
        do {
          try bringIntoStep(scan, through: last, &outcome, isCancelled, report)
        } catch let error as DatabaseError where error.isOfBrokenFile {
          try index.erase()
          outcome = RefreshOutcome()
          outcome.index = .rebuilt
          try bringIntoStep(scan, through: last, &outcome, isCancelled, report)
        }
      }
    }
    outcome.isCancelled = isCancelled()
    return outcome
  }

  private func bringIntoStep(
    _ scan: FolderScan, through last: Pass, _ outcome: inout RefreshOutcome, _ isCancelled: @Sendable () -> Bool,
    _ report: @Sendable (IndexingProgress) -> Void
  ) throws {
    let plan = RefreshPlan(scan: scan, known: try pool.read(KnownFile.fetchAll))
    let text = TextPass(plan, scan: scan, pool: pool, roots: roots)
    outcome.add(try text.run(isCancelled: isCancelled, report: report))
    guard last == .findings else { return }
    outcome.extracted = try findings.run(isCancelled: isCancelled, report: report)
    try? journal.catchUp()  // what can't be read now is taken in by the next refresh
    outcome.corrected = try bringCorrectionsIntoStep()
    outcome.unreadableCorrections = journal.unreadableLines
  }

  /// An article with what it says, as the user corrected it; nil where the index has no such article any more.
  package func article(_ id: ArticleID) throws -> IndexedArticle? {
    try pool.read { db in
      guard let summary = try SummaryReader(roots: roots).one(db, id: id.rawValue),
        let stored = try StoredArticle.fetch(db, id: id.rawValue)
      else { return nil }
      let findings = try StoredArticle.findings(
        db, id: id.rawValue, version: findings.version, textLength: stored.article.text.count)
      return IndexedArticle(
        summary: summary, article: stored.article,
        findings: try findings.map { try corrected($0, of: stored.article, id, db) }, modified: stored.modified)
    }
  }

  private func corrected(_ found: Findings, of article: Article, _ id: ArticleID, _ db: Database) throws -> Findings {
    let changes = try corrector.corrections(of: id.rawValue, db).map(\.correction.change)
    return Corrections.apply(changes, to: found, of: article).findings
  }

  /// What an article says, made at once where the second pass has not reached it; nil where the index
  /// has no such article any more.
  package func findings(for id: ArticleID) throws -> Findings? {
    guard let indexed = try article(id) else { return nil }
    if let known = indexed.findings { return known }
    return try findings.findings(for: id.rawValue).map { found in
      try pool.read { db in try corrected(found, of: indexed.article, id, db) }
    }
  }

  /// Speakers of the library with a part of their name, case and accents aside, most quoted first;
  /// the empty part is in all names.
  package func speakers(matching part: String, limit: Int) throws -> [SpeakerSummary] {
    try pool.read { try Speakers.matching(part, limit: limit, $0) }
  }

  /// All quotes of a speaker, also indirect ones, in order of date and then of text.
  package func quotes(of speaker: SpeakerKey) throws -> [QuoteReference] {
    try pool.read { try Speakers.quotes(of: speaker, $0) }
  }

  /// The same for the speaker of a name, case and accents aside.
  package func quotes(ofSpeakerNamed name: String) throws -> [QuoteReference] {
    try pool.read { try Speakers.quotes(of: SpeakerKey(rawValue: NameFolding($0).fold(name)), $0) }
  }

  /// The words of some quotes; those whose article is gone or has other findings by now are left out.
  package func texts(of quotes: [QuoteReference]) throws -> [QuoteReference: QuoteText] {
    try pool.read { try QuoteTexts(db: $0, roots: roots, version: findings.version).texts(of: quotes) }
  }

  /// Whether a file in a folder is one to read, by the end of its name.
  static func isArticle(_ name: [UInt8]) -> Bool {
    Formats.format(forPath: String(decoding: name, as: UTF8.self)) != nil
  }
}
