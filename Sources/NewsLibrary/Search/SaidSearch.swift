import GRDB
import QueryLanguage

/// Who is to have said something.
struct Sayer {
  /// nil for anybody.
  var name: Query.Term?
  /// nil for any.
  var role: Query.Term?
}

// Words inside quotes, of anybody or of one who is named or has a role.
extension FieldSearch {
  /// Articles with a quote of these words; rows of findings that went lead to none.
  func said(_ term: Query.Term, by sayer: Sayer) throws -> SQL? {
    guard let words = try SearchWords(term) else {
      return ArticleCondition.joined(
        [try sayer.name.flatMap(speaker), try sayer.role.flatMap(role)].compactMap(\.self), by: " AND ")
    }
    return """
      id IN (SELECT finding.article FROM said CROSS JOIN finding
        ON finding.id = (SELECT max(id) FROM finding WHERE id <= said.rowid)
        WHERE said MATCH \(words.alternatives) AND said.rowid < finding.id + finding.quotes\(try spoken(by: sayer)))
      """
  }

  /// What is asked of the quote `said`; empty of anybody's.
  private func spoken(by sayer: Sayer) throws -> SQL {
    let name: SQL? = try sayer.name.flatMap { try SearchWords(ofName: $0) }.map { "quote.speaker IN (\(named($0)))" }
    let role: SQL? = try sayer.role.flatMap(roles).map { roles in
      """
      EXISTS (SELECT 1 FROM speech
        WHERE speech.entity = quote.speaker AND speech.article = finding.article AND speech.role IN (\(roles)))
      """
    }
    guard let asked = ArticleCondition.joined([name, role].compactMap(\.self), by: " AND ") else { return "" }
    return " AND EXISTS (SELECT 1 FROM quote WHERE quote.id = said.rowid AND \(asked))"
  }
}
