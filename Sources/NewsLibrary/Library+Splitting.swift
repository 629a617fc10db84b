import Extraction
import GRDB

/// Telling apart what the library took for one person.
extension Library {
  /// Tells how a spelling was split off.
  package enum Split: Sendable {
    /// Kept as a correction.
    case corrected(CorrectionRecord)
    /// The two were one by this correction, which counts no more.
    case withdrawn(CorrectionRecord)
  }

  /// Makes a speaker of its own of a name that counts as another way to write one, from now on.
  ///
  /// - Returns: nil if no article has this name any more.
  /// - Throws: `LibraryError.noPlaceForCorrections` where it can't be kept; nothing has changed then.
  package func split(_ name: String, from main: String) throws -> Split? {
    if let merge = try merge(of: name, and: main) { return .withdrawn(try withdraw(merge)) }
    guard let article = try pool.read({ try Self.newestArticle(naming: name, $0) }) else { return nil }
    return try correct(.apart(name, from: main), in: article).map(Split.corrected)
  }

  /// The last correction that makes these names one speaker.
  private func merge(of name: String, and main: String) throws -> CorrectionRecord? {
    let folding = try NameFolding()
    let (name, main) = (folding.fold(name), folding.fold(main))
    return journal.active.last { record in
      guard let (old, new) = record.correction.mergedSpeakers else { return false }
      return folding.fold(old) == name || folding.fold(new) == name && folding.fold(old) == main
    }
  }

  private static func newestArticle(naming name: String, _ db: Database) throws -> ArticleID? {
    let sql = """
      SELECT max(finding.article) FROM entity JOIN naming ON naming.entity = entity.id
      JOIN finding ON finding.id = naming.finding WHERE entity.key = ? AND naming.kind = ?
      """
    let arguments: StatementArguments = [try NameFolding().fold(name), Entity.Kind.person.code]
    return try Int64.fetchOne(db, sql: sql, arguments: arguments).map(ArticleID.init(rawValue:))
  }
}
