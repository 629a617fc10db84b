/// Exports as JSON Lines: one object each, absent values null; members may be added, never renamed.
enum JSONExport {
  static func bytes(of item: ExportItem) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("schema", 1)
      switch item {
      case .article(let article): write(article, to: &json)
      case .quote(let quote):
        json.member("record", "quote")
        write(quote, to: &json)
      case .hit(let hit): write(hit, to: &json)
      case .note(let note):
        json.member("record", "note")
        write(note, to: &json)
      case .figure(let told):
        FigureExport.write(told, to: &json)
        write(told.citation, to: &json)
      case .event(let event): EventExport.write(event, to: &json)
      case .place(let place): PlaceExport.write(place, to: &json)
      }
    }
    json.endLine()
    return json.take()
  }

  private static func write(_ article: ExportedArticle, to json: inout JSONText) {
    json.member("record", "article")
    write(article.citation, to: &json)
    json.member("text")
    json.array(article.parts) { json, part in
      json.object { json in
        json.member("kind", part.kind.rawValue)
        json.member("text", part.words)
        json.member("range")
        write(part.range, to: &json)
      }
    }
    json.member("quotes")
    json.array(article.quotes) { json, quote in json.object { write(quote, to: &$0) } }
    json.member("notes")
    json.array(article.notes) { json, note in json.object { write(note, to: &$0) } }
  }

  private static func write(_ quote: ExportedQuote, to json: inout JSONText) {
    json.member("kind", quote.kind.rawValue)
    json.member("text", quote.words)
    json.member("sentence", quote.said.sentence)
    json.member("stance", quote.stance.rawValue)
    json.member("speaker", quote.speaker?.name)
    json.member("role", quote.speaker?.role)
    json.member("speakerKind", quote.speaker?.kind.rawValue)
    json.member("certainty", quote.speaker?.certainty.rawValue)
    json.member("speakers")
    json.array(quote.speaker?.names ?? []) { $0.string($1) }
    json.member("corrected")
    json.boolean(quote.isCorrected)
    write(quote.citation, to: &json)
  }

  private static func write(_ note: ExportedNote, to json: inout JSONText) {
    json.member("note", note.text)
    json.member("text", note.words)
    json.member("written", note.day)
    json.member("quote")
    if let quote = note.quote { json.object { write(quote, to: &$0) } } else { json.null() }
    write(note.citation, to: &json)
  }

  private static func write(_ hit: ExportedHit, to json: inout JSONText) {
    json.member("record", "hit")
    json.member("snippet")
    json.array(hit.snippet.pieces) { json, piece in
      json.object { json in
        json.member("text", piece.text)
        json.member("hit")
        json.boolean(piece.isHit)
      }
    }
    json.member("hits")
    json.array(hit.hits) { write($1, to: &$0) }
    write(hit.citation, to: &json)
  }

  static func write(_ citation: Citation, to json: inout JSONText) {
    json.member("headline", citation.headline)
    json.member("agency", citation.agency)
    json.member("published", citation.date?.description)
    json.member("publishedTime", citation.isoTime)
    json.member("file", citation.file)
    json.member("article", citation.article)
    json.member("member", citation.member)
    json.member("copies", citation.copies)
    json.member("range")
    if let range = citation.range { write(range, to: &json) } else { json.null() }
  }

  private static func write(_ range: Range<Int>, to json: inout JSONText) {
    json.array([range.lowerBound, range.upperBound]) { $0.number($1) }
  }
}
