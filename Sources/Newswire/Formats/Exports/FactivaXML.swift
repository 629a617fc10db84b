import Linguistics

/// Articles as Factiva's service gives them in XML.
package struct FactivaXML: ArticleFormat {
  package let name = "factivaxml"
  package let summary = "XML of Factiva's service: every article of a response"
  package let fileEndings = ["xml"]

  private static let roots: Set<String> = ["ppsresponse", "ppsarticleresponse", "ppsarticleresultset"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded, let first = MarkupText.firstElement(of: text) else { return .none }
    return Self.roots.contains(first) ? .certain : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    guard let (text, doubt) = MarkupText.decoded(file.bytes) else { return .withoutText(file) }
    guard let tree = MarkupTree(xml: text) else { return .noArticles(.articles) }
    let stories = tree.root.all("article").map { (story: FactivaArticle(element: $0).story, bytes: Range<Int>?.none) }
    return .articles(of: stories, in: file, doubt: doubt)
  }
}

/// One article of a response. Marks of what was sought stand within words and are no words.
private struct FactivaArticle {
  let element: MarkupElement

  /// nil for an article without words.
  var story: MarkedStory? {
    var writer = StoryWriter()
    writer.add(.headline, line("headline") ?? "")
    writer.add(.byline, line("byline") ?? "")
    for name in ["leadparagraph", "tailparagraphs"] {
      writer.add(element.at(name).map { MarkupFlow.parts(of: $0) } ?? [])
    }
    writer.add(.caption, line("artwork") ?? "")
    guard !writer.isEmpty else { return nil }
    var story = writer.story()
    story.origin = Origin(
      source: line("sourcename") ?? line("publishername"), section: line("sectionname") ?? line("columnname"),
      document: line("accessionno") ?? element["accessionno"])
    story.date = published.map { ($0, nil) }
    return story
  }

  /// In one line; nil if there are no words.
  private func line(_ name: String) -> String? {
    let words = element.at(name).map { MarkupFlow.parts(of: $0).map(\.words).joined(separator: " ") } ?? ""
    return words.isEmpty ? nil : words
  }

  private var published: PublicationMoment? {
    line("publicationdate").flatMap { line in
      let text = SourceText(line)
      return WrittenDate.first(in: text.span, of: text.bytes).map { PublicationMoment($0.date) }
    }
  }
}
