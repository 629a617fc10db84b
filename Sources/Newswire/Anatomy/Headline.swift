import Linguistics

/// The passages that a story is announced by.
enum Headline {
  private static let longest = 220
  private static let longestDeck = 320
  private static let speech = Array(" said.".utf8)

  /// Whether a passage that something follows can be the headline.
  ///
  /// Where lines are wrapped a full stop makes it the first paragraph of a story without headline;
  /// elsewhere headlines may end with one, but not on who said it.
  static func couldBe(_ passage: Passage, _ words: Wording, _ layout: Layout) -> Bool {
    guard words.span.length <= longest, passage.lineCount <= 3, let first = words.text.first,
      first != UInt8(ascii: "["), first != UInt8(ascii: "(")
    else { return false }
    if words.ending == .none || words.ending == .question { return true }
    return layout.wrapWidth == nil && !words.text.suffix(speech.count).elementsEqual(speech)
  }

  /// Whether a passage is short enough to stand between headline and story.
  static func couldBeDeck(_ passage: Passage, _ words: Wording) -> Bool {
    words.span.length <= longestDeck && passage.lineCount <= 3 && !Heading.isTime(words)
  }
}
