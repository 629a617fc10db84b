import Extraction
import FoundationEssentials
import GRDB
import LibraryFiles
import Linguistics
import Newswire
import Synchronization

/// A folder of files and its index, kept up to date: the list, the articles, search, speakers.
///
/// All functions may be called from any thread. Those that are not `async` block: while a list is
/// read a millisecond or some, while files are read and findings made as long as that takes.
package final class Library: Sendable {
  let roots: LibraryRoots
  let index: IndexFile
  let findings: FindingsPass
  let journal: Journal
  let history: QueryHistory
  let exports: ExportLedger
  let exportParts = ExportParts()
  let ownFiles: OwnFiles
  let sortKeys = SortKeys()
  let dataDirectory: String
  /// Whether the index could not take what is in the journal since.
  let isBehind = Mutex(false)
  /// The index, by way of its connections.
  var pool: IndexFile { index }
  var corrector: Corrector { findings.corrector }

  /// Opens the library of some paths, folders and files, of which nothing is read until `refresh`, or a snapshot.
  ///
  /// - Parameters:
  ///   - cacheDirectory: where indexes live, made when missing. There is one index for each set of
  ///     paths, whatever the folder they are given from.
  ///   - dataDirectory: where the journal of corrections and saved searches is, and the history of
  ///     queries; made when needed, and shared by all libraries.
  ///   - configuration: the user's configuration file, which no export may replace; nil if the program has none.
  ///   - format: the name of the format that all files are read as; nil where each is read as what it is.
  ///   - asItIs: whether the index is only to be read as it is, which takes less time to open; one that is of no use is made
  ///     as ever.
  ///   - jobs: cores to index on.
  ///   - extractionVersion: findings of another version are made again.
  ///   - extract: makes the findings of an article; called on several threads.
  /// - Throws: `LibraryError` if no index can be written, also not a temporary one, and for a snapshot of no use.
  package init(
    paths: [String], cacheDirectory: String, dataDirectory: String, configuration: String? = nil,
    readAs format: String? = nil, asItIs: Bool = false, extractionVersion: Int, jobs: Int = ProcessorCount.online,
    extract: @escaping @Sendable (Article) -> Findings
  ) throws {
    let snapshot = try Snapshot.opened(among: paths.map { RawPath($0) })
    roots = snapshot?.roots ?? LibraryRoots(paths, readAs: format)
    let hash = roots.hash
    let name = String(hash.high, radix: 16) + String(hash.low, radix: 16)
    index = try snapshot.map { IndexFile($0) } ?? IndexFile(name: name, in: cacheDirectory, asItIs: asItIs)
    journal = Journal(in: dataDirectory)
    history = QueryHistory(in: dataDirectory)
    exports = ExportLedger(in: dataDirectory)
    self.dataDirectory = dataDirectory
    ownFiles = OwnFiles(
      folders: [cacheDirectory, dataDirectory, index.place], configuration: configuration)
    findings = FindingsPass(
      index: index, version: snapshot?.version ?? extractionVersion,
      corrector: Corrector(journal: journal, roots: roots),
      extract: extract, jobs: jobs)
  }

  /// Why the index does not outlive this object, where the cache folder can't be written; nil for one that
  /// is kept.
  package var indexFault: LibraryError? { index.fault }

  /// Updates the index with what was just kept. If it takes nothing, that is kept all the same, and
  /// is left to a refresh.
  func mirrorKept(_ bring: () throws -> Void) {
    do {
      try bring()
    } catch {
      isBehind.withLock { $0 = true }
    }
  }

  /// Whether the index lacks what was kept, so that a refresh is needed: said once.
  package func takeNeedOfRefresh() -> Bool {
    isBehind.withLock { isBehind in
      defer { isBehind = false }
      return isBehind
    }
  }

  /// Removes an index that is not kept; for a program that ends without further ado.
  package func removeTemporaryIndex() {
    if index.isTemporary { index.generations?.removeAll() }
  }

  /// All articles, from the index as it is: newest first, the undated last, those of a day by path as
  /// long as they were read in one go.
  package func articles() throws -> [ArticleID] {
    try index.read(SummaryReader(roots: roots).all)
  }

  /// How many articles are listed.
  package func count() throws -> Int {
    let sql = "SELECT (SELECT count(*) FROM article) - (SELECT count(*) FROM double)"
    return try index.read { try Int.fetchOne($0, sql: sql) ?? 0 }
  }

  /// The first of them, in a time that does not grow with the library.
  package func newestArticles(_ count: Int) throws -> [ArticleID] {
    try index.read { try SummaryReader(roots: roots).newest(count, $0) }
  }

  /// The article that stands now where another one stood in the same file; nil if none does.
  package func successor(of old: ArticleSummary) throws -> ArticleID? {
    let sql = """
      SELECT article.id FROM article JOIN file ON file.id = article.file WHERE path = ? AND article.number = ?
      """
    return try index.read { db in
      for path in roots.absolute(shownAs: old.path) {
        let found = try Int64.fetchOne(db, sql: sql, arguments: [Data(path.bytes), old.articleNumber])
        if let found { return ArticleID(rawValue: found) }
      }
      return nil
    }
  }

  /// What the last refresh could not take in, ordered by path.
  package func problems() throws -> [Problem] {
    try index.read(ScanProblems.all).map { path, reason in
      Problem(path: roots.shown(path), reason: reason, found: roots.finding(of: path))
    }
  }

  /// An article with what it says, as the user corrected it; nil if the index has no such article any more.
  package func article(_ id: ArticleID) throws -> IndexedArticle? {
    try index.read { try article(id, $0) }
  }

  /// The same within a read of the index.
  func article(_ id: ArticleID, _ db: Database) throws -> IndexedArticle? {
    guard let summary = try SummaryReader(roots: roots).one(db, id: id.rawValue),
      let stored = try StoredArticle.fetch(db, id: id.rawValue)
    else { return nil }
    let findings = try StoredArticle.findings(
      db, id: id.rawValue, version: findings.version, textLength: stored.article.text.count)
    return IndexedArticle(
      summary: summary, article: stored.article,
      findings: try findings.map { try corrected($0, of: stored.article, id, db) }, modified: stored.modified)
  }

  private func corrected(_ found: Findings, of article: Article, _ id: ArticleID, _ db: Database) throws -> Findings {
    Corrections.apply(try corrector.corrections(of: id.rawValue, db), to: found, of: article).findings
  }

  /// What an article says, made at once where the second pass has not reached it; nil if the index
  /// has no such article any more.
  package func findings(for id: ArticleID) throws -> Findings? {
    guard let indexed = try article(id) else { return nil }
    if let known = indexed.findings { return known }
    return try findings.findings(for: id.rawValue).map { found in
      try index.read { db in try corrected(found, of: indexed.article, id, db) }
    }
  }
}
