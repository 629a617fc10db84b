import Extraction
import Linguistics
import NewsLibrary
import Newswire
import TestSupport
import Testing

/// Words are found again in texts that were edited around them.
@Suite struct TextAnchorTests {
  /// Where the anchor of one text's only quote is found among the quotes of another.
  private func found(_ marked: String, in other: String) -> String? {
    let old = MarkedText(marked), new = MarkedText(other)
    let anchor = TextAnchor(old.spans("q")[0], in: old.text)
    var findings = Findings()
    findings.quotes = new.marks.map { Quote(.direct, $0.span, rule: "sample") }
    let article = Article(text: new.text)
    let place = Corrections.apply([.speaker(of: anchor, is: nil)], to: findings, of: article).places[0]
    return place.flatMap { span in new.marks.first { $0.span == span }?.name }
  }

  @Test func keepsThirtyTwoScalarsOnEitherSide() {
    let before = String(repeating: "é", count: 40), after = String(repeating: "東", count: 40)
    let sample = MarkedText(before + "[q|No \n  way]" + after)
    let anchor = TextAnchor(sample.spans("q")[0], in: sample.text)
    #expect(anchor.before == String(before.prefix(32)) && anchor.after == String(after.prefix(32)))
    #expect(anchor.words == "No way")
  }

  @Test func findsWordsInLinesBrokenElsewhere() {
    #expect(found("He said “[q|we left the old bridge]”.", in: "He\nsaid “[x|we left\n the old bridge]”.") == "x")
  }

  @Test func findsLongWordsWhateverStandsBesideThem() {
    #expect(found("He said “[q|we left the old bridge]”.", in: "“[x|we left the old bridge]”, wrote Marsh.") == "x")
  }

  @Test func tellsEqualWordsByTheirSurroundings() {
    let story = "Asked about the war he said “[a|No]”. Asked about the harvest he said “[b|No]”."
    #expect(found("Asked about the harvest he said “[q|No]”.", in: story) == "b")
    #expect(found("Asked about the war he said “[q|No]”. Asked", in: story) == "a")
  }

  @Test func doesNotTakeShortWordsForOthers() {
    #expect(found("Asked about the harvest he said “[q|No]”.", in: "“[x|No]” smoking.") == nil)
  }

  @Test func takesTheQuoteThatHoldsTheWords() {
    #expect(found("“[q|we left the old bridge]”", in: "“[x|Then we left the old bridge, all of us]”") == "x")
    #expect(found("“[q|we left the old bridge]”", in: "we left the old bridge “[x|and the mill]”") == nil)
  }

  /// The anchor of any span is found in its own text, or in words that read the same.
  @Test func anySpanIsFoundInItsOwnText() {
    var random = SeededRandom(seed: 3)
    let alphabet = ["a", "b", " ", "\n", "é", "東", "“"]
    for _ in 0..<400 {
      let pieces = (0..<Int.random(in: 1...80, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? ""
      }
      let start = Int.random(in: 0..<pieces.count, using: &random)
      let end = Int.random(in: start...pieces.count, using: &random)
      let text = SourceText(pieces.joined())
      let offset = pieces[..<start].joined().utf8.count
      let span = TextSpan(offset, offset + pieces[start..<end].joined().utf8.count)
      var findings = Findings()
      findings.quotes = [Quote(.direct, span, rule: "sample")]
      let change = Correction.Change.speaker(of: TextAnchor(span, in: text), is: nil)
      let place = Corrections.apply([change], to: findings, of: Article(text: text)).places[0]
      #expect(place == nil || place == span)
      if span.length > 20, !text.reflowed(span).isEmpty { #expect(place == span, "\(text[span])") }
    }
  }
}
