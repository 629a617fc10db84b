import Linguistics

/// Items of agencies in NewsML-G2, one or many in a message.
package struct NewsMLG2: ArticleFormat {
  package let name = "newsmlg2"
  package let summary = "NewsML-G2, the XML of news agencies: every item of a message that has a text"
  package let fileEndings = ["xml", "newsml"]

  private static let roots: Set = ["newsmessage", "newsitem", "packageitem", "itemset"]
  /// What an item says of itself, as no other form with items does.
  private static let signs = ["itemMeta", "contentMeta", "iptc.org/std/nar"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded, let first = MarkupText.firstElement(of: text) else { return .none }
    let isOne = Self.roots.contains(first) && Self.signs.contains { text.bytes.firstStart(of: $0.utf8) != nil }
    return isOne ? .certain : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    .documents(in: file) { root in
      let items = root.name == "newsitem" ? [root] : root.all("newsitem")
      return items.map(NewsMLG2Item.init).filter(\.isText).map(\.copy.story)
    }
  }
}

/// An item in NewsML-G2.
private struct NewsMLG2Item {
  private let item: MarkupElement
  private let meta: MarkupElement?
  private let contents: [MarkupElement]

  init(_ item: MarkupElement) {
    self.item = item
    meta = item.at("contentmeta")
    contents = item.at("contentset")?.elements ?? []
  }

  private var texts: [MarkupElement] {
    contents.filter { $0.name == "inlinexml" || $0.name == "inlinedata" && $0["encoding"] == nil }
  }

  /// Whether it is a text; that of a flash is its headline.
  var isText: Bool { !texts.isEmpty || contents.isEmpty && headline != nil }

  var copy: WireCopy {
    let inner = WireText.fullest(of: texts.map(Self.copy))
    var copy = WireCopy(headline: headline, deck: deck, byline: byline, dateline: line("dateline"), body: inner.body)
    copy.origin = Origin(
      source: source, section: line("slugline") ?? subject, url: address, document: item.value("guid"))
    copy.published = published
    return copy.filled(from: inner)
  }

  private func line(_ name: String) -> String? { meta?.at(name).flatMap(WireText.line) }

  private func isSecond(_ headline: MarkupElement) -> Bool {
    headline["role"].map { $0.lowercased().contains("sub") } ?? false
  }

  private var headlines: [MarkupElement] { meta?.elements.filter { $0.name == "headline" } ?? [] }

  private var headline: String? {
    let main = headlines.lazy.filter { !isSecond($0) }.compactMap(WireText.line).first
    return main ?? item.at("itemmeta", "title").flatMap(WireText.line)
  }

  private var deck: String? {
    headlines.first(where: isSecond).flatMap(WireText.line)
      ?? meta?.elements.first { $0.name == "description" && !Self.isCaption($0) }.flatMap(WireText.line)
  }

  private static func isCaption(_ description: MarkupElement) -> Bool {
    description["role"].map { $0.lowercased().contains("caption") } ?? false
  }

  /// Who is named as the writer, or as the author where that is somebody's name.
  private var byline: String? {
    if let line = line("by") { return line }
    guard let name = meta?.at("creator", "name").flatMap(WireText.line) else { return nil }
    let text = SourceText(name)
    let words = LineWords(text.span, in: text.bytes)
    return Byline.isOne(words) || Byline.isPerson(words) ? name : nil
  }

  private var source: String? {
    let named = [
      item.at("itemmeta", "provider"), meta?.at("infosource"), item.at("rightsinfo", "copyrightholder"),
    ]
    return named.lazy.compactMap { $0.flatMap(Self.name) }.first
  }

  /// The name of what an element points to; nil where there is only a code.
  private static func name(_ element: MarkupElement) -> String? {
    element.at("name").flatMap(WireText.line) ?? element.value("literal")
      // `nprov:INA`
      ?? element.value("qcode")?.split(separator: ":").last.map(String.init)
  }

  private var subject: String? {
    meta?.elements.lazy.filter { $0.name == "subject" }.compactMap { $0.at("name").flatMap(WireText.line) }.first
  }

  private var address: String? {
    item.at("itemmeta")?.elements.lazy.filter { $0.name == "link" }.compactMap { $0.value("href") }
      .first(where: Prose.isAddress)
  }

  private var published: PublicationMoment? {
    let version = WireText.moment(item.at("itemmeta", "versioncreated")?.text)
    let dates = [meta?.at("contentcreated"), item.at("itemmeta", "firstcreated")]
    return (dates.lazy.compactMap { WireText.moment($0?.text) }.first ?? version)?.timed(byVersion: version)
  }

  private static func copy(of content: MarkupElement) -> WireCopy {
    if let nitf = content.first("nitf") { return NITFDocument(nitf).copy }
    let body = content.first("body") ?? content
    var copy = WireCopy(byline: body.descendants.first { $0.hasClass("byline") }.flatMap(WireText.line))
    copy.body = WireText.parts(of: body) { element in
      element.hasClass("slugline") || element.hasClass("byline") || element.hasClass("publicationdate")
        || isNote(element)
    }
    for note in body.descendants.filter(isNote) {
      copy.body += WireText.parts(of: note, without: isNote).map { (.furniture, $0.words) }
    }
    return copy
  }

  /// Whether an element holds what an agency tells editors.
  private static func isNote(_ element: MarkupElement) -> Bool { element.hasClass("notepad") }
}

extension WireText {
  /// Of some texts of one item the one that says most.
  fileprivate static func fullest(of copies: [WireCopy]) -> WireCopy {
    copies.max { $0.body.reduce(0) { $0 + $1.words.utf8.count } < $1.body.reduce(0) { $0 + $1.words.utf8.count } }
      ?? WireCopy()
  }
}
