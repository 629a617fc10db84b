import Extraction
import Linguistics
import Newswire
import TestSupport
import Testing

@Suite("Kinds of fact keep their examples")
struct FigureAndDateExamplesTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var kind: any FactKind.Type
    var published: CalendarDate?
    var sentence: String
    var testDescription: String { sentence }

    var marked: MarkedText { MarkedText(sentence) }

    var found: [FoundFact] {
      let text = marked.text
      let published = published.map { PublicationDate($0, .header) }
      return kind.facts(
        in: AnnotatedText(annotating: text, in: [text.span]), article: Article(text: text, published: published))
    }
  }

  static let samples = factKinds.flatMap { kind in
    kind.examples.flatMap { group in
      group.sentences.map { Sample(kind: kind, published: group.published, sentence: $0) }
    }
  }

  @Test(arguments: samples)
  func findsWhatIsMarkedAndNothingElse(_ sample: Sample) {
    let text = sample.marked.text
    let found = sample.found.map { "\($0.value)|\(text[$0.span])" }
    #expect(found == sample.marked.marks.map { "\($0.name)|\(text[$0.span])" })
  }

  @Test func everyRuleHasAnExample() {
    for kind in factKinds {
      let shown = Self.samples.filter { $0.kind == kind }.flatMap(\.found).map(\.rule)
      #expect(kind.rules == Set(shown), "\(kind.name)")
    }
  }
}
