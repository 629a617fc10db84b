import Linguistics
import Testing

@Suite("Sentences")
struct SentenceSplitterTests {
  /// Each sample is split where `|` stands in it.
  @Test(
    "A sentence ends where the next could begin",
    arguments: [
      "The bridge fell. | Nobody was hurt.",
      "Gen. Ana Marsh left. | Lt. Col. J. R. Ortega stayed.",
      "He went to the U.S. Embassy. | She left the U.S. | The others stayed.",
      "“We are ready,” she said. | “We wait.” | He left.",
      "“Why now?” Marsh asked. | Nobody knew.",
      "“Why now?” she asked.",
      "It took 2.5 hours... | Then it was over.",
      "They waited ... and waited.",
      "THE ARMY LEFT.  | GEN. MARSH STAYED.",
      "The mayor (who was ill) left. | (He is better.)",
      "The line breaks\nhere. | It goes\non there.",
      "It began at 10 a.m. | The rain stopped. | By 6 p.m. Tuesday all was quiet.",
      "He said: “It is over. | We won.”",
    ])
  func splits(_ sample: String) {
    let parts = sample.split(separator: "|").map(reflowed)
    let text = SourceText(sample.replacing("| ", with: ""))
    let annotated = AnnotatedText(annotating: text, in: [text.span])
    #expect(annotated.sentences.map { text.reflowed(annotated.span(of: $0)) } == parts)
  }

  @Test("A sentence never crosses the end of a block")
  func blocks() {
    let text = SourceText("no stop here\n\nnor here")
    let annotated = AnnotatedText(annotating: text, in: [TextSpan(0, 12), TextSpan(14, 22)])
    #expect(annotated.sentences == [0..<3, 3..<5])
  }
}

private func reflowed(_ words: Substring) -> String {
  let text = SourceText(String(words))
  return text.reflowed(text.span)
}
