import Extraction
import FoundationEssentials
import GRDB
import LibraryFiles
import QueryLanguage

/// What a query asks of an article, as SQL about `id`.
struct ArticleCondition {
  let db: Database
  let roots: LibraryRoots

  /// nil where there is nothing in the query to ask for.
  func make(of query: Query) throws -> SQL? {
    if let match = try MatchExpression.make(of: query) {
      guard case .expression(let expression) = match else { return nil }
      return "id IN (SELECT rowid FROM search WHERE search MATCH \(expression))"
    }
    switch query {
    case .said(let term): return try said(term, by: nil)
    case .name(.speaker, let term): return try speaker(term)
    case .name(let field, let term): return try name(field, term)
    case .agency(let term): return try agency(term)
    case .file(let term): return file(term)
    case .published(let range): return published(range)
    case .tag(let term): return try annotated(.tag, with: term, prefix: term.isPrefix)
    case .note(let term): return try annotated(.note, with: term, prefix: nil)
    case .status(let status): return self.status(status)
    case .all(let parts): return joined(try all(parts), by: " AND ")
    case .any(let parts): return joined(try parts.compactMap { try make(of: $0) }, by: " OR ")
    case .not(let inner): return try make(of: inner).map { "NOT (\($0))" }
    case .words, .near, .headline: return nil
    }
  }

  private func joined(_ parts: [SQL], by joint: String) -> SQL? {
    parts.isEmpty ? nil : parts.count == 1 ? parts[0] : "(\(parts.joined(separator: joint)))"
  }

  /// Who is named beside what was said is meant to have said it.
  func all(_ parts: [Query]) throws -> [SQL] {
    let speakers = parts.compactMap { if case .name(.speaker, let term) = $0 { term } else { nil } }
    let said = parts.compactMap { if case .said(let term) = $0 { term } else { nil } }
    guard speakers.count == 1, !said.isEmpty else { return try parts.compactMap { try make(of: $0) } }
    let others = parts.filter { part in
      if case .said = part { return false }
      if case .name(.speaker, _) = part { return false }
      return true
    }
    return try others.compactMap { try make(of: $0) } + said.compactMap { try self.said($0, by: speakers[0]) }
  }

  // MARK: Fields

  /// Articles with a quote of these words; rows of findings that went lead to none.
  private func said(_ term: Query.Term, by speaker: Query.Term?) throws -> SQL? {
    guard let words = try SearchWords(term) else { return try speaker.flatMap(self.speaker) }
    let bySpeaker: SQL =
      try speaker.flatMap { try SearchWords($0) }
      .map { " AND said.rowid IN (SELECT id FROM quote WHERE speaker IN (\(named($0))))" } ?? ""
    return """
      id IN (SELECT finding.article FROM said CROSS JOIN finding
        ON finding.id = (SELECT max(id) FROM finding WHERE id <= said.rowid)
        WHERE said MATCH \(words.alternatives) AND said.rowid < finding.id + finding.quotes\(bySpeaker))
      """
  }

  private func speaker(_ term: Query.Term) throws -> SQL? {
    try SearchWords(term).map { "id IN (SELECT article FROM speech WHERE entity IN (\(named($0))))" }
  }

  private func name(_ field: Query.NameField, _ term: Query.Term) throws -> SQL? {
    guard let kind = field.kind else { return nil }
    return try SearchWords(term).map {
      """
      id IN (SELECT article FROM naming JOIN finding ON finding.id = finding
        WHERE kind = \(kind.code) AND entity IN (\(named($0))))
      """
    }
  }

  /// The names that hold some words, and those that the user said are the same.
  private func named(_ words: SearchWords) -> SQL {
    """
    WITH own AS (
      SELECT id, same_as FROM entity
      WHERE id IN (SELECT rowid FROM entity_search WHERE entity_search MATCH \(words.expression)))
    SELECT id FROM own UNION SELECT same_as FROM own WHERE same_as IS NOT NULL
    UNION SELECT entity.id FROM own JOIN entity ON entity.same_as = coalesce(own.same_as, own.id)
    """
  }

  private func agency(_ term: Query.Term) throws -> SQL? {
    guard let words = try SearchWords(term) else { return nil }
    let cutter = try WordCutter(IndexSchema.unstemmed)
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
    return joined(ways, by: " OR ").map {
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

  private func status(_ status: ArticleStatus) -> SQL {
    let kind: AnnotationMirror.Kind =
      switch status {
      case .marked: .mark
      case .unread, .read: .read
      case .noted: .note
      case .tagged: .tag
      }
    let negation: SQL = status == .unread ? "NOT " : ""
    return "id \(negation)IN (SELECT article FROM annotation WHERE kind = \(kind.rawValue))"
  }

  /// The undated are in no range.
  private func published(_ range: DateRange) -> SQL {
    let first = ArticleID.first(ofDay: range.first?.dayNumber).rawValue
    guard let last = range.last else { return "id >= \(first)" }
    return "id >= \(first) AND id < \(ArticleID.first(ofDay: last.dayNumber + 1).rawValue)"
  }
}

extension Query.NameField {
  /// nil for speakers, who are of any kind.
  fileprivate var kind: Entity.Kind? {
    switch self {
    case .speaker: nil
    case .person: .person
    case .organisation: .organisation
    case .place: .place
    }
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
