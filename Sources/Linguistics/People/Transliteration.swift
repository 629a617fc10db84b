/// Writes a word of a name in one way for all the ways in which it comes over from other scripts.
///
/// The rows of the table `transliteration` say which letters stand for which, the longest first: `kh` is `h`, `iy` and
/// `yy` are `i`. Double letters become one.
struct Transliteration: Sendable {
  static let english = Transliteration(VocabularyTable("transliteration"))

  private enum Place: String {
    case start, end
  }

  private struct Rule: Sendable {
    var letters: [UInt8]
    var becomes: [UInt8]
    /// nil for anywhere.
    var place: Place?
  }

  /// By their first letter, the longest first; of two as long the one for just this place.
  private let rules: [UInt8: [Rule]]

  private init(_ table: VocabularyTable) {
    let all = table.rows.map { row in
      Rule(
        letters: Array(row.word.utf8), becomes: Array(row["becomes"].utf8),
        place: row.cases("place", of: Place.self).first)
    }
    rules = Dictionary(grouping: all) { $0.letters[0] }.mapValues { rules in
      rules.sorted { ($0.letters.count, $0.place == nil ? 0 : 1) > ($1.letters.count, $1.place == nil ? 0 : 1) }
    }
  }

  /// - Parameter word: folded letters.
  func skeleton(of word: [UInt8]) -> [UInt8] {
    var skeleton: [UInt8] = []
    var at = 0
    while at < word.count {
      let rule = rules[word[at]]?.first { fits($0, word, at) }
      for letter in rule?.becomes ?? [word[at]] where skeleton.last != letter || letter < UInt8(ascii: "a") {
        skeleton.append(letter)
      }
      at += rule?.letters.count ?? 1
    }
    return skeleton
  }

  private func fits(_ rule: Rule, _ word: [UInt8], _ at: Int) -> Bool {
    guard word[at...].starts(with: rule.letters) else { return false }
    return switch rule.place {
    case nil: true
    case .start: at == 0
    case .end: at + rule.letters.count == word.count && at > 0
    }
  }
}
