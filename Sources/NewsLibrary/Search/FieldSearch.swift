import Extraction
import FoundationEssentials
import GRDB
import LibraryFiles
import QueryLanguage

/// What a field of a query looks at in the index, and what its value can be completed with: besides its row in the
/// table of fields all that a new one needs.
struct FieldSearch {
  let db: Database
  let roots: LibraryRoots

  /// What a term in a field asks of an article, as SQL about `id`; nil if that is nothing.
  func condition(_ field: QueryField, _ term: Query.Term) throws -> SQL? {
    switch field {
    case .speaker: try speaker(term)
    case .role: try role(term)
    case .said: try said(term, by: Sayer())
    case .person: try named(.person, term)
    case .org: try named(.organisation, term)
    case .place:
      try ArticleCondition.joined(
        [named(.place, term), PlaceSearch(db: db).within(term)].compactMap { $0 }, by: " OR ")
    case .agency: try agency(term)
    case .file: file(term)
    case .tag: try annotated(.tag, with: term, prefix: term.isPrefix)
    case .note: try annotated(.note, with: term, prefix: nil)
    // the full-text index answers the first; the values of the others are no terms
    case .headline, .near, .on, .after, .before, .is: nil
    }
  }

  /// Values of a field that hold the words begun, the most frequent first.
  private func values(of field: QueryField, beginning: String) throws -> [String] {
    switch field {
    case .speaker: try names(beginning, in: "speech", count: "sum(quotes + indirect)")
    case .role: try roles(beginning)
    case .person: try names(beginning, of: .person)
    case .org: try names(beginning, of: .organisation)
    case .place, .near: try names(beginning, of: .place)
    case .agency: try agencies(beginning)
    case .tag: try tags(beginning)
    case .is: ArticleStatus.allCases.map(\.rawValue).filter { $0.hasPrefix(beginning.lowercased()) }
    case .said, .headline, .on, .after, .before, .file, .note: []
    }
  }

  /// Names of fields, or values of a field.
  func choices(for completion: QueryCompletion) throws -> [String] {
    switch completion {
    case .field(let beginning, _): QueryField.fields(beginning: beginning).map(\.name)
    case .value(let field, let beginning, _): try values(of: field, beginning: beginning)
    }
  }
}

// Conditions.
extension FieldSearch {
  func speaker(_ term: Query.Term) throws -> SQL? {
    try SearchWords(ofName: term).map { "id IN (SELECT article FROM speech WHERE entity IN (\(named($0))))" }
  }

  /// Articles that quote somebody in a role with these words side by side.
  func role(_ term: Query.Term) throws -> SQL? {
    try roles(term).map { "id IN (SELECT article FROM speech WHERE role IN (\($0)))" }
  }

  /// The roles with these words side by side.
  func roles(_ term: Query.Term) throws -> SQL? {
    try SearchWords(ofName: term).map { words in
      let part = " " + words.words.joined(separator: " ") + (words.isPrefix ? "" : " ")
      return "SELECT name FROM role WHERE instr(' ' || key || ' ', \(part)) > 0"
    }
  }

  private func named(_ kind: Entity.Kind, _ term: Query.Term) throws -> SQL? {
    try SearchWords(ofName: term).map {
      """
      id IN (SELECT article FROM naming JOIN finding ON finding.id = finding
        WHERE kind = \(kind.code) AND entity IN (\(named($0))))
      """
    }
  }

  /// The names that hold some words, and those that the user said are the same.
  func named(_ words: SearchWords) -> SQL {
    """
    WITH own AS (
      SELECT id, same_as FROM entity
      WHERE id IN (SELECT rowid FROM entity_search WHERE entity_search MATCH \(words.expression)))
    SELECT id FROM own UNION SELECT same_as FROM own WHERE same_as IS NOT NULL
    UNION SELECT entity.id FROM own JOIN entity ON entity.same_as = coalesce(own.same_as, own.id)
    """
  }

  private func agency(_ term: Query.Term) throws -> SQL? {
    guard let words = try SearchWords(ofName: term) else { return nil }
    let cutter = try WordCutter(IndexSchema.nameParts)
    let all = try String.fetchAll(db, sql: "SELECT DISTINCT agency FROM article WHERE agency IS NOT NULL")
    let agencies = all.filter { words.stand(in: cutter.words(of: $0)) }
    return "id IN (SELECT id FROM article WHERE agency IN \(agencies))"
  }

  /// A part of the path below the folders of the library, in any case.
  private func file(_ term: Query.Term) -> SQL? {
    let part = term.text.lowercased()
    let ways = roots.absolute.map { root -> SQL in
      let folder = Data(root.bytes)
      let rest: SQL = "lower(substr(CAST(path AS TEXT), \(root.string.unicodeScalars.count + 1)))"
      return "(substr(path, 1, \(folder.count)) = \(folder) AND instr(\(rest), \(part)) > 0)"
    }
    return ArticleCondition.joined(ways, by: " OR ").map {
      "id IN (SELECT article.id FROM article JOIN file ON file.id = article.file WHERE \($0))"
    }
  }

  /// A tag is meant whole, unless it may go on; of a note any part.
  private func annotated(_ kind: AnnotationMirror.Kind, with term: Query.Term, prefix: Bool?) throws -> SQL? {
    let text = try TextFolding().fold(term.text)
    let condition: SQL =
      switch prefix {
      case nil: "instr(folded, \(text)) > 0"
      case true: "instr(folded, \(text)) = 1"
      case false: "folded = \(text)"
      }
    return "id IN (SELECT article FROM annotation WHERE kind = \(kind.rawValue) AND \(condition))"
  }
}

// Completions.
extension FieldSearch {
  private static var most: Int { 20 }

  private func names(_ beginning: String, of kind: Entity.Kind) throws -> [String] {
    try names(beginning, in: "naming", count: "count(*)", and: "AND kind = \(kind.code)")
  }

  /// Names whose words begin so, by how often a table has them.
  private func names(
    _ beginning: String, in table: String, count: String, and condition: SQL = ""
  ) throws -> [String] {
    let term = Query.Term(beginning, isPhrase: true, isPrefix: true, isOpen: true)
    let match: SQL =
      try SearchWords(ofName: term).map { words -> SQL in
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

  /// Roles with a word that begins so, the most frequent first; of spellings that differ by case one.
  private func roles(_ beginning: String) throws -> [String] {
    let begun = " " + (try NameFolding().fold(beginning))
    return try SQLRequest<String>(
      literal: """
        SELECT role.name FROM speech JOIN role ON role.name = speech.role
        WHERE instr(' ' || role.key, \(begun)) > 0 GROUP BY role.key ORDER BY count(*) DESC, role.key LIMIT \(Self.most)
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

extension SearchWords {
  /// Whether the words follow each other among others.
  func stand(in others: [String]) -> Bool {
    others.indices.contains { start in
      let own = others[start...].prefix(words.count)
      guard own.count == words.count, own.dropLast().elementsEqual(words.dropLast()) else { return false }
      return isPrefix ? own.last!.hasPrefix(words.last!) : own.last! == words.last!
    }
  }
}
