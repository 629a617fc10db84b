import Linguistics

/// Items of agencies in NewsML 1, whose texts are NITF, HTML or plain.
package struct NewsML: ArticleFormat {
  package let name = "newsml"
  package let summary = "NewsML 1, the XML of news agencies: every item that has a text"
  package let fileEndings = ["xml", "newsml"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded else { return .none }
    return MarkupText.firstElement(of: text) == "newsml" ? .certain : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    .documents(in: file) { root in
      let (items, envelope) = (root.all("newsitem"), root.at("newsenvelope"))
      return items.flatMap { NewsMLItem(item: $0, envelope: envelope).stories }
    }
  }
}

/// An item in NewsML: its components, nested as the agency likes, hold texts, pictures and what is said of them.
private struct NewsMLItem {
  let item: MarkupElement
  let envelope: MarkupElement?

  /// An article for each component that has a headline and a text; what has neither is no article.
  var stories: [MarkedStory?] {
    var (articles, captions): ([[NewsMLText]], [WireCopy.Part]) = ([], [])
    for text in texts {
      if text.isCaption {
        captions += text.copy.body.map { (.caption, $0.words) }
      } else if articles.last?.last?.owner?.index == text.owner?.index, !articles.isEmpty {
        articles[articles.count - 1].append(text)
      } else {
        articles.append([text])
      }
    }
    guard !articles.isEmpty else { return headlineAlone }
    return articles.enumerated().map { index, texts in story(of: texts, captions: index == 0 ? captions : []) }
  }

  private var texts: [NewsMLText] {
    item.all("datacontent").filter(isOfThisItem).compactMap { NewsMLText($0) }
  }

  /// A flash that has no text yet; an item with another content is no article.
  private var headlineAlone: [MarkedStory?] {
    let contents = item.all("contentitem", "newsitemref", "newsitem").filter(isOfThisItem)
    guard contents.isEmpty, let component = item.first("newscomponent") else { return [] }
    return facts(of: component).story.map { [$0] } ?? []
  }

  /// Whether an element belongs to no other item within this one.
  private func isOfThisItem(_ element: MarkupElement) -> Bool {
    element.ancestors.first { $0.name == "newsitem" }?.index == item.index
  }

  private func story(of texts: [NewsMLText], captions: [WireCopy.Part]) -> MarkedStory? {
    var copy = facts(of: texts[0].owner ?? item)
    // the texts of one component say the same in several forms
    var bodies: [(component: Int?, bodies: [[WireCopy.Part]])] = []
    for text in texts {
      let inner = text.copy
      copy = copy.filled(from: inner)
      if bodies.last?.component == text.component?.index, !bodies.isEmpty {
        bodies[bodies.count - 1].bodies.append(inner.body)
      } else {
        bodies.append((text.component?.index, [inner.body]))
      }
    }
    copy.body = bodies.flatMap { WireText.fullest($0.bodies) } + captions
    return copy.story
  }

  /// What the lines of a component, or of one around it, say.
  private func facts(of component: MarkupElement) -> WireCopy {
    let components = [component] + component.ancestors.filter { $0.name == "newscomponent" }
    let line = { (name: String) in
      components.lazy.compactMap { $0.at("newslines")?.at(name).flatMap(WireText.line) }.first
    }
    var copy = WireCopy(
      headline: line("headline"), deck: line("subheadline"), byline: line("byline"), dateline: line("dateline"))
    copy.origin = Origin(
      source: source(of: components) ?? line("creditline"),
      section: line("slugline") ?? line("keywordline") ?? item.first("namelabel").flatMap(WireText.line),
      document: (item.first("publicidentifier") ?? item.first("newsitemid")).flatMap(WireText.line))
    copy.published = published
    return copy
  }

  private func source(of components: [MarkupElement]) -> String? {
    let parties = components.lazy.compactMap { $0.at("administrativemetadata") }.flatMap { metadata in
      ["source", "provider", "creator"].compactMap { metadata.at($0, "party")?.value("formalname") }
    }
    return parties.first ?? item.first("providerid").flatMap(WireText.line)
  }

  private var published: PublicationMoment? {
    let moment = { (name: String) in WireText.moment(item.first(name)?.text) }
    let first = ["firstcreated", "thisrevisioncreated", "dateid"].lazy.compactMap(moment).first
    return first?.timed(byVersion: moment("thisrevisioncreated")) ?? WireText.moment(envelope?.at("dateandtime")?.text)
  }
}

/// One text of an item.
private struct NewsMLText {
  private let content: MarkupElement
  /// The component that it stands in directly.
  let component: MarkupElement?
  /// The innermost component around it that has a headline, else the outermost.
  let owner: MarkupElement?

  /// nil for what is no text, such as a picture in letters.
  init?(_ content: MarkupElement) {
    let components = content.ancestors.filter { $0.name == "newscomponent" }
    guard !content.ancestors.contains(where: { $0.name == "encoding" && $0["notation"]?.lowercased() == "base64" })
    else { return nil }
    self.content = content
    component = components.first
    owner = components.first { $0.at("newslines", "headline") != nil } ?? components.last
    let medium = content.parent?.at("mediatype")?["formalname"]?.lowercased()
    guard medium == nil || medium == "text" || medium == "complexdata" else { return nil }
  }

  /// Whether it stands beside a picture.
  var isCaption: Bool {
    guard let component else { return false }
    let role = component.at("role")?["formalname"]?.lowercased() ?? ""
    return role.hasSuffix("caption")
      || component.elements.contains { element in
        element.name == "contentitem"
          && ["photo", "graphic", "video", "audio"].contains(element.at("mediatype")?["formalname"]?.lowercased())
      }
  }

  var copy: WireCopy {
    if let nitf = content.first("nitf") { return NITFDocument(nitf).copy }
    if content.first("body.content") != nil { return NITFDocument(content).copy }
    if content.elements.isEmpty, let nitf = quoted { return NITFDocument(nitf).copy }
    return WireCopy(body: WireText.parts(of: content))
  }

  /// A document in NITF that stands there as words.
  private var quoted: MarkupElement? {
    let words = SourceText(validating: content.raw)
    guard MarkupText.firstElement(of: words) == "nitf" else { return nil }
    let start = WhiteSpace.skipped(words.span, in: words.bytes)
    return MarkupTree(xml: SourceText(validating: Array(words.bytes[start...])))?.root
  }
}

extension MarkupElement {
  /// The elements around it, from the innermost.
  var ancestors: [MarkupElement] {
    Array(sequence(first: self) { $0.parent }.dropFirst())
  }
}
