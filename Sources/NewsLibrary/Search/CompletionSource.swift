import Extraction
import GRDB
import QueryLanguage

/// What the library knows that a query can be completed with.
struct CompletionSource {
  let db: Database

  private static let most = 20

  /// Names of fields, or values of a field that hold the words begun, the most frequent first.
  func choices(for completion: QueryCompletion) throws -> [String] {
    switch completion {
    case .field(let beginning, _): QueryField.fields(beginning: beginning).map(\.name)
    case .value(.speaker, let beginning, _): try names(beginning, in: "speech", count: "sum(quotes + indirect)")
    case .value(.person, let beginning, _): try names(beginning, of: .person)
    case .value(.org, let beginning, _): try names(beginning, of: .organisation)
    case .value(.place, let beginning, _): try names(beginning, of: .place)
    case .value(.agency, let beginning, _): try agencies(beginning)
    case .value(.tag, let beginning, _): try tags(beginning)
    case .value(.is, let beginning, _):
      ArticleStatus.allCases.map(\.rawValue).filter { $0.hasPrefix(beginning.lowercased()) }
    case .value: []
    }
  }

  private func names(_ beginning: String, of kind: Entity.Kind) throws -> [String] {
    try names(beginning, in: "naming", count: "count(*)", and: "AND kind = \(kind.code)")
  }

  /// Names whose words begin so, by how often a table has them.
  private func names(
    _ beginning: String, in table: String, count: String, and condition: SQL = ""
  ) throws -> [String] {
    let term = Query.Term(beginning, isPhrase: true, isPrefix: true, isOpen: true)
    let match: SQL =
      try SearchWords(term).map { words -> SQL in
        "entity IN (SELECT rowid FROM entity_search WHERE entity_search MATCH \(words.expression))"
      } ?? "TRUE"
    return try SQLRequest<String>(
      literal: """
        SELECT main.name FROM \(sql: table) JOIN entity ON entity.id = entity
        JOIN entity AS main ON main.id = coalesce(entity.same_as, entity.id)
        WHERE \(match) \(condition) GROUP BY main.id ORDER BY \(sql: count) DESC, main.key LIMIT \(Self.most)
        """
    ).fetchAll(db)
  }

  private func tags(_ beginning: String) throws -> [String] {
    let sql = "SELECT value FROM annotation WHERE kind = ? GROUP BY value ORDER BY count(*) DESC, value"
    let folding = try TextFolding()
    let begun = folding.fold(beginning)
    return try String.fetchAll(db, sql: sql, arguments: [AnnotationMirror.Kind.tag.rawValue])
      .filter { folding.fold($0).hasPrefix(begun) }
  }

  private func agencies(_ beginning: String) throws -> [String] {
    let sql = "SELECT agency FROM article WHERE agency IS NOT NULL GROUP BY agency ORDER BY count(*) DESC"
    let begun = beginning.lowercased()
    return try String.fetchAll(db, sql: sql).filter { $0.lowercased().hasPrefix(begun) }
  }
}
