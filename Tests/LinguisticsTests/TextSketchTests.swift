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
    let bytes = Array(words.joined(separator: " ").utf8)
    return WordPairs(of: bytes, in: [TextSpan(0, bytes.count)])
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
    let (sketch, same) = (try #require(TextSketch(of: pairs(one))), try #require(TextSketch(of: pairs(one))))
    #expect(sketch == same && sketch.likeness(to: same) == 1 && pairs(one).likeness(to: pairs(one)) == 1)
    #expect(sketch.likeness(to: try #require(TextSketch(of: pairs(other)))) < 0.1)
  }

  @Test func aLineOrTwoHasNone() {
    var random = SeededRandom(seed: 4)
    #expect(TextSketch(of: pairs(words(29, &random))) == nil && TextSketch(of: pairs(words(30, &random))) != nil)
  }

  /// Whatever is edited of it, the sketches tell what the pairs of words have in common, and texts that are alike enough
  /// share a band.
  @Test func sketchesTellWhatTheWordsSay() throws {
    var random = SeededRandom(seed: 5)
    for share in [0.0, 0.05, 0.1, 0.2, 0.5] {
      for length in [60, 400, 1500] {
        let text = words(length, &random)
        let (one, other) = (pairs(text), pairs(edited(text, share, &random)))
        let (first, second) = (try #require(TextSketch(of: one)), try #require(TextSketch(of: other)))
        #expect(abs(first.likeness(to: second) - one.likeness(to: other)) < 0.2)
        if one.likeness(to: other) > 0.42 { #expect(!Set(first.bands).isDisjoint(with: second.bands)) }
      }
    }
  }

  @Test func caseAndMarksAreLeftAside() {
    func pairs(_ text: String) -> WordPairs { WordPairs(of: Array(text.utf8), in: [TextSpan(0, text.utf8.count)]) }
    let (one, other) = (pairs("The bridge fell, at 7."), pairs("the  BRIDGE fell at (7)"))
    #expect(one.pairs == other.pairs && one.numbers == other.numbers && one.numbers.count == 1)
    #expect(one.words == 5 && pairs("").words == 0 && pairs("").likeness(to: pairs("")) == 0)
  }
}
