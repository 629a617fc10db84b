import NewsLibrary

/// A hit of a search as text and as JSON.
enum HitText {
  /// Date, headline and file in one line, the words around the hits in the next. Control characters
  /// are made visible, since this may go to a terminal.
  static func plain(_ hit: ArticleRow) -> [UInt8] {
    let article = hit.article
    let head = [article.date?.description ?? "undated", article.title, article.path].joined(separator: "  ")
    let snippet = (hit.snippet?.pieces ?? []).map { $0.isHit ? "[\($0.text)]" : $0.text }.joined()
    return Array("\(head.harmless(.name))\n    \(snippet.harmless(.name))\n".utf8)
  }

  static func json(_ hit: ArticleRow) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("schema", 1)
      json.member("file", hit.article.path)
      json.member("article", hit.article.articleNumber)
      json.member("headline", hit.article.title)
      json.member("published", hit.article.date?.description)
      json.member("agency", hit.article.agency)
      json.member("snippet")
      json.array(hit.snippet?.pieces ?? []) { json, piece in
        json.object { json in
          json.member("text", piece.text)
          json.member("hit")
          json.boolean(piece.isHit)
        }
      }
    }
    json.endLine()
    return json.take()
  }
}
