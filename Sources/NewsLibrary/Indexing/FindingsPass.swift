import Extraction
import FoundationEssentials
import GRDB
import LibraryFiles
import Newswire

/// The second pass of a refresh: what the articles say, newest first.
struct FindingsPass: Sendable {
  let index: IndexFile
  let version: Int
  let corrector: Corrector
  let extract: @Sendable (Article) -> Findings
  /// Cores to work on.
  let jobs: Int

  private struct Product: Sendable {
    var id: Int64
    var prepared: PreparedFindings
  }

  private static let lacking = """
    SELECT article.id FROM article JOIN file ON file.id = article.file
    LEFT JOIN finding ON finding.article = article.id WHERE finding.version IS NOT ?
    """
  private static let newest = "ORDER BY article.id DESC"

  private static let batch = (count: 500, weight: 4 << 20)

  /// Makes the findings of all that lack them, or of the articles of some files alone; returns the number
  /// of articles that have got theirs.
  func run(
    of files: Set<RawPath>? = nil, isCancelled: @Sendable () -> Bool, report: @Sendable (IndexingProgress) -> Void
  ) throws -> Int {
    let lacking = try index.read { db in
      guard let files else {
        return try Int64.fetchAll(db, sql: "\(Self.lacking) \(Self.newest)", arguments: [version])
      }
      let statement = try db.cachedStatement(sql: "\(Self.lacking) AND file.path = ? \(Self.newest)")
      return try files.flatMap { try Int64.fetchAll(statement, arguments: [version, Data($0.bytes)]) }
    }
    if !lacking.isEmpty { report(IndexingProgress(phase: .findings, done: 0, total: lacking.count)) }
    let work = BatchedWork<Int64, Product>(lacking, capacity: Self.batch, jobs: jobs)
    let made = try work.run(isCancelled: isCancelled, prepare: prepare) { batch, done in
      try write(batch, isCancelled)
      report(IndexingProgress(phase: .findings, done: done, total: lacking.count))
    }
    if made > 0, !isCancelled() { try index.write { try CastOff(db: $0, version: version).clearIfMuch() } }
    if !isCancelled(), try index.read({ try EventRows(db: $0).isBehind() }) {
      try index.write { try EventRows(db: $0).update() }
    }
    return made
  }

  /// Makes the findings of one article at once, not yet corrected, and leaves the writing to later.
  func findings(for id: Int64) throws -> Findings? {
    guard let product = try prepare(id)?.product else { return nil }
    let (version, corrector) = (version, corrector)
    // what is not kept is made again
    index.writeLater { db in
      try? corrector.journal.catchUp()
      var writer = try FindingsWriter(db, version: version, corrector: corrector)
      try writer.write(product.prepared, of: id)
      try writer.finish()
    }
    return product.prepared.findings
  }

  private func prepare(_ id: Int64) throws -> (product: Product, weight: Int)? {
    guard let article = try index.read({ try StoredArticle.fetch($0, id: id)?.article }) else { return nil }
    return (Product(id: id, prepared: PreparedFindings(extract(article), of: article)), article.text.count)
  }

  private func write(_ batch: [Product], _ isCancelled: () -> Bool) throws {
    try index.write { db in
      // whatever another process has brought into the index by now is known of each article written
      try? corrector.journal.catchUp()
      var writer = try FindingsWriter(db, version: version, corrector: corrector)
      for product in batch {
        if isCancelled() { throw CancellationError() }
        try writer.write(product.prepared, of: product.id)
      }
      try writer.finish()
    }
  }
}
