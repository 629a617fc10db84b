import Linguistics

/// What somebody did by saying something, as the verb or noun of report tells.
package enum Stance: String, Sendable, CaseIterable, Codable {
  case said, denied, rejected, accused, condemned, warned, threatened, ordered, demanded, asked, hoped, feared
  case promised, agreed, praised, confirmed, doubted, believed

  /// The stance of a cue by its word in small letters; every word that no row has only says.
  ///
  /// - Parameter hasObject: whether an object follows rather than a preposition: `called it a lie`, `called for talks`.
  init(ofCue word: String, hasObject: Bool) {
    self = hasObject ? Self.withObject[word] ?? Self.byWord[word] ?? .said : Self.byWord[word] ?? .said
  }

  private static let byWord = stances(in: "stance")
  private static let withObject = stances(in: "object")

  private static func stances(in column: String) -> [String: Stance] {
    Dictionary(
      uniqueKeysWithValues: VocabularyTable("stances").rows.compactMap { row in
        row.cases(column, of: Stance.self).first.map { (row.word, $0) }
      })
  }
}
