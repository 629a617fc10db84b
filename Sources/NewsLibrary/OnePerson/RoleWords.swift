import Linguistics

/// The words of a role as it is compared with others: what somebody is, and of which state.
package struct RoleWords: Hashable, Sendable {
  /// `president`, `spokesman`.
  private(set) var heads: Set<String> = []
  /// Those of them that few have at a time: `minister`, not `witness` or `colonel`.
  private(set) var offices: Set<String> = []
  private(set) var states: Set<String> = []
  /// What is neither: `foreign` of `foreign minister`, the name of a party.
  private(set) var others: Set<String> = []

  package init(_ role: String) {
    for part in role.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "-" }) {
      let word = Self.bare(part)
      add(Self.names[word] ?? word)
    }
  }

  private mutating func add(_ word: String) {
    let classes = Lexicon.english[WordHash(Array(word.utf8)[...]).value]
    if let state = Self.states[word] {
      states.insert(state)
    } else if classes.contains(.country) {
      states.insert(word)
    } else if !classes.isDisjoint(with: [.office, .personNoun, .rank, .honorific]) {
      if !classes.contains(.formOfAddress) { heads.insert(word) }
      if classes.contains(.office) { offices.insert(word) }
    } else if !word.isEmpty, classes.isDisjoint(with: [.functionWord, .formOfAddress]) {
      others.insert(word)
    }
  }

  /// Without `’s` and what stands at its ends.
  private static func bare(_ word: Substring) -> String {
    var word = String(word.replacing("’", with: "'"))
    while word.hasSuffix("'s") || word.hasSuffix("'") || word.hasSuffix(".") {
      word.removeLast(word.hasSuffix("'s") ? 2 : 1)
    }
    return word
  }

  /// A state by the words for its people.
  private static let states = Dictionary(
    uniqueKeysWithValues: VocabularyTable("peoples").rows.map { ($0.word, String($0["country"])) })

  /// What stands for the other ways to write a word: `senator` for `sen`.
  private static let names = Dictionary(
    uniqueKeysWithValues: VocabularyTable("offices").rows.map { ($0.word, String($0["name"])) })

  private var all: Set<String> { heads.union(others).union(states) }

  /// How well one person can have both.
  package func agreement(with other: RoleWords) -> RoleAgreement {
    if !states.isEmpty, !other.states.isEmpty, states.isDisjoint(with: other.states) { return .clashes }
    let isAlike = !heads.isDisjoint(with: other.heads)
    let isMore = !offices.isDisjoint(with: other.offices) || all.intersection(other.all).count > 1
    if isAlike, isMore, isPart(of: other) || other.isPart(of: self) || isMostly(other) { return .agrees }
    if isAlike || !states.isDisjoint(with: other.states) || !others.isDisjoint(with: other.others) {
      return .isKin
    }
    return heads.isEmpty || other.heads.isEmpty ? .isUnknown : .clashes
  }

  private func isPart(of other: RoleWords) -> Bool { all.isSubset(of: other.all) }

  /// Half of all their words are in both; `Iraqi oil minister` and `Iraqi health minister` have each its own.
  private func isMostly(_ other: RoleWords) -> Bool {
    let haveOwn = !others.isEmpty && !other.others.isEmpty && others.isDisjoint(with: other.others)
    return !haveOwn && all.intersection(other.all).count * 2 >= all.union(other.all).count
  }
}

/// What two roles say of whether they are one person's, the most first.
package enum RoleAgreement: Int, Comparable, Sendable {
  /// The same office.
  case agrees
  /// Of one state or body, or what many are.
  case isKin
  /// Nothing.
  case isUnknown
  /// Two offices that have nothing in common, or of two states.
  case clashes

  package static func < (one: RoleAgreement, other: RoleAgreement) -> Bool { one.rawValue < other.rawValue }
}
