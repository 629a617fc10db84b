import Extraction
import Linguistics
import NewsLibrary
import Newswire

/// An article and what it says as one line of the machine interface: ranges count Unicode scalars of
/// the article text, absent values are null, absent lists empty. The `text` of a range is what stands there, white
/// space and all, so that a program that has both may compare them.
struct ArticleJSON {
  let path: String
  /// 1 for the first article of a file.
  let number: Int
  let article: Article
  let findings: Findings
  private let offsets: ScalarOffsets

  init(path: String, number: Int, article: Article, findings: Findings) {
    self.path = path
    self.number = number
    self.article = article
    self.findings = findings
    offsets = ScalarOffsets(article.text)
  }

  func write(to json: inout JSONText) {
    json.object { json in
      head(&json)
      json.member("blocks")
      json.array(article.blocks, block)
      json.member("entities")
      json.array(findings.entities, entity)
      json.member("quotes")
      json.array(findings.quotes, quote)
      json.member("dates")
      json.array(findings.dates, date)
      json.member("figures")
      json.array(findings.figures, figure)
      json.member("incidents")
      json.array(EmptyCollection<Never>()) { _, _ in }
    }
    json.endLine()
  }

  private func head(_ json: inout JSONText) {
    json.member("schema", 1)
    json.member("file", path)
    json.member("article", number)
    json.member("headline", article.headline)
    json.member("deck", article.deck)
    json.member("byline", article.byline)
    json.member("published", article.published?.date.description)
    json.member("body")
    if article.hasBody { article.text.bytes.withUnsafeBufferPointer { json.string($0) } } else { json.null() }
    let reach = article.readingEnd
    json.member("factsEnd", reach < article.text.count ? Double(offsets.scalars(before: reach)) : nil)
    json.member("dateline")
    if let dateline = article.dateline { write(dateline, to: &json) } else { json.null() }
  }

  private func write(_ dateline: Dateline, to json: inout JSONText) {
    json.object { json in
      json.member("place", dateline.place.map(article.text.reflowed))
      json.member("agency", dateline.agency)
      json.member("date", dateline.date?.description)
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
      json.array(entity.mentions) { self.range($1.span, &$0) }
    }
  }

  private func quote(_ json: inout JSONText, _ quote: Quote) {
    json.object { json in
      json.member("kind", quote.kind.rawValue)
      range("range", quote.span, &json)
      json.member("text", article.text[quote.span])
      range("cue", quote.cue, &json)
      range("source", quote.source, &json)
      json.member("speaker", findings.speaker(of: quote)?.name)
      json.member("rule", quote.rule.rawValue)
    }
  }

  private func date(_ json: inout JSONText, _ date: DateMention) {
    json.object { json in
      range("range", date.span, &json)
      json.member("text", article.text[date.span])
      json.member("value", date.value?.description)
      json.member("end", date.end?.description)
      json.member("rule", date.rule.rawValue)
    }
  }

  private func figure(_ json: inout JSONText, _ figure: Figure) {
    json.object { json in
      range("range", figure.span, &json)
      range("number", figure.number, &json)
      json.member("text", article.text[figure.span])
      json.member("low", figure.low)
      json.member("high", figure.high)
      json.member("kind", figure.kind.rawValue)
      json.member("of", figure.of)
      json.member("rule", figure.rule.rawValue)
    }
  }

  private func range(_ name: StaticString, _ span: TextSpan?, _ json: inout JSONText) {
    json.member(name)
    if let span { range(span, &json) } else { json.null() }
  }

  private func range(_ span: TextSpan, _ json: inout JSONText) {
    let range = offsets.range(of: span)
    json.array(CollectionOfOne(range)) { json, range in
      json.number(range.lowerBound)
      json.number(range.upperBound)
    }
  }
}
