import Reader
import TestSupport
import Testing

@Suite struct FuzzyMatchTests {
  /// The text with brackets around the letters found; nil where they are not in it.
  private func found(_ pattern: String, _ text: String, isStrict: Bool = false) -> String? {
    FuzzyMatch(pattern, in: text, isStrict: isStrict).map { match in
      text.enumerated().map { match.positions.contains($0.offset) ? "[\($0.element)]" : "\($0.element)" }.joined()
    }
  }

  @Test(arguments: [
    ("nq", "next-quote", "[n]ext-[q]uote"), ("quo", "next-quote", "next-[q][u][o]te"),
    ("sp", "last-speaker", "last-[s][p]eaker"), ("ee", "speakers-elsewhere", "speakers-[e]ls[e]where"),
    ("", "next", "next"), ("NQ", "nextQuote", nil), ("nQ", "nextQuote", "[n]ext[Q]uote"),
    ("é", "café", "caf[é]"), ("qn", "next-quote", nil), ("next-quotes", "next-quote", nil), ("x", "", nil),
  ])
  func bestPlaceOfTheLetters(pattern: String, text: String, expected: String?) {
    #expect(found(pattern, text) == expected)
  }

  @Test(arguments: [
    ("sotl", "speakers of the library", "[s]peakers [o]f [t]he [l]ibrary"),
    ("spli", "speakers of the library", "[s][p]eakers of the [l][i]brary"),
    ("eak", "speakers of the library", nil),
  ])
  func strictlyByBeginningsOfWords(pattern: String, text: String, expected: String?) {
    #expect(found(pattern, text, isStrict: true) == expected)
  }

  @Test(arguments: [
    ("next", "next-hit", "an-extra-note"), ("jb", "jump-back", "job"), ("fi", "find", "furniture"),
    ("pa", "pane", "span"),
  ])
  func scoresWhatWasMeantHigher(pattern: String, better: String, worse: String) throws {
    let scores = try [better, worse].map { try #require(FuzzyMatch(pattern, in: $0)).score }
    #expect(scores[0] > scores[1])
  }

  @Test func findsWhatIsThereAndNothingBeats() {
    var random = SeededRandom(seed: 41)
    for _ in 0..<3000 {
      let text = random.text(of: ["a", "b", "A", "B", "-", " ", "é"], 0...9)
      let pattern = random.text(of: ["a", "b", "B"], 1...4)
      let isStrict = Bool.random(using: &random)
      let best = Embeddings(pattern, text, isStrict).scores.max()
      let match = FuzzyMatch(pattern, in: text, isStrict: isStrict)
      #expect(match?.score == best, "\(pattern) in “\(text)”, strict: \(isStrict)")
      guard let match else { continue }
      #expect(match.positions == match.positions.sorted() && Set(match.positions).count == pattern.count)
      #expect(Embeddings(pattern, text, isStrict).score(of: match.positions) == match.score)
    }
  }
}

/// All ways to find a pattern in a text, one by one.
private struct Embeddings {
  let pattern: [Character]
  let text: [Character]
  let isStrict: Bool

  init(_ pattern: String, _ text: String, _ isStrict: Bool) {
    let keepsCase = pattern.contains { $0.isUppercase }
    self.pattern = Array(pattern)
    original = Array(text)
    self.text = keepsCase ? original : Array(text.lowercased())
    self.isStrict = isStrict
  }

  private let original: [Character]

  var scores: [Int] { places(from: 0, at: 0).compactMap(score) }

  private func places(from letter: Int, at start: Int) -> [[Int]] {
    guard letter < pattern.count else { return [[]] }
    return text.indices.filter { $0 >= start && text[$0] == pattern[letter] }
      .flatMap { place in places(from: letter + 1, at: place + 1).map { [place] + $0 } }
  }

  private func startsWord(_ place: Int) -> Bool {
    guard original[place].isLetter else { return false }
    return place == 0 || !original[place - 1].isLetter
      || (original[place].isUppercase && original[place - 1].isLowercase)
  }

  /// nil where the places are not allowed.
  func score(of places: [Int]) -> Int? {
    var score = 0
    for (index, place) in places.enumerated() {
      let bonus = startsWord(place) ? 8 : 0
      let gap = index == 0 ? 0 : place - places[index - 1] - 1
      if isStrict, bonus == 0, index == 0 || gap > 0 { return nil }
      score += 16
      if index == 0 { score += 2 * bonus } else if gap == 0 { score += max(bonus, 6) } else { score += bonus - 2 - gap }
    }
    return score
  }
}

extension SeededRandom {
  fileprivate mutating func text(of letters: [Character], _ length: ClosedRange<Int>) -> String {
    String(
      (0..<Int.random(in: length, using: &self)).map { _ in letters[Int.random(in: letters.indices, using: &self)] })
  }
}
