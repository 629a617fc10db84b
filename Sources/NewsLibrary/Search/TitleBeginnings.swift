import GRDB

/// Titles with a word that begins so, and texts with the word itself.
struct TitleBeginnings {
  let words: SearchWords

  /// Newest first, at most so many.
  func newest(_ limit: Int, _ db: Database) throws -> [ArticleID] {
    let titles = try ids("title_search", words.expression, limit, db)
    // a single letter is in every text, and nobody looks for it there
    let isLetter = words.words[0].unicodeScalars.count == 1
    var complete = words
    complete.isPrefix = false
    let texts = try ids("search", (isLetter ? "title : " : "") + complete.expression, limit, db)
    return Set(titles + texts).sorted(by: >).prefix(limit).map(ArticleID.init)
  }

  private func ids(_ table: String, _ match: String, _ limit: Int, _ db: Database) throws -> [Int64] {
    let sql = "SELECT rowid FROM \(table) WHERE \(table) MATCH ? ORDER BY rowid DESC LIMIT ?"
    return try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [match, limit])
  }
}
