/// The letters of a pattern found in a text, in their order though not side by side, as in fzf.
///
/// Of the ways to find them it is the one with the highest score: letters at the start of a word and letters
/// side by side count more, what lies between counts less. Of equal ones it is the one that ends first.
/// Case counts only where the pattern has a capital letter. An empty pattern is in every text.
package struct FuzzyMatch: Sendable, Equatable {
  package let score: Int
  /// Where the letters are, in characters of the text, in order.
  package let positions: [Int]

  /// - Parameter isStrict: whether a letter that doesn't follow the one before it must begin a word.
  package init?(_ pattern: String, in text: String, isStrict: Bool = false) {
    var search = FuzzySearch(pattern, in: text, isStrict: isStrict)
    guard let found = search.run() else { return nil }
    (score, positions) = found
  }
}

/// What makes one way to find a pattern better than another (after fzf's second algorithm).
enum FuzzyScore {
  static let letter = 16
  static let wordStart = 8
  /// A letter right after the one before it.
  static let sideBySide = 6
  /// The first letter of the pattern counts its place twice: it is typed most deliberately.
  static let firstFactor = 2
  static let gap = -3
  static let widerGap = -1

  static func gap(of length: Int) -> Int { length == 0 ? 0 : gap + widerGap * (length - 1) }
}

/// Fills a table of the best score for each letter of the pattern at each place of the text.
private struct FuzzySearch {
  private struct Cell {
    var score: Int
    /// Where the letter before it is.
    var before: Int?
  }

  private let pattern: [Character]
  private let text: [Character]
  private let startsWord: [Bool]
  private let isStrict: Bool
  private var rows: [[Cell?]] = []

  init(_ pattern: String, in text: String, isStrict: Bool) {
    let isCaseKept = pattern.contains(where: \.isUppercase)
    let characters = Array(text)
    self.pattern = Array(pattern)
    self.text = isCaseKept ? characters : characters.map(Self.lowered)
    startsWord = characters.indices.map { Self.startsWord(at: $0, in: characters) }
    self.isStrict = isStrict
  }

  /// One character for one, so that positions stay true.
  private static func lowered(_ character: Character) -> Character {
    let lower = character.lowercased()
    return lower.count == 1 ? Character(lower) : character
  }

  private static func startsWord(at index: Int, in text: [Character]) -> Bool {
    let here = text[index]
    guard here.isLetter || here.isNumber else { return false }
    guard index > 0 else { return true }
    let before = text[index - 1]
    return !(before.isLetter || before.isNumber) || (here.isUppercase && before.isLowercase)
  }

  mutating func run() -> (score: Int, positions: [Int])? {
    guard !pattern.isEmpty else { return (0, []) }
    guard pattern.count <= text.count else { return nil }
    for letter in pattern.indices { rows.append(row(of: letter)) }
    guard let last = Self.best(in: rows[rows.count - 1]) else { return nil }
    return (last.score, positions(endingAt: last.place))
  }

  private func row(of letter: Int) -> [Cell?] {
    // the best place so far of the letter before, with the gap from it to here taken off
    var near: (score: Int, place: Int)?
    return text.indices.map { place in
      if letter > 0, place >= 2, let cell = rows[letter - 1][place - 2] {
        near = Self.better(near, cell.score, place - 2)
      }
      defer { near = near.map { ($0.score + FuzzyScore.widerGap, $0.place) } }
      guard text[place] == pattern[letter] else { return nil }
      return letter == 0 ? first(at: place) : next(letter, at: place, near: near)
    }
  }

  private func first(at place: Int) -> Cell? {
    guard !isStrict || startsWord[place] else { return nil }
    return Cell(score: FuzzyScore.letter + (startsWord[place] ? FuzzyScore.wordStart * FuzzyScore.firstFactor : 0))
  }

  private func next(_ letter: Int, at place: Int, near: (score: Int, place: Int)?) -> Cell? {
    let bonus = startsWord[place] ? FuzzyScore.wordStart : 0
    let beside = place > 0 ? rows[letter - 1][place - 1] : nil
    let sideBySide = beside.map {
      Cell(score: $0.score + FuzzyScore.letter + max(bonus, FuzzyScore.sideBySide), before: place - 1)
    }
    guard !isStrict || startsWord[place], let near else { return sideBySide }
    let apart = Cell(score: near.score + FuzzyScore.gap + FuzzyScore.letter + bonus, before: near.place)
    return sideBySide.map { $0.score >= apart.score ? $0 : apart } ?? apart
  }

  private static func better(
    _ best: (score: Int, place: Int)?, _ score: Int, _ place: Int
  ) -> (score: Int, place: Int) {
    guard let best, best.score >= score else { return (score, place) }
    return best
  }

  private static func best(in row: [Cell?]) -> (score: Int, place: Int)? {
    var best: (score: Int, place: Int)?
    for (place, cell) in row.enumerated() {
      if let cell, cell.score > best?.score ?? .min { best = (cell.score, place) }
    }
    return best
  }

  private func positions(endingAt place: Int) -> [Int] {
    var positions = [place]
    for letter in pattern.indices.dropFirst().reversed() {
      guard let before = rows[letter][positions[positions.count - 1]]?.before else { break }
      positions.append(before)
    }
    return positions.reversed()
  }
}
