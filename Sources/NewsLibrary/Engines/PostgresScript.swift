import Extraction
import Newswire

/// A library as one SQL script for `psql`: it makes the tables where they are missing, copies all rows to tables of its
/// own, puts in what is new, changes what is another and removes what is gone, all at once or not at all.
struct PostgresScript: EngineWriter {
  /// The schema that the tables are in.
  let name: String
  /// Rows that wait for the next `COPY`, by table.
  private var rows: [String: [UInt8]] = [:]
  private var waiting = 0

  /// Bytes of rows that wait at most: each table takes its part of them in one `COPY`.
  private static let batch = 4 << 20

  init(name: String) { self.name = name }

  var head: [UInt8] {
    let tables = PostgresTable.all.map { $0.creation + $0.stagingCreation }.joined(separator: "\n")
    return Array(
      """
      -- Written by dateline; load it with psql -f.
      \\set ON_ERROR_STOP on
      SET client_encoding = 'UTF8';
      BEGIN;
      SET LOCAL standard_conforming_strings = on;
      SET LOCAL client_min_messages = warning;
      CREATE SCHEMA IF NOT EXISTS "\(name)";
      SET LOCAL search_path = "\(name)";

      \(tables)
      """.utf8)
  }

  mutating func bytes(of document: EngineDocument) -> [UInt8] {
    add([Self.row(of: document)], to: .articles)
    add(document.entities.enumerated().map { Self.row(of: $1, $0, document.id) }, to: .entities)
    add(document.quotes.enumerated().map { Self.row(of: $1, $0, document.id) }, to: .quotes)
    add(document.facts.enumerated().map { Self.row(of: $1, $0, document.id) }, to: .facts)
    return waiting < Self.batch ? [] : takeRows()
  }

  /// What is left, and the end of the script.
  mutating func end() -> [UInt8] {
    let all = PostgresTable.all
    // what refers to an article goes with it
    let statements = all.map(\.upsert) + all.map(\.deletion) + all.map { "ANALYZE \($0.name);\n" }
    return takeRows() + Array("\n\(statements.joined())COMMIT;\n".utf8)
  }

  private mutating func add(_ cells: [[String?]], to table: PostgresTable) {
    for cells in cells {
      let row = CopyText.row(cells)
      rows[table.name, default: []] += row
      waiting += row.count
    }
  }

  private mutating func takeRows() -> [UInt8] {
    defer { (rows, waiting) = ([:], 0) }
    return PostgresTable.all.flatMap { table in
      rows[table.name].map { Array(table.copy.utf8) + $0 + CopyText.end } ?? []
    }
  }
}

/// Cells in the order of the tables' columns.
extension PostgresScript {
  private static func row(of document: EngineDocument) -> [String?] {
    let (article, origin) = (document.article, document.article.origin)
    return [
      document.id, document.summary.path, String(document.summary.articleNumber), document.summary.member,
      document.summary.title, article.headline, article.deck, article.byline, document.summary.date?.description,
      document.summary.agency, origin.source, origin.section, origin.url, origin.document, document.datelinePlace,
      String(article.isCutShort), article.text[article.text.span],
    ]
  }

  /// A name that has room in an index, which takes words of 2,704 bytes; no name of anybody is cut.
  private static func indexable(_ name: String) -> String { String(name.unicodeScalars.prefix(500)) }

  private static func row(of named: EngineEntity, _ index: Int, _ article: String) -> [String?] {
    let entity = named.entity
    return [
      article, String(index + 1), entity.kind.rawValue, entity.name, indexable(named.knownAs), entity.role,
      CopyText.array(entity.otherNames), String(entity.mentions.count), named.location.map { String($0.latitude) },
      named.location.map { String($0.longitude) },
    ]
  }

  private static func row(of said: EngineQuote, _ index: Int, _ article: String) -> [String?] {
    let (quote, speaker) = (said.quote, said.quote.speaker)
    let range = quote.citation.range ?? 0..<0
    return [
      article, String(index + 1), quote.kind.rawValue, quote.words, quote.said.sentence, quote.stance.rawValue,
      speaker?.name, CopyText.array(speaker?.names ?? []), CopyText.array(said.knownAs.map(indexable)),
      speaker?.kind.rawValue,
      speaker?.role, speaker?.certainty.rawValue, String(quote.isCorrected), String(range.lowerBound),
      String(range.upperBound),
    ]
  }

  private static func row(of fact: EngineFact, _ index: Int, _ article: String) -> [String?] {
    var json = JSONText()
    fact.write(to: &json)
    return [
      article, String(index + 1), fact.kind.rawValue, fact.words, fact.days?.first.description,
      fact.days?.last.description, fact.low.map { String($0) }, fact.high.map { String($0) },
      fact.location.map { String($0.latitude) }, fact.location.map { String($0.longitude) },
      String(fact.range.lowerBound), String(fact.range.upperBound), CopyText.json(json.take()),
    ]
  }
}
