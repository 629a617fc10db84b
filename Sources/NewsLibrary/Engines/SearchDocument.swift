import Extraction
import Linguistics
import Newswire

/// The members of the documents that a search engine is given; members may be added, never renamed.
enum SearchDocument {
  static func write(_ document: EngineDocument, to json: inout JSONText) {
    let (article, origin) = (document.article, document.article.origin)
    head("article", of: document, &json)
    json.member("headline", article.headline)
    json.member("deck", article.deck)
    json.member("byline", article.byline)
    json.member("source", origin.source)
    json.member("section", origin.section)
    json.member("url", origin.url)
    json.member("document", origin.document)
    json.member("cutShort")
    json.boolean(article.isCutShort)
    json.member("text", article.text[article.text.span])
    json.member("entities")
    json.array(document.entities) { json, entity in json.object { write(entity, to: &$0) } }
  }

  static func write(_ said: EngineQuote, of document: EngineDocument, to json: inout JSONText) {
    let (quote, speaker) = (said.quote, said.quote.speaker)
    head("quote", of: document, &json)
    json.member("kind", quote.kind.rawValue)
    json.member("text", quote.words)
    json.member("sentence", quote.said.sentence)
    json.member("stance", quote.stance.rawValue)
    json.member("speaker", speaker?.name)
    json.member("speakers")
    json.array(speaker?.names ?? []) { $0.string($1) }
    json.member("knownAs")
    json.array(said.knownAs) { $0.string($1) }
    json.member("speakerKind", speaker?.kind.rawValue)
    json.member("role", speaker?.role)
    json.member("certainty", speaker?.certainty.rawValue)
    json.member("corrected")
    json.boolean(quote.isCorrected)
    range(quote.citation.range, &json)
  }

  /// What the kind alone has is in `data`, under the name of the kind: two kinds may mean other things by one name.
  static func write(_ fact: EngineFact, of document: EngineDocument, to json: inout JSONText) {
    head("fact", of: document, &json)
    json.member("kind", fact.kind.rawValue)
    json.member("text", fact.words)
    json.member("firstDay", fact.days?.first.description)
    json.member("lastDay", fact.days?.last.description)
    json.member("low", fact.low)
    json.member("high", fact.high)
    location(fact.location, &json)
    range(fact.range, &json)
    json.member("data")
    json.object { json in
      json.member(named: fact.kind.rawValue)
      fact.write(to: &json)
    }
  }

  private static func write(_ named: EngineEntity, to json: inout JSONText) {
    let entity = named.entity
    json.member("kind", entity.kind.rawValue)
    json.member("name", entity.name)
    json.member("knownAs", named.knownAs)
    json.member("role", entity.role)
    json.member("otherNames")
    json.array(entity.otherNames) { $0.string($1) }
    json.member("mentions", entity.mentions.count)
    location(named.location, &json)
  }

  /// What quotes and facts have of their article too, since search engines join nothing.
  private static func head(_ record: String, of document: EngineDocument, _ json: inout JSONText) {
    let summary = document.summary
    json.member("schema", 1)
    json.member("record", record)
    json.member("id", document.id)
    json.member("file", summary.path)
    json.member("article", summary.articleNumber)
    json.member("member", summary.member)
    json.member("title", summary.title)
    json.member("published", summary.date?.description)
    json.member("agency", summary.agency)
    json.member("datelinePlace", document.datelinePlace)
  }

  private static func range(_ range: Range<Int>?, _ json: inout JSONText) {
    json.member("start", range.map { Double($0.lowerBound) })
    json.member("end", range.map { Double($0.upperBound) })
  }

  private static func location(_ location: Coordinates?, _ json: inout JSONText) {
    json.member("location")
    guard let location else { return json.null() }
    json.object { json in
      json.member("lat", location.latitude)
      json.member("lon", location.longitude)
    }
  }
}
