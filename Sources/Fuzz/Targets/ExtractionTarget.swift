import Extraction
import FoundationEssentials
import Linguistics
import NewsLibrary
import Newswire

extension FuzzTarget {
  /// Articles and what they say: it stands in the text, comes back from its packed form, and is JSON.
  static let extraction = FuzzTarget(name: "extraction") { bytes in
    let article = ArticleAnatomy.article(of: SourceText(validating: bytes), path: "2021-03-08.txt")
    let findings = Extractor().findings(in: article)
    check(findings, in: article.text)
    checkPacks(article, findings)
    checkJSON(findings, in: article.text)
  }

  private static func check(_ findings: Findings, in text: SourceText) {
    for quote in findings.quotes {
      text.require(quote.span, "a quote")
      text.require(quote.sentence, "the sentence of a quote")
      for span in [quote.cue, quote.source].compactMap(\.self) { text.require(span, "a cue or source") }
      require(quote.speakers.allSatisfy { findings.entities.indices.contains($0.index) }, "a speaker that is not there")
    }
    for mention in findings.entities.flatMap(\.mentions) { text.require(mention.span, "a mention") }
    for fact in findings.facts {
      text.require(fact.span, "a fact")
      _ = (fact.line(in: text), fact.summary, fact.keys, fact.days)
    }
  }

  private static func checkPacks(_ article: Article, _ findings: Findings) {
    let length = article.text.count
    let unpacked = try? PackedFindings.unpack(PackedFindings.pack(findings), textLength: length)
    require(unpacked == findings, "findings that change when they are packed")
    let anatomy = try? PackedAnatomy.unpack(PackedAnatomy.pack(article), text: article.text)
    require(anatomy == article, "an anatomy that changes when it is packed")
  }

  private static func checkJSON(_ findings: Findings, in text: SourceText) {
    let facts = FactJSON(of: text, offsets: ScalarOffsets(text))
    var json = JSONText()
    json.array(findings.facts) { facts.write($1.members, to: &$0) }
    let read = try? JSONDecoder().decode(AnyJSON.self, from: Data(json.bytes))
    require(read != nil, "facts that are no JSON")
  }
}

/// A value of JSON that nobody asks for: the decoder has read all of it before it asks.
struct AnyJSON: Decodable {
  init(from decoder: any Decoder) {}
}
