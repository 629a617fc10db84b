import Extraction
import Linguistics
import NewsLibrary
import Newswire

/// An article and what it says as one line of the machine interface: ranges count Unicode scalars of
/// the article text, absent values are null, absent lists empty. The `text` of a range is what stands there, white
/// space and all, so that a program that has both may compare them.
struct ArticleJSON {
  let path: String
  let place: FilePlace
  let article: Article
  let findings: Findings
  private let offsets: ScalarOffsets
  private let facts: FactJSON

  init(path: String, place: FilePlace, article: Article, findings: Findings) {
    self.path = path
    self.place = place
    self.article = article
    self.findings = findings
    offsets = ScalarOffsets(article.text)
    facts = FactJSON(of: article.text, offsets: offsets)
  }

  func write(to json: inout JSONText) {
    json.object { json in
      head(&json)
      json.member("blocks")
      json.array(article.blocks, block)
      json.member("entities")
      json.array(findings.entities.lazy.filter(\.isNamed), entity)
      json.member("quotes")
      json.array(findings.quotes, quote)
      for kind in FactKind.all {
        json.member(named: kind.name.rawValue)
        json.array(findings.facts.lazy.filter { $0.kind == kind.name }) { facts.write($1.members, to: &$0) }
      }
    }
    json.endLine()
  }

  private func head(_ json: inout JSONText) {
    json.member("schema", 1)
    json.member("file", path)
    json.member("article", place.number)
    json.member("member", place.member)
    json.member("headline", article.headline)
    json.member("deck", article.deck)
    json.member("byline", article.byline)
    json.member("published", article.published?.date.description)
    json.member("publishedTime", article.published.flatMap { $0.time?.iso(on: $0.date) })
    json.member("source", article.origin.source)
    json.member("section", article.origin.section)
    json.member("url", article.origin.url)
    json.member("document", article.origin.document)
    json.member("cutShort")
    json.boolean(article.isCutShort)
    json.member("body")
    if article.hasBody { article.text.bytes.withUnsafeBufferPointer { json.string($0) } } else { json.null() }
    let reach = article.readingEnd
    json.member("factsEnd", reach < article.text.count ? Double(offsets.scalars(before: reach)) : nil)
    json.member("dateline")
    if article.dateline == nil, article.agency == nil { json.null() } else { writeDateline(to: &json) }
  }

  /// Place and day of the dateline; the agency from wherever it is named.
  private func writeDateline(to json: inout JSONText) {
    json.object { json in
      json.member("place", article.dateline?.printedPlace.map(article.text.reflowed))
      json.member("agency", article.agency)
      json.member("date", article.dateline?.date?.description)
    }
  }

  private func block(_ json: inout JSONText, _ block: Block) {
    json.object { json in
      json.member("kind", block.kind.rawValue)
      range("range", block.span, &json)
    }
  }

  private func entity(_ json: inout JSONText, _ entity: Entity) {
    json.object { json in
      json.member("kind", entity.kind.rawValue)
      json.member("name", entity.name)
      json.member("role", entity.role)
      json.member("otherNames")
      json.array(entity.otherNames) { $0.string($1) }
      json.member("mentions")
      json.array(entity.mentions) { facts.write($1.span, to: &$0) }
      if entity.kind == .place { location(&json, entity.location) }
    }
  }

  private func location(_ json: inout JSONText, _ location: Location?) {
    json.member("latitude", location?.coordinates?.latitude)
    json.member("longitude", location?.coordinates?.longitude)
    json.member("country", location?.country?.description)
    json.member("geoname", location?.geoname.map(Double.init))
  }

  private func quote(_ json: inout JSONText, _ quote: Quote) {
    json.object { json in
      json.member("kind", quote.kind.rawValue)
      range("range", quote.span, &json)
      json.member("text", article.text[quote.span])
      range("cue", quote.cue, &json)
      range("source", quote.source, &json)
      json.member("speaker", findings.speakerName(of: quote))
      speakers(&json, of: quote)
      range("sentence", quote.sentence, &json)
      json.member("stance", quote.stance.rawValue)
      json.member("rule", quote.rule.rawValue)
    }
  }

  private func speakers(_ json: inout JSONText, of quote: Quote) {
    json.member("speakerKind", findings.speaker(of: quote)?.speakerKind.rawValue)
    json.member("certainty", quote.speakers.isEmpty ? nil : quote.certainty.rawValue)
    json.member("speakers")
    json.array(quote.speakers) { $0.string(findings.entities[$1.index].name) }
  }

  private func range(_ name: StaticString, _ span: TextSpan?, _ json: inout JSONText) {
    json.member(name)
    if let span { facts.write(span, to: &json) } else { json.null() }
  }
}
