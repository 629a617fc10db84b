import Descriptors
import FoundationEssentials
import GRDB
import Glibc
import LibraryFiles
import Linguistics
import Newswire
import QueryLanguage

/// Taking things out, a batch at a time: however much it is, little of it is in memory.
extension Library {
  /// Articles that are read at once.
  private static let batch = 100

  /// Hands over the bytes of an export, piece by piece; nothing if the subject is empty.
  ///
  /// - Parameter hasMark: whether a table begins with the mark that Excel needs.
  /// - Throws: `CancellationError` if it is to end, and what `sink` throws.
  package func export(
    _ subject: ExportSubject, as format: ExportFormat, hasMark: Bool = false, isCancelled: () -> Bool = { false },
    to sink: ([UInt8]) throws -> Void
  ) throws -> ExportCount {
    var writer = ExportWriter(format, hasMark: hasMark, title: subject.title, columns: subject.columns)
    var count = ExportCount()
    try forEachItem(of: subject) { item in
      if isCancelled() { throw CancellationError() }
      count.add(item)
      try sink(writer.bytes(of: item))
    }
    return count
  }

  private func forEachItem(of subject: ExportSubject, _ take: (ExportItem) throws -> Void) throws {
    switch subject {
    case .articles(let ids):
      for id in ids {
        guard let article = try articleWithFindings(id) else { continue }
        try take(.article(ExportedParts(article).whole(with: notes(of: id))))
      }
    case .notes: try forEachNote(take)
    case .quotes(let speaker, let words): try forEachQuote(among: quotes(of: speaker, saying: words), take)
    case .search(let query): try forEachHit(of: query, take)
    case .figures(let choice): try forEachFigure(of: choice, take)
    case .events(let articles):
      for id in try events(in: articles) { try event(id).map { try take(.event($0)) } }
    case .places(let articles): for place in try places(in: articles) { try take(.place(place)) }
    case .event(let id): try event(id).map { try take(.event($0)) }
    }
  }

  private func quotes(of speaker: String, saying words: String?) throws -> [QuoteReference] {
    guard let words else { return try quotes(ofSpeakerNamed: speaker) }
    return try index.read { db in
      let quotes = try Speakers.quotes(of: Speakers.key(ofName: speaker, db), db)
      return try QuoteFilter(db: db, roots: roots, version: findings.version)
        .said(words, isTyping: false, among: quotes).quotes
    }
  }

  /// In the order asked for, which is by article.
  private func forEachQuote(among quotes: [QuoteReference], _ take: (ExportItem) throws -> Void) throws {
    var current: (id: ArticleID, parts: ExportedParts)?
    for quote in quotes {
      if current?.id != quote.article {
        current = try articleWithFindings(quote.article).map { (quote.article, ExportedParts($0)) }
      }
      if let quote = current?.parts.quote(quote.quote) { try take(.quote(quote)) }
    }
  }

  private func forEachFigure(of choice: FigureChoice, _ take: (ExportItem) throws -> Void) throws {
    let figures = try figures(choice)
    var rest = figures[...]
    while let id = rest.first?.article {
      let own = rest.prefix { $0.article == id }
      rest = rest[own.endIndex...]
      guard let told = try articleWithFindings(id).map(ToldFigures.init) else { continue }
      for figure in own { if let figure = told[figure.figure] { try take(.figure(figure)) } }
    }
  }

  private func forEachNote(_ take: (ExportItem) throws -> Void) throws {
    var current: (id: ArticleID, parts: ExportedParts)?
    for note in try notes() {
      let id = note.place?.article
      if let id, current?.id != id { current = try articleWithFindings(id).map { (id, ExportedParts($0)) } }
      let parts = id == nil ? nil : current?.parts
      try take(.note(parts?.note(note) ?? ExportedNote(unplaced: note)))
    }
  }

  private func forEachHit(of query: String, _ take: (ExportItem) throws -> Void) throws {
    let articles = try index.read { db in
      try searchRun(db).all(of: query)
    }
    let parsed = ParsedQuery(query).query
    for start in stride(from: 0, to: articles.count, by: Self.batch) {
      let ids = articles[start..<min(start + Self.batch, articles.count)]
      for hit in try index.read({ try hits(of: parsed, in: ids, $0) }) { try take(.hit(hit)) }
    }
  }

  private func hits(
    of query: Query?, in articles: ArraySlice<ArticleID>, _ db: Database
  ) throws -> [ExportedHit] {
    let finder = try query.map { try HitFinder($0) }
    return try articles.compactMap { id in
      guard let indexed = try article(id, db) else { return nil }
      return ExportedParts(indexed).hit(at: finder?.hits(in: indexed.article, indexed.findings) ?? [])
    }
  }

  /// One quote of an article as it is exported; nil if article or quote are gone.
  package func exported(_ quote: QuoteReference) throws -> ExportedQuote? {
    try articleWithFindings(quote.article).flatMap { ExportedParts($0).quote(quote.quote) }
  }

