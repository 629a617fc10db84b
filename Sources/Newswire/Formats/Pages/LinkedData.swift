import Linguistics

/// What a page says of its article in JSON-LD, in the words of schema.org.
struct LinkedData {
  /// The article; nil if no item is one.
  private let article: JSONValue?
  private let items: [JSONValue]

  // Cards of other stories may be items too: pages have hundreds.
  private static let deepest = 4

  init(of root: MarkupElement) {
    let scripts = root.all("script").filter { ($0["type"] ?? "").lowercased().contains("ld+json") }
    items = scripts.compactMap(Self.value).flatMap { Self.items(in: $0, depth: 0) }
    article = items.first(where: Self.isArticle)
  }

  private static func value(of script: MarkupElement) -> JSONValue? {
    // pages break lines within strings, which JSON forbids
    let text = SourceText(validating: script.raw.map { WhiteSpace.isASCII($0) ? 0x20 : $0 })
    guard let start = text.bytes.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else {
      return nil
    }
    var reader = JSONReader(text, in: TextSpan(start, text.count))
    return reader.value()
  }

  /// The items of a list, a graph, or of one item and what it is of.
  private static func items(in value: JSONValue, depth: Int) -> [JSONValue] {
    if depth > deepest { return [] }
    let nested = value.elements + (value["@graph"]?.elements ?? []) + [value["mainEntity"]].compactMap { $0 }
    return (value["@type"] == nil ? [] : [value]) + nested.flatMap { items(in: $0, depth: depth + 1) }
  }

  private static func types(of item: JSONValue) -> [String] {
    item["@type"].map { [$0] + $0.elements }?.compactMap(\.string) ?? []
  }

  private static func isArticle(_ item: JSONValue) -> Bool {
    types(of: item).contains { type in
      ["Article", "BlogPosting", "LiveBlogPosting", "Report", "NewsStory"].contains { type.hasSuffix($0) }
    }
  }

  // MARK: Facts of the article

  var headline: String? { line("headline") ?? line("name") }
  var description: String? { line("description") }
  var isLive: Bool { article.map { Self.types(of: $0).contains("LiveBlogPosting") } ?? false }
  /// As written, with the time of day or without.
  var published: String? { line("datePublished") ?? items.lazy.compactMap { Self.line($0["datePublished"]) }.first }
  var modified: String? { line("dateModified") }
  var source: String? { name(of: article?["publisher"]) ?? name(of: siteItem) }
  var url: String? {
    let page = article?["mainEntityOfPage"]
    return [line("url"), Self.line(page), Self.line(page?["@id"])].lazy.compactMap { $0 }.first(
      where: PageText.isAddress)
  }
  var section: String? {
    Self.line(article?["articleSection"]) ?? article?["articleSection"]?.elements.lazy.compactMap(Self.line).first
  }
  /// Whether the article is for those alone who pay; nil if nothing is said of it.
  var isPaid: Bool? {
    switch article?["isAccessibleForFree"] {
    case .boolean(let isFree): !isFree
    case .string(let word): word.lowercased() == "false"
    case .null, .number, .list, .object, nil: nil
    }
  }

  /// The names of those who wrote it, bodies and persons; of bodies `isPerson` is false.
  var authors: [(name: String, isPerson: Bool)] {
    let named = article.map { [$0["author"], $0["creator"]] }?.lazy.compactMap { $0 }.map(authors).first { !$0.isEmpty }
    return named ?? []
  }

  /// The paragraphs of the whole text, as far as it has them apart.
  var body: [String] {
    guard let text = article?["articleBody"]?.string else { return [] }
    return Self.paragraphs(of: text)
  }

  /// The posts of a live page.
  var posts: [(headline: String?, time: String?, paragraphs: [String])] {
    (article?["liveBlogUpdate"]?.elements ?? []).map { post in
      (
        Self.line(post["headline"]), Self.line(post["datePublished"]),
        Self.paragraphs(of: post["articleBody"]?.string ?? "")
      )
    }
  }

  private static func paragraphs(of text: String) -> [String] {
    if text.utf8.contains(UInt8(ascii: "<")), let tree = MarkupTree(html: SourceText(text)) {
      return MarkupFlow.parts(of: tree.root).map(\.words)
    }
    return text.utf8.split(separator: 0x0A).compactMap { line(.string(String(decoding: $0, as: UTF8.self))) }
  }

  private func line(_ name: String) -> String? { Self.line(article?[name]) }

  private static func line(_ value: JSONValue?) -> String? { value?.string.flatMap(PageText.line) }

  private var siteItem: JSONValue? {
    items.first { Self.types(of: $0).contains("WebSite") }
      ?? items.first { Self.types(of: $0).contains("NewsMediaOrganization") }
  }

  private func authors(in value: JSONValue) -> [(name: String, isPerson: Bool)] {
    if case .list(let values) = value { return values.flatMap(authors) }
    guard let name = name(of: value) else { return [] }
    let types = resolved(value).map(Self.types) ?? []
    return [(name, !types.contains { $0.hasSuffix("Organization") || $0 == "Corporation" || $0 == "WebSite" })]
  }

  private func name(of value: JSONValue?) -> String? {
    guard let value else { return nil }
    if let first = value.elements.first { return name(of: first) }
    return Self.line(value) ?? Self.line(resolved(value)?["name"])
  }

  /// The item itself where one only names its number.
  private func resolved(_ value: JSONValue) -> JSONValue? {
    if value["name"] != nil { return value }
    return value["@id"].flatMap { id in items.first { $0["@id"] == id && $0["name"] != nil } } ?? value
  }
}
