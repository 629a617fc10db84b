import Linguistics
import NewsLibrary
import TestSupport
import Testing

/// Words found again where they stand by now.
@Suite struct HeldWordsTests {
  private func found(_ marked: String, in edited: String) -> String? {
    let old = MarkedText(marked), new = MarkedText(edited)
    var finder = WordFinder(new.text)
    let span = finder.span(of: HeldWords(old.spans("q")[0], in: old.text))
    return span.flatMap { span in new.marks.first { $0.span == span }?.name }
  }

  @Test func wordsThatStandWhereTheyStoodAreNotLookedForElsewhere() {
    #expect(found("No, no, no, [q|no], no, no.", in: "No, no, no, [same|no], no, no.") == "same")
  }

  @Test func wordsAreFoundBelowOthersThatCameIn() {
    #expect(
      found("He said “[q|it rains]” twice.", in: "New. She said “no”. He said “[moved|it rains]” twice.") == "moved")
  }

  @Test func wordsThatAreGoneAreNowhere() {
    #expect(found("He said “[q|it rains]” twice.", in: "He said nothing [x|at all].") == nil)
    #expect(found("A long text and [q|its end]", in: "[x|A]") == nil)
  }

  @Test func aPlaceWithoutWordsIsFoundWhereNothingChanged() {
    let text = SourceText("One.\n\nTwo.")
    var finder = WordFinder(text)
    #expect(finder.span(of: HeldWords(TextSpan(4, 4), in: text)) == TextSpan(4, 4))
    var other = WordFinder(SourceText("Zero.\n\nOne.\n\nTwo."))
    #expect(other.span(of: HeldWords(TextSpan(4, 4), in: text)) == nil)
  }

  @Test func anyWordsAreFoundInAnyEditBesideThem() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<300 {
      let words = (0..<40).map { "\(["é", "a", "東"][$0 % 3])\(Int.random(in: 0..<30, using: &random))" }
      let first = Int.random(in: 0..<38, using: &random), last = Int.random(in: first..<40, using: &random)
      let before = words[..<first].map { $0 + " " }.joined()
      let held = words[first...last].joined(separator: " ") + " #\(first)"
      let after = words[(last + 1)...].map { " " + $0 }.joined()
      let text = SourceText(before + held + after)
      let start = before.utf8.count
      let holding = HeldWords(TextSpan(start, start + held.utf8.count), in: text)
      let more = (0..<Int.random(in: 0..<20, using: &random)).map { "new\($0)\n" }.joined()
      let edited = SourceText(more + before + held + after)
      var finder = WordFinder(edited)
      #expect(finder.span(of: holding).map { edited[$0] } == held)
    }
  }
}
