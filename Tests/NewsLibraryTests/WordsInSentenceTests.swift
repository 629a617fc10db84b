import Extraction
import Linguistics
import NewsLibrary
import TestSupport
import Testing

/// What was said, and the sentence around it.
@Suite struct WordsInSentenceTests {
  private func words(_ kind: Quote.Kind, _ marked: String) -> WordsInSentence {
    let sample = MarkedText(marked)
    let quote = Quote(kind, sample.spans("said")[0], sentence: sample.spans("sentence").first, rule: "sample")
    return WordsInSentence(quote, in: sample.text)
  }

  /// White space of the file is nowhere in the way.
  @Test func theyAreFoundInTheReflowedSentence() {
    let words = words(.indirect, "Snow. [sentence|  Émile\n  Duras  rejected [said|talks\n with   Vella] , he\nsaid.]")
    #expect(words.sentence == "Émile Duras rejected talks with Vella , he said.")
    #expect((words.before, words.words, words.after) == ("Émile Duras rejected ", "talks with Vella", " , he said."))
  }

  @Test func aDirectQuoteIsShownByItself() {
    let marked = "[sentence|“[said|We left],” she said.]"
    #expect(words(.direct, marked).shown(as: .direct) == WordsInSentence("We left"))
    #expect(words(.mixed, marked).shown(as: .mixed).sentence == "“We left,” she said.")
  }

  @Test func aStatementBeyondItsSentenceIsWhole() {
    let words = words(.indirect, "[sentence|She said [said|no]. And] yes.")
    #expect(words.words == "no")
    let beyond = MarkedText("She [said|left. She] ran.")
    let quote = Quote(.indirect, beyond.spans("said")[0], sentence: TextSpan(0, 9), rule: "sample")
    #expect(WordsInSentence(quote, in: beyond.text).sentence == "She left. She")
  }
}
