import GRDB
import LibraryFiles
import QueryLanguage

/// What a query asks of an article, as SQL about `id`.
struct ArticleCondition {
  private let fields: FieldSearch

  init(db: Database, roots: LibraryRoots) { fields = FieldSearch(db: db, roots: roots) }

  /// nil if there is nothing in the query to ask for.
  func make(of query: Query) throws -> SQL? {
    if let match = try MatchExpression.make(of: query) {
      guard case .expression(let expression) = match else { return nil }
      return "id IN (SELECT rowid FROM search WHERE search MATCH \(expression))"
    }
    switch query {
    case .field(let field, let term): return try fields.condition(field, term)
    case .published(let range): return published(range)
    case .status(let status): return self.status(status)
    case .around(let vicinity): return try PlaceSearch(db: fields.db).around(vicinity)
    case .all(let parts): return Self.joined(try all(parts), by: " AND ")
    case .any(let parts): return Self.joined(try parts.compactMap { try make(of: $0) }, by: " OR ")
    case .not(let inner): return try make(of: inner).map { "NOT (\($0))" }
    case .words, .near: return nil
    }
  }

  static func joined(_ parts: [SQL], by joint: String) -> SQL? {
    parts.isEmpty ? nil : parts.count == 1 ? parts[0] : "(\(parts.joined(separator: joint)))"
  }

  /// Who is named beside what was said is meant to have said it, and in the role beside it.
  func all(_ parts: [Query]) throws -> [SQL] {
    let (speakers, roles, said) = (Self.terms(.speaker, parts), Self.terms(.role, parts), Self.terms(.said, parts))
    let who = Sayer(name: Self.only(speakers), role: Self.only(roles))
    guard !said.isEmpty, who.name != nil || who.role != nil else { return try parts.compactMap { try make(of: $0) } }
    let others = parts.filter { part in
      switch part {
      case .field(.said, _): false
      case .field(.speaker, _): who.name == nil
      case .field(.role, _): who.role == nil
      default: true
      }
    }
    return try others.compactMap { try make(of: $0) } + said.compactMap { try fields.said($0, by: who) }
  }

  private static func terms(_ field: QueryField, _ parts: [Query]) -> [Query.Term] {
    parts.compactMap { if case .field(field, let term) = $0 { term } else { nil } }
  }

  /// Of two names one quote can't be.
  private static func only(_ terms: [Query.Term]) -> Query.Term? { terms.count == 1 ? terms[0] : nil }

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
