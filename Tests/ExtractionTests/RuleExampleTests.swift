import Extraction
import Linguistics
import TestSupport
import Testing

/// Every rule of names and quotes has an example that only it gives: `[rule|words]` marks what it finds.
@Suite("Rules of names and quotes keep their examples")
struct RuleExampleTests {
  static let nameSamples = [
    "They met [given name|Ana Marsh] there.",
    "General [name after a title|Ana Marsh] left on foot.",
    "They left [known place|Iraq] on foot.",
    "A note came from the [known body|United Nations] too.",
    "The [word for a body|Vella Relief Council] met again.",
    "They crossed the [word for a place|Tarn River] by boat.",
    "They left the village of [named as a place|Querlo Tarn] on foot.",
    "A note came from the news agency [named as a body|Quorl] too.",
    "Men of the [acronym|QRZ] left on foot.",
    "[who speaks|Quorl] said so.",
    "A talk with [name alone|Ortega] ended early.",
    "Fighting went on in [city|Harstad] all night.",
    "The lorry came from [gazetteer|Clacton], [gazetteer|Essex], at noon.",
    "Fighting went on in [place after a preposition|Querlo] all night.",
    "They met [capitalised words|Orlo Quenn] there.",
    "Commander [name with a nickname|Rodrigo “Lobo” Salcedo] left on foot.",
    "COLONEL [name after a title|LUIS ORTEGA] TALKED.  [name known from the text|ORTEGA] LEFT.",
    "[long form of an abbreviation|NATIONAL TOWER FUND] ([tagger|NTF]) GREW.",
    "The [tagger|Vella Otters] won.",
  ]

  static let quoteSamples = [
    "“[subject and verb|We will rebuild it,]” Ana Marsh said.",
    "“[verb before its subject|We will rebuild it,]” said Ana Marsh.",
    "It was “[according to|nearly done,]” according to Ana Marsh.",
    "“[signature|It is over.]” — Ana Marsh",
    "Ana Marsh: “[speaker label|We will stay.]”",
    "“[any verb behind a quotation|Get out,]” Ana Marsh barked.",
    "“[verb of report behind a quotation|They all left,]” they conclude.",
    "The men painted “[quotation marks|go home]” on the wall of the mill.",
    "Ana Marsh was in no hurry with “[subject of the sentence|a long day ahead of us.]”",
    "Ana Marsh agreed. “[lead of the sentence before|It has ended.]”",
    """
    [subject and verb|The rebels lost ground], Ivo Marsh said.

    They are “[speaker of the paragraphs around|on the run, most of them.]”

    [subject and verb|It went well], he said.
    """,
    "It was “[subject and verb|a good day,]” Ana Marsh said.\n\n“[goes on from the paragraph before|It gave us some hope.]”",
    "“[subject and verb|We left,]” Ana Marsh said. It was “[same paragraph|a long day for all of us.]”",
    "Q: [transcript|Will it end?]\n\nQ: [transcript|Why?]",
    "In a statement, Ana Marsh said:\n\n[statement behind a colon|We will build it again.]",
    "There was a pledge [noun of report|to rebuild the bridge at once].",
    "Ana Marsh rejected [verb and complement|the plan for the bridge].",
    "Ana Marsh left the hall, adding that [participle of speech|the bridge was down].",
  ]

  /// What a sample gives and what is marked in it, as `rule | words` in order of text.
  private struct Result {
    var found: [String]
    var marked: [String]

    init(_ story: Story, _ rules: [(rule: RuleName, span: TextSpan)]) {
      found = rules.sorted { $0.span < $1.span }.map { "\($0.rule.rawValue) | \(story.text[$0.span])" }
      marked = story.marked.marks.map { "\($0.name) | \(story.text[$0.span])" }
    }

    static func names(_ sample: String) -> Result {
      let story = Story(sample)
      return Result(story, story.findings.entities.flatMap(\.mentions).map { ($0.rule, $0.span) })
    }

    static func quotes(_ sample: String) -> Result {
      let story = Story(sample)
      return Result(story, story.findings.quotes.map { ($0.rule, $0.span) })
    }
  }

  @Test(arguments: nameSamples)
  func namesAreFoundByTheirRule(_ sample: String) {
    let result = Result.names(sample)
    #expect(result.found == result.marked)
  }

  @Test(arguments: quoteSamples)
  func quotesAreFoundByTheirRule(_ sample: String) {
    let result = Result.quotes(sample)
    #expect(result.found == result.marked)
  }

  @Test func everyRuleHasAnExample() {
    func rules(_ samples: [String]) -> Set<String> { Set(samples.flatMap { MarkedText($0).marks.map(\.name) }) }
    #expect(rules(Self.nameSamples) == Set(NameRule.allCases.map(\.rawValue)))
    #expect(rules(Self.quoteSamples) == Set(QuoteRule.allCases.map(\.rawValue)))
  }
}
