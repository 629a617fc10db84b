import GRDB
import Synchronization

/// The places of articles among each other by words that never change while the articles are there: read and
/// folded once, and kept as numbers.
final class SortRanks: Sendable {
  /// A column of words of the article's table.
  enum Column: String, Sendable {
    case title, agency
  }

  private let known = Mutex<[Column: RankedWords]>([:])

  /// By article, least first; none for an article without words.
  func ranks(of column: Column, for articles: [ArticleID], _ db: Database) throws -> [ArticleID: Int] {
    var words = known.withLock { $0[column] } ?? RankedWords()
    let missing = articles.filter { !words.has($0) }
    if missing.isEmpty { return words.ranks }
    words.take(try Self.read(column, of: missing, db))
    known.withLock { [words] in $0[column] = words }
    return words.ranks
  }

  /// So many articles are read one by one sooner than all of a large library.
  private static let few = 1000

  private static func read(_ column: Column, of articles: [ArticleID], _ db: Database) throws -> [ArticleID: String?] {
    let folding = try NameFolding()
    var words = Dictionary(uniqueKeysWithValues: articles.map { ($0, String?.none) })
    let all = "SELECT id, \(column.rawValue) FROM article"
    if articles.count > few {
      let rows = try Row.fetchCursor(db, sql: all)
      while let row = try rows.next() {
        let id = ArticleID(rawValue: row[0])
        if words[id] != nil { words[id] = .some((row[1] as String?).map(folding.fold)) }
      }
      return words
    }
    let one = try db.cachedStatement(sql: all + " WHERE id = ?")
    for id in articles {
      let word: String? = try Row.fetchOne(one, arguments: [id.rawValue])?[1]
      words[id] = .some(word.map(folding.fold))
    }
    return words
  }
}

/// Words of articles, and the rank of each among them.
private struct RankedWords: Sendable {
  private(set) var ranks: [ArticleID: Int] = [:]
  private var words: [ArticleID: String] = [:]
  private var without: Set<ArticleID> = []

  func has(_ article: ArticleID) -> Bool { ranks[article] != nil || without.contains(article) }

  /// - Parameter more: words without case, accents and signs between; nil of an article that has none.
  mutating func take(_ more: [ArticleID: String?]) {
    for (article, word) in more {
      if let word { words[article] = word } else { without.insert(article) }
    }
    let places = Dictionary(uniqueKeysWithValues: Set(words.values).sorted().enumerated().map { ($1, $0) })
    ranks = words.compactMapValues { places[$0] }
  }
}

/// What is kept of the index so that articles are sorted quickly.
struct SortKeys: Sendable {
  let words = SortRanks()
  let quotes = QuoteCounts()
}
