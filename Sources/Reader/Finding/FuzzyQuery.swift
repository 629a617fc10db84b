/// Words typed to find something: each must be in one of its texts, in any order.
struct FuzzyQuery: Sendable, Equatable {
  private let words: [String]

  init(_ typed: String) {
    words = typed.split(separator: " ").map(String.init)
  }

  var isEmpty: Bool { words.isEmpty }

  /// What was found of all words in a name and what is said about it; nil if one is in none of them.
  ///
  /// A word is looked for in the name letter by letter, elsewhere by the beginnings of words: in long texts
  /// letters far apart mean nothing.
  func match(in name: String, and others: [String]) -> Found? {
    match { word in Self.match(word, name, others) }.map { found(in: others.count + 1, $0) }
  }

  /// The same in texts that are all read by the beginnings of their words.
  func match(inAnyOf texts: [String]) -> Found? {
    match { word in Self.match(word, inAnyOf: texts) }.map { found(in: texts.count, $0) }
  }

  private typealias Part = (text: Int, match: FuzzyMatch)

  private func match(_ find: (String) -> Part?) -> [Part]? {
    var parts: [Part] = []
    for word in words {
      guard let part = find(word) else { return nil }
      parts.append(part)
    }
    return parts
  }

  private func found(in count: Int, _ parts: [Part]) -> Found {
    var found = Found(score: 0, positions: Array(repeating: [], count: count))
    for part in parts {
      found.score += part.match.score
      found.positions[part.text].formUnion(part.match.positions)
    }
    return found
  }

  /// A sum of scores, and the places of the letters in each text.
  struct Found: Sendable, Equatable {
    var score: Int
    var positions: [Set<Int>]
  }

  /// What a word is worth more in a name than in what is said about it.
  private static let nameBonus = 24

  private static func match(_ word: String, _ name: String, _ others: [String]) -> Part? {
    let elsewhere = match(word, inAnyOf: others).map { (text: $0.text + 1, match: $0.match) }
    guard let inName = FuzzyMatch(word, in: name) else { return elsewhere }
    if let elsewhere, elsewhere.match.score > inName.score + nameBonus { return elsewhere }
    return (0, FuzzyMatch(inName, plus: nameBonus))
  }

  /// In the text that matches best, the first of equal ones.
  private static func match(_ word: String, inAnyOf texts: [String]) -> Part? {
    texts.enumerated().compactMap { text, words in
      FuzzyMatch(word, in: words, isStrict: true).map { (text: text, match: $0) }
    }.max { ($0.match.score, -$0.text) < ($1.match.score, -$1.text) }
  }
}

extension FuzzyMatch {
  fileprivate init(_ match: FuzzyMatch, plus bonus: Int) {
    score = match.score + bonus
    positions = match.positions
  }
}
