import Linguistics

/// Articles of collections in SGML, as researchers keep them: Reuters-21578, those of TREC with the Daily Reports of FBIS,
/// and their like.
package struct SGML: ArticleFormat {
  package let name = "sgml"
  package let summary =
    "collections of news in SGML, such as Reuters-21578, those of TREC and FBIS: every article of a file"
  package let fileEndings = ["sgm", "sgml"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded, let first = MarkupText.firstElement(of: text), first != "html"
    else { return .none }
    return SGMLRecords.areFound(in: text) ? .certain : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    guard let (text, doubt) = MarkupText.decoded(file.bytes) else { return .withoutText(file) }
    let places = StretchPlaces(of: text, in: file.bytes)
    let stories = SGMLRecords.stretches(of: text).map { stretch in
      (story: SGMLArticle(stretch, in: text.bytes).copy.story, bytes: places.bytes(of: stretch))
    }
    return .articles(of: stories, in: file, doubt: doubt)
  }
}

/// What a tag of such a collection is around.
enum SGMLUse: CaseIterable {
  case article, headline, title, byline, dateline, date, document, source, section, caption
  case text, body
  case paragraph, field, dropped

  private static let uses = Dictionary(
    uniqueKeysWithValues: VocabularyTable("sgml").words(by: "use", of: SGMLUse.self).flatMap { use, names in
      names.map { ($0, use) }
    })

  /// nil for a tag that is not known.
  init?(_ tag: String) {
    guard let use = Self.uses[tag] else { return nil }
    self = use
  }
}

/// Where the articles of a collection stand.
enum SGMLRecords {
  /// From the tag that opens an article to the one that closes it, or to the next one.
  static func stretches(of text: SourceText) -> [TextSpan] {
    var (stretches, open, at): ([TextSpan], Int?, Int) = ([], nil, 0)
    var scanner = SGMLScanner(text.bytes, in: text.span)
    while let token = scanner.next() {
      switch token {
      case .open(let tag, let attributes) where isArticle(tag, attributes, in: text.bytes):
        if let open { stretches.append(TextSpan(open, at)) }
        open = at
      case .close(let tag) where SGMLUse(tag) == .article:
        if let start = open { stretches.append(TextSpan(start, scanner.place)) }
        open = nil
      case .open, .close, .words, .aside: break
      }
      at = scanner.place
    }
    return stretches + (open.map { [TextSpan($0, text.count)] } ?? [])
  }

  /// Whether a tag opens an article, and is no element of the same name in another form.
  private static func isArticle(_ tag: String, _ attributes: TextSpan, in bytes: [UInt8]) -> Bool {
    guard SGMLUse(tag) == .article else { return false }
    let values = SGMLAttributes(attributes, in: bytes)
    switch tag {
    // those of NewsML have neither
    case "newsitem": return values["itemid"] != nil
    case "sentence": return values["date"] != nil && values["id"] != nil
    default: return true
    }
  }

  /// Whether an article stands in a text: behind the tag that opens it one that says its number or holds its words.
  static func areFound(in text: SourceText) -> Bool {
    var isOpen = false
    for token in SGMLScanner(text.bytes, in: text.span) {
      guard case .open(let tag, let attributes) = token else { continue }
      if isArticle(tag, attributes, in: text.bytes) {
        isOpen = true
      } else if isOpen {
        switch SGMLUse(tag) {
        case .document, .text, .body, .headline: return true
        case .article, .title, .byline, .dateline, .date, .source, .section, .caption, .paragraph, .field, .dropped,
          nil:
          break
        }
      }
    }
    return false
  }
}
