import Extraction
import Linguistics
import Newswire
import TestSupport
import Testing

@Suite("Kinds of fact keep their examples")
struct FigureAndDateExamplesTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var kind: FactKind
    var published: CalendarDate?
    var sentence: String
    var testDescription: String { sentence }

    var marked: MarkedText { MarkedText(sentence) }

    var found: [any FoundFact] {
      let text = marked.text
      let article = Article(
        text: text, blocks: [Block(.paragraph, text.span)], published: published.map { PublicationDate($0, .header) })
      return Extractor().findings(in: article).facts.filter { $0.kind == kind.name }
    }
  }

  static let samples = FactKind.all.flatMap { kind in
    kind.examples.flatMap { group in
      group.sentences.map { Sample(kind: kind, published: group.published, sentence: $0) }
    }
  }

  @Test(arguments: samples)
  func findsWhatIsMarkedAndNothingElse(_ sample: Sample) {
    let text = sample.marked.text
    let found = sample.found.map { "\($0.summary)|\(text[$0.span])" }
    #expect(found == sample.marked.marks.map { "\($0.name)|\(text[$0.span])" })
  }

  @Test func everyRuleHasAnExample() {
    for kind in FactKind.all {
      let shown = Self.samples.filter { $0.kind.name == kind.name }.flatMap(\.found).map { $0.rule }
      #expect(kind.rules == Set(shown), "\(kind.heading)")
    }
  }
}
