import Linguistics

/// What somebody did by saying something, as the verb or noun of report tells.
package enum Stance: String, Sendable, CaseIterable, Codable {
  case said, denied, rejected, accused, condemned, warned, threatened, ordered, demanded, asked, hoped, feared
  case promised, agreed, praised, confirmed, doubted, believed

  /// The stance of a cue by its word in small letters; every word that no row has only says.
  init(ofCue word: String) { self = Self.byWord[word] ?? .said }

  private static let byWord: [String: Stance] = Dictionary(
    uniqueKeysWithValues: VocabularyTable("stances").rows.compactMap { row in
      row.cases("stance", of: Stance.self).first.map { (row.word, $0) }
    })
}
