/// One word of a person's name, in the ways in which it is compared.
package struct NameWord: Hashable, Sendable {
  /// Without case and accents.
  package let letters: [UInt8]
  /// The same for all spellings that rules or the table `spellings` know.
  let skeleton: [UInt8]
  /// A key that all first names of one person share, as `Bill` and `William` do; nil if the table knows no other name.
  let forename: [UInt8]?

  /// - Parameter letters: folded; several words that count as one stand without blanks.
  init(_ letters: [UInt8]) {
    self.letters = letters
    let known = Self.spellings[letters]
    skeleton = Transliteration.english.skeleton(of: known?.use == .spelling ? known?.name ?? letters : letters)
    forename = known?.use == .forename ? known?.name : nil
  }

  /// Whether it is no more than the first letter of a name.
  var isInitial: Bool { letters.count == 1 }

  /// The letters of the skeleton that are heard: without vowels, which are written in most ways.
  var consonants: [UInt8] {
    let heard = skeleton.filter { !Self.vowels.contains($0) }
    return heard.isEmpty ? skeleton : heard
  }

  /// Whether it is written together with the next one: `Abu` of `Abu Marsh`.
  static func isJoined(_ letters: [UInt8]) -> Bool { spellings[letters]?.use == .joined }

  private static let vowels = Set("aeiou".utf8)

  private enum Use: String {
    case spelling, forename, joined
  }

  private static let spellings = Dictionary(
    uniqueKeysWithValues: VocabularyTable("spellings").rows.map { row in
      (Array(row.word.utf8), (name: Array(row["name"].utf8), use: row.cases("use", of: Use.self)[0]))
    })

  // MARK: Likeness

  /// How much two words can be one name; nil if they are two.
  func likeness(to other: NameWord) -> WordLikeness? {
    if letters == other.letters { return .same }
    if isInitial || other.isInitial { return skeleton.first == other.skeleton.first ? .initial : nil }
    if skeleton == other.skeleton { return .spelling }
    return Self.differInVowels(skeleton, other.skeleton) ? .vowels : nil
  }

  /// Whether they differ in no more than short vowels, which Arabic and Persian do not write: `Khaled`, `Khalid`.
  private static func differInVowels(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count == other.count, one.count > 3 else { return false }
    return zip(one, other).allSatisfy { $0 == $1 || shortVowels.contains([$0, $1]) }
  }

  private static let shortVowels: Set<Set<UInt8>> = [Set("ea".utf8), Set("ei".utf8), Set("ou".utf8)]
}

/// How much two words of names are alike, the most first.
enum WordLikeness: Int, Comparable {
  case same
  /// By rules that hold for all names.
  case spelling
  /// But for short vowels.
  case vowels
  /// The one is the first letter of the other.
  case initial

  static func < (one: WordLikeness, other: WordLikeness) -> Bool { one.rawValue < other.rawValue }
}
