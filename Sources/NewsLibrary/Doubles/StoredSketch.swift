import FoundationEssentials
import GRDB
import Linguistics

/// The sketch of an article as the index has it.
struct StoredSketch {
  var article: ArticleID
  var sketch: TextSketch
  /// Whether it was compared with all others that were there then.
  var isCompared: Bool

  static func fetchAll(_ db: Database) throws -> [StoredSketch] {
    var all: [StoredSketch] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT article, words, numbers, bins, compared FROM sketch ORDER BY article")
    while let row = try rows.next() {
      let sketch = TextSketch(bins: unpacked(row[3]), words: row[1], numbers: row[2])
      guard sketch.bins.count == TextSketch.binCount else { throw LibraryError.brokenIndex }
      all.append(StoredSketch(article: ArticleID(rawValue: row[0]), sketch: sketch, isCompared: row[4]))
    }
    return all
  }

  /// Writes that of a new article; nothing for one that has too few words.
  static func write(_ sketch: TextSketch?, of article: Int64, _ db: Database) throws {
    guard let sketch else { return }
    try db.cachedStatement(sql: "INSERT INTO sketch (article, words, numbers, bins, compared) VALUES (?, ?, ?, ?, 0)")
      .execute(arguments: [article, sketch.words, sketch.numbers, packed(sketch.bins)])
  }

  /// Removes what is known of an article that goes.
  static func remove(of article: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM sketch WHERE article = ?").execute(arguments: [article])
    try db.cachedStatement(sql: "DELETE FROM same_story WHERE one = ?").execute(arguments: [article])
    try db.cachedStatement(sql: "DELETE FROM same_story WHERE other = ?").execute(arguments: [article])
  }

  private static func packed(_ bins: [UInt32]) -> Data {
    bins.withUnsafeBytes { Data($0) }
  }

  private static func unpacked(_ data: Data) -> [UInt32] {
    [UInt8](data).withUnsafeBytes { bytes in
      (0..<bytes.count / 4).map { bytes.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self) }
    }
  }
}