  /// The articles of a file, in order; empty if the index has no such file.
  package func articles(inFile path: String) throws -> [ArticleID] {
    let sql =
      "SELECT article.id FROM article JOIN file ON file.id = article.file WHERE path = ? ORDER BY article.number"
    return try LibraryRoots([path]).absolute.flatMap { path in
      try index.read { try Int64.fetchAll($0, sql: sql, arguments: [Data(path.bytes)]).map(ArticleID.init) }
    }
  }

  /// The bytes of the absolute path of the file that an article is in; nil if the index has no such article.
  package func filePath(of id: ArticleID) throws -> [UInt8]? {
    let sql = "SELECT path FROM article JOIN file ON file.id = article.file WHERE article.id = ?"
    return try index.read { try Data.fetchOne($0, sql: sql, arguments: [id.rawValue]).map { [UInt8]($0) } }
  }

  /// The same where the file is there to be opened.
  ///
  /// - Throws: `LibraryError.noFile` where it isn't, as on a machine that has a snapshot alone.
  package func openableFile(of id: ArticleID) throws -> [UInt8]? {
    guard let path = try filePath(of: id).map({ RawPath(bytes: $0) }) else { return nil }
    guard path.withCString({ access($0, F_OK) }) == 0 else { throw LibraryError.noFile(path: path.string) }
    return path.bytes
  }

  func articleWithFindings(_ id: ArticleID) throws -> IndexedArticle? {
    guard var indexed = try article(id) else { return nil }
    if indexed.findings == nil { indexed.findings = try findings(for: id) }
    return indexed
  }
}

/// Exports to files. Articles are only ever read: those of this library, and whatever else may be one of another.
///
/// No list of libraries would do for the latter: a folder need not have been opened yet, or by this user. So a file
/// with the ending of an article gives way only if its hash is that of an export, and any other only if there is no
/// article in it.
extension Library {
  /// Writes an export to a file, at once or not at all; a table is one that Excel opens.
  ///
  /// - Parameters:
  ///   - path: as the user wrote it, from the current folder.
  ///   - isReplacing: whether another file may go for it; an article never does.
  /// - Returns: nil if there is nothing to export, and no file then.
  /// - Throws: `ExportError`, `CancellationError`, `LibraryError`.
  package func write(
    _ subject: ExportSubject, as format: ExportFormat, to path: String, replacing isReplacing: Bool,
    isCancelled: () -> Bool = { false }
  ) throws -> (file: WrittenFile, count: ExportCount)? {
    try write(to: path, replacing: isReplacing) {
      try export(subject, as: format, hasMark: true, isCancelled: isCancelled, to: $0)
    }
  }

  /// Writes to a file, at once or not at all, what `export` hands to its argument; nil if that is nothing.
  package func write(
    to path: String, replacing isReplacing: Bool, _ export: (([UInt8]) throws -> Void) throws -> ExportCount
  ) throws -> (file: WrittenFile, count: ExportCount)? {
    let target = try exportTarget(RawPath(path), replacing: isReplacing)
    do {
      let file = try ExportFile(for: target.place, among: exportParts)
      defer { file.abandon() }
      let count = try export(file.append)
      if count.isEmpty { return nil }
      if Formats.mayBeProse(named: Array(target.place.name)) { exports.append(try file.content()) }
      // an article may have come there since
      let last = try exportTarget(target.place, replacing: isReplacing)
      let before = last.before
      let status = try file.finish(replacing: last.exists)
      return (WrittenFile(place: target.place, status: status, hash: file.hash, before: before), count)
    } catch let error as Errno {
      throw error.code == EEXIST
        ? ExportError.exists(path: target.place.string)
        : ExportError.system(path: target.place.string, errno: error.code)
    }
  }

  /// Takes the file away again, or brings back what was there before, where nobody changed it.
  package func takeBack(_ file: WrittenFile) -> WrittenFile.Removal { file.takeBack(among: exportParts) }

  /// Takes away the files that are being written, and writes none from now on; for a program that ends before them.
  package func removePartialExports() { exportParts.removeAll() }

  /// The place that a path leads to, as far as an export may be written there.
  func exportTarget(_ path: RawPath, replacing isReplacing: Bool) throws -> ExportTarget {
    let target = try ExportTarget(path)
    if target.isOne(of: ownFiles) { throw ExportError.isOwn(path: target.place.string) }
    let isInLibrary = try target.isIn(roots) { status in
      try index.read { try KnownFile.paths(size: status.size, modified: status.modified, $0) }
        .compactMap { try? FileStatus.of($0).get().identity }
    }
    if isInLibrary { throw ExportError.isInLibrary(path: target.place.string) }
    if target.mayBeArticle(unlessIn: exports) { throw ExportError.mayBeArticle(path: target.place.string) }
    if target.exists, !isReplacing { throw ExportError.exists(path: target.place.string) }
    return target
  }
}

extension KnownFile {
  /// Files with articles that may be one of so many bytes, last changed then.
  fileprivate static func paths(size: Int64, modified: Int64, _ db: Database) throws -> [RawPath] {
    let sql = """
      SELECT path FROM file
      WHERE size = ? AND modified = ? AND EXISTS (SELECT 1 FROM article WHERE article.file = file.id)
      """
    return try Data.fetchAll(db, sql: sql, arguments: [size, modified]).map { RawPath(bytes: [UInt8]($0)) }
  }
}
