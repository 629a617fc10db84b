import Extraction
import Testing

/// Numbers in the ways in which newspapers of the world write them.
@Suite("Numbers as written")
struct WrittenNumberTests {
  private static let spaces = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’", ","]

  @Test(arguments: spaces)
  func thousandsAreParted(by separator: String) {
    expectFacts(Figure.kind, "[killed 21407+ villagers|At least 21\(separator)407 villagers] were killed.")
    expectFacts(Figure.kind, "[displaced 1300000 people|Some 1\(separator)300\(separator)000 people] fled the delta.")
  }

  @Test(arguments: [
    "[displaced 17000 refugees|Some 17 000 refugees] crossed at Tollen.",
    "[troops 11000-14000 soldiers|11 000 to 14 000 soldiers] crossed at Tollen.",
    "They asked for [money 2750000|$2 750 000].",
  ])
  func thousandsPartedByABlankAreOneNumber(_ sentence: String) { expectFacts(Figure.kind, sentence) }

  @Test(arguments: [
    "[displaced 340000 people|About 3,40,000 people] fled the hills.",
    "[displaced 300000 people|Some 3 lakh people] fled the hills.",
    "[people 21500000 farmers|About 2,15,00,000 farmers] signed it.",
    "They asked for [money 460000|Rs 4,60,000].",
    "They asked for [money 50000000|5 crore rupees].",
  ])
  func groupsAndWordsOfIndia(_ sentence: String) { expectFacts(Figure.kind, sentence) }

  @Test(arguments: [
    "The dam cost [money 4000000-5000000|$4-5 million].",
    "The dam cost US[money 4000000-5000000|$4–5 million].",
    "The dam cost [money 2500000000-3000000000|$2.5 to $3 billion].",
    "The dam cost [money 3000000-4000000|between $3 million and $4 million].",
    "The dam cost [money 4000000-5000000|4-5 million euros].",
  ])
  func bothEndsOfARangeOfMoneyShareTheMillion(_ sentence: String) { expectFacts(Figure.kind, sentence) }

  @Test(arguments: [
    "[other 0.75 harvest|Three-quarters of the harvest] was lost.",
    "[displaced 750000 people|Three-quarters of a million people] fled the delta.",
    "[killed 0.25 guards|One-quarter of the guards] died.",
    "[other 0.75 houses|Three quarters of the houses] burned.",
  ])
  func quartersAreQuarters(_ sentence: String) { expectFacts(Figure.kind, sentence) }
}
