import Extraction
import Linguistics
import Newswire
import TestSupport
import Testing

/// Expects the facts of a kind in a sentence to be those that are marked in it, as `[summary|words]`, and no others.
func expectFacts(
  _ kind: FactKindName, _ sentence: String, published: CalendarDate? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let marked = MarkedText(sentence)
  let text = marked.text
  let article = Article(
    text: text, blocks: [Block(.paragraph, text.span)], published: published.map { PublicationDate($0, .header) })
  let found = Extractor().findings(in: article).facts.filter { $0.kind == kind }
  #expect(
    found.map { "\($0.summary)|\(text[$0.span])" } == marked.marks.map { "\($0.name)|\(text[$0.span])" },
    sourceLocation: sourceLocation)
}
