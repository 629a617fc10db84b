import Linguistics
import TestSupport
import Testing

/// Sketches of texts, by which nearly the same ones are known.
@Suite struct TextSketchTests {
  private static let vocabulary = (0..<900).map { "word\($0)".replacing("0", with: "o").replacing("1", with: "l") }

  private func words(_ count: Int, _ random: inout SeededRandom) -> [String] {
    (0..<count).map { _ in Self.vocabulary.randomElement(using: &random)! }
  }

  private func pairs(_ words: [String]) -> WordPairs {
    let text = SourceText(words.joined(separator: " "))
    return WordPairs(of: text.bytes, in: [text.span])
  }

  private func sketch(_ words: [String]) -> TextSketch? {
    let text = SourceText(words.joined(separator: " "))
    return TextSketch(of: text.bytes, in: [text.span])
  }

  /// An edit of each word with a chance, as somebody goes over a text.
  private func edited(_ words: [String], _ share: Double, _ random: inout SeededRandom) -> [String] {
    words.map {
      Double.random(in: 0..<1, using: &random) < share ? "other\(Int.random(in: 0..<99, using: &random))" : $0
    }
  }

  @Test func equalTextsAreAlikeAndOthersAreNot() throws {
    var random = SeededRandom(seed: 3)
    let (one, other) = (words(400, &random), words(400, &random))
    let (known, same) = (try #require(sketch(one)), try #require(sketch(one)))
    #expect(known == same && known.likeness(to: same) == 1 && pairs(one).likeness(to: pairs(one)) == 1)
    #expect(known.likeness(to: try #require(sketch(other))) < 0.1)
  }

  @Test func aLineOrTwoHasNone() {
    var random = SeededRandom(seed: 4)
    #expect(sketch(words(29, &random)) == nil && sketch(words(30, &random)) != nil)
  }

  /// Whatever is edited of it, the sketches tell what the pairs of words have in common, and texts that are alike enough
  /// share a band.
  @Test func sketchesTellWhatTheWordsSay() throws {
    var random = SeededRandom(seed: 5)
    for share in [0.0, 0.05, 0.1, 0.2, 0.5] {
      for length in [60, 400, 1500] {
        let text = words(length, &random)
        let copy = edited(text, share, &random)
        let (one, other) = (pairs(text), pairs(copy))
        let (first, second) = (try #require(sketch(text)), try #require(sketch(copy)))
        #expect(abs(first.likeness(to: second) - one.likeness(to: other)) < 0.2)
        if one.likeness(to: other) > 0.42 { #expect(!Set(first.bands).isDisjoint(with: second.bands)) }
      }
    }
  }

  @Test func caseAndMarksAreLeftAside() {
    func pairs(_ text: String) -> WordPairs { WordPairs(of: Array(text.utf8), in: [TextSpan(0, text.utf8.count)]) }
    let (one, other) = (pairs("The bridge fell, at 7."), pairs("the  BRIDGE fell at (7)"))
    #expect(one.pairs == other.pairs && one.numbers == other.numbers && one.numbers.count == 1)
    #expect(one.pairs.count == 5 && pairs("").pairs.isEmpty && pairs("").likeness(to: pairs("")) == 0)
  }
}
