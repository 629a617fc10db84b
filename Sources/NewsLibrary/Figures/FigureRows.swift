import Extraction
import FoundationEssentials
import GRDB
import Linguistics
import Newswire

/// Which figures of a library are meant.
package struct FigureChoice: Hashable, Sendable {
  /// Empty for all kinds.
  package var kinds: [FigureKind]
  /// The articles that they are of, in their order; nil for all, newest first.
  package var articles: [ArticleID]?
  /// Words that all stand in what is counted, place, day, source or headline; empty for no such limit.
  package var words: String

  package init(_ kinds: [FigureKind] = [], in articles: [ArticleID]? = nil, with words: String = "") {
    (self.kinds, self.articles, self.words) = (kinds, articles, words)
  }
}

/// The rows of the index that lead to figures: of each article which figures are of a kind, and the words of all.
struct FigureRows {
  let db: Database

  /// Stands for all kinds.
  private static let anyKind = ""

  // MARK: Writing

  static func write(_ prepared: PreparedFigures, of article: Int64, _ db: Database) throws {
    let insert = try db.cachedStatement(sql: "INSERT INTO counted (kind, article, numbers) VALUES (?, ?, ?)")
    for (kind, numbers) in prepared.numbers { try insert.execute(arguments: [kind, article, Data(numbers)]) }
    guard !prepared.numbers.isEmpty else { return }
    try db.cachedStatement(sql: "INSERT INTO counted_words (article, words) VALUES (?, ?)")
      .execute(arguments: [article, Data(prepared.words)])
  }

  static func remove(of article: Int64, _ db: Database) throws {
    let delete = try db.cachedStatement(sql: "DELETE FROM counted WHERE kind = ? AND article = ?")
    for kind in [anyKind] + FigureKind.allCases.map(\.rawValue) { try delete.execute(arguments: [kind, article]) }
    try db.cachedStatement(sql: "DELETE FROM counted_words WHERE article = ?").execute(arguments: [article])
  }

  // MARK: Looking up

  /// The figures of a choice: article by article, those of one in order of text.
  func figures(_ choice: FigureChoice) throws -> [FigureReference] {
    let words = FoldedPlaceName(choice.words.utf8).words.map(Array.init)
    let numbers = try numbers(of: choice.kinds)
    let articles = choice.articles ?? numbers.keys.sorted { $0.rawValue > $1.rawValue }
    return try articles.flatMap { article -> [FigureReference] in
      guard let own = numbers[article] else { return [] }
      let kept = words.isEmpty ? own : try narrowed(own, of: article, to: words)
      return kept.map { FigureReference(article: article, figure: $0) }
    }
  }

  private func numbers(of kinds: [FigureKind]) throws -> [ArticleID: [Int]] {
    var numbers: [ArticleID: [Int]] = [:]
    let statement = try db.cachedStatement(sql: "SELECT article, numbers FROM counted WHERE kind = ?")
    for kind in kinds.isEmpty ? [Self.anyKind] : kinds.map(\.rawValue) {
      let rows = try Row.fetchCursor(statement, arguments: [kind])
      while let row = try rows.next() {
        let packed = try row.withUnsafeData(atIndex: 1) { $0.map { PreparedFigures.unpack([UInt8]($0)) } ?? [] }
        numbers[ArticleID(rawValue: row[0]), default: []] += packed
      }
    }
    return kinds.count > 1 ? numbers.mapValues { $0.sorted() } : numbers
  }

  private func narrowed(_ numbers: [Int], of article: ArticleID, to words: [[UInt8]]) throws -> [Int] {
    let statement = try db.cachedStatement(
      sql: "SELECT words, title FROM counted_words JOIN article ON article.id = article WHERE article = ?")
    guard let row = try Row.fetchOne(statement, arguments: [article.rawValue]) else { return [] }
    let title = FoldedPlaceName((row[1] as String).utf8).bytes
    let wanted = words.filter { !title.contains($0) }
    guard !wanted.isEmpty else { return numbers }
    let lines = [UInt8](row[0] as Data).split(separator: PreparedFigures.lineEnd, omittingEmptySubsequences: false)
    return numbers.filter { number in
      lines.indices.contains(number) && wanted.allSatisfy(lines[number].contains)
    }
  }
}

/// What the index is to know of the figures of an article: made where many threads work.
struct PreparedFigures: Sendable {
  /// By name of kind, and of all kinds under none: positions of the figures, packed.
  var numbers: [(kind: String, numbers: [UInt8])]
  /// A line a figure.
  var words: [UInt8]

  static let lineEnd = UInt8(ascii: "\n")

  /// - Parameter isCounted: whether a figure counts.
  init(_ findings: Findings, of article: Article, where isCounted: (Figure) -> Bool = { _ in true }) {
    let summary = ArticleSummary(id: ArticleID(rawValue: 0), title: "", date: nil, agency: nil, path: "")
    let told = ToldFigures(IndexedArticle(summary: summary, article: article, findings: findings, modified: 0)).all
    words = Array(told.map(\.searched).joined(separator: [Self.lineEnd]))
    let counted = told.indices.filter { isCounted(told[$0].figure) }
    let byKind = Dictionary(grouping: counted) { told[$0].figure.counts.rawValue }
    numbers = byKind.sorted { $0.key < $1.key }.map { ($0.key, Self.pack($0.value)) }
    if !counted.isEmpty { numbers.append(("", Self.pack(counted))) }
  }

  /// The distances from each to the next, since most are small.
  private static func pack(_ numbers: [Int]) -> [UInt8] {
    var writer = PackedWriter()
    var last = 0
    for number in numbers {
      writer.number(number - last)
      last = number
    }
    return writer.bytes
  }

  /// As far as the bytes are good.
  static func unpack(_ bytes: [UInt8]) -> [Int] {
    var reader = PackedReader(bytes, textLength: 0)
    var numbers: [Int] = []
    while !reader.isAtEnd, let distance = try? reader.number() { numbers.append((numbers.last ?? 0) &+ distance) }
    return numbers
  }
}

extension RandomAccessCollection<UInt8> {
  /// Whether some bytes stand in these, one after another.
  fileprivate func contains(_ some: [UInt8]) -> Bool {
    guard let first = some.first else { return true }
    var rest = self[...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: some) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
