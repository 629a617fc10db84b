import Linguistics

/// Items of agencies and papers in NITF.
package struct NITF: ArticleFormat {
  package let name = "nitf"
  package let summary = "NITF, the XML of news agencies and papers: one article, or several documents in a file"
  package let fileEndings = ["nitf", "xml"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded else { return .none }
    return MarkupText.firstElement(of: text) == "nitf" ? .certain : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    .documents(in: file) { [NITFDocument($0).copy.story] }
  }
}

/// A document in NITF, or the part of one that another form of item holds.
struct NITFDocument {
  private let root: MarkupElement

  init(_ root: MarkupElement) { self.root = root }

  var copy: WireCopy {
    var copy = WireCopy(
      headline: headline, deck: deck, byline: byline, dateline: line(in: "body.head", "dateline"), body: body)
    copy.origin = Origin(source: source, section: section, url: address, document: value("doc-id", "id-string"))
    copy.published = published
    return copy
  }

  private func line(in part: String, _ name: String) -> String? {
    (root.first(part) ?? root).first(name).flatMap(WireText.line)
  }

  private func value(_ name: String, _ attribute: String) -> String? { root.first(name)?.value(attribute) }

  /// What `<meta name="slug" content="…"/>` says under the first of some names.
  private func meta(_ names: String...) -> String? {
    let all = root.all("meta")
    return names.lazy.compactMap { name in
      all.first { $0["name"]?.lowercased() == name }?.value("content")
    }.first
  }

  private var headline: String? { line(in: "body.head", "hl1") ?? line(in: "body.head", "hedline") ?? titleOfHead }

  private var titleOfHead: String? { root.first("head")?.at("title").flatMap(WireText.line) }

  /// The second line of the headline, unless it is another wording of the first, else the summary.
  private var deck: String? {
    let second = root.first("body.head")?.all("hl2").first { line in
      !(line["class"] ?? "").hasPrefix("online") && !(line["id"] ?? "").hasPrefix("original")
    }
    let line = second.flatMap(WireText.line)
    // some print the slug there
    return line.flatMap { $0 == section ? nil : $0 } ?? self.line(in: "body.head", "abstract")
  }

  /// The first as it is printed; archives add one with the names turned round.
  private var byline: String? {
    let bylines = root.first("body.head")?.all("byline") ?? []
    return (bylines.first { !($0["class"] ?? "").hasPrefix("normalized") } ?? bylines.first).flatMap(WireText.line)
  }

  private var source: String? {
    value("pubdata", "name") ?? line(in: "body.head", "distributor") ?? value("doc.copyright", "holder")
      ?? value("doc-id", "regsrc")
  }

  private var section: String? {
    meta("slug", "slugline", "slug-line", "ap-slugline", "anpa-keyword", "ntbstikkord") ?? value("keyword", "key")
      ?? value("pubdata", "position.section") ?? meta("online_sections", "section", "subject")
      // may be a number alone
      ?? value("du-key", "key")
  }

  private var address: String? {
    (value("pubdata", "ex-ref") ?? meta("url")).flatMap { Prose.isAddress($0) ? $0 : nil }
  }

  private var published: PublicationMoment? {
    let values = [
      value("date.issue", "norm"), value("pubdata", "date.publication"), value("date.release", "norm"),
      value("story.date", "norm"),
    ]
    return values.lazy.compactMap { WireText.moment($0) }.first
  }

  private var body: [WireCopy.Part] {
    let content = root.first("body.content") ?? root.first("body") ?? root
    // archives repeat the first paragraph in a block of its own
    let hasWhole = content.all("block").contains { $0.hasClass("full_text") }
    let parts = WireText.parts(of: content) { element in
      switch element.name {
      case "body.head", "body.end", "media-reference", "media-metadata", "media-object", "media-producer": true
      case "block": hasWhole && element["class"]?.hasSuffix("lead_paragraph") ?? false
      default: false
      }
    }
    let tagline = line(in: "body.end", "tagline").map { [(part: MarkedStory.Part.furniture, words: $0)] } ?? []
    return parts + (root.first("body.end") == nil ? [] : tagline)
  }
}
