import Linguistics

/// What the head of a page says of it: the contents of `meta` by their names, and its links.
struct PageMeta {
  /// By name in small letters; of several the first.
  private let contents: [String: String]
  /// The words of `title`, in one line.
  let title: String?
  let canonical: String?
  /// Where a browser says that it saved the page from.
  let savedFrom: String?

  init(of root: MarkupElement, in text: SourceText) {
    var contents: [String: String] = [:]
    for element in root.all("meta") {
      guard let content = element["content"], let value = PageText.line(content) else { continue }
      for key in ["property", "name", "itemprop"] {
        // `property="og:title twitter:title"`
        for name in (element[key] ?? "").split(separator: " ") where contents[name.lowercased()] == nil {
          contents[name.lowercased()] = value
        }
      }
    }
    self.contents = contents
    title = root.all("title").first { $0.parent?.name == "head" || $0.parent?.name == "html" }
      .flatMap { PageText.line($0.text) }
    canonical = root.all("link").first { $0["rel"]?.lowercased() == "canonical" }?["href"]
    savedFrom = Self.savedFrom(text.bytes)
  }

  /// `<!-- saved from url=(0032)https://courier.example/ferry -->`
  private static func savedFrom(_ bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(1024))
    guard let start = head.firstStart(of: "saved from url=(".utf8) else { return nil }
    let address = head[start...].drop { $0 != UInt8(ascii: ")") }.dropFirst().prefix { $0 > 0x20 }
    return String(decoding: address, as: UTF8.self)
  }

  /// The content under the first of some names that has one; nil for none.
  func first(_ names: [String]) -> String? { names.lazy.compactMap { contents[$0] }.first }

  static let titles = ["og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title", "headline"]
  static let descriptions = ["og:description", "description", "twitter:description"]
  static let sources = ["og:site_name", "application-name", "dc.publisher", "publisher", "twitter:site_name"]
  static let addresses = ["og:url", "twitter:url", "parsely-link"]
  static let sections = ["article:section", "parsely-section", "section", "dc.subject"]
  static let authors = [
    "byl", "author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "article:author",
    "article:author_name", "dcsext.author", "authors",
  ]
  static let dates = [
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
    "publisheddate", "publish-date", "publishdate", "publication_date", "pubdate", "pdate", "dc.date.issued",
    "dcterms.created", "dc.date", "dcterms.date", "date.issued", "analyticsattributes.articledate",
    "cxenseparse:recs:publishtime", "article.published", "originalpublicationdate", "date",
  ]
  static let changes = ["article:modified_time", "og:updated_time", "lastmod", "last-modified", "dcterms.modified"]
  static let tiers = ["article:content_tier"]
}

/// The words of a value that may be HTML.
enum PageText {
  /// In one line, without tags and signs of characters; nil if there are none.
  static func line(_ value: String) -> String? {
    guard let line = plainLine(value) else { return nil }
    let hasSigns = line.utf8.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }
    return hasSigns ? MarkupTree(html: SourceText(line)).flatMap { plainLine($0.root.text) } : line
  }

  /// Words in one line, as they are; nil if there are none.
  static func plainLine(_ words: String) -> String? {
    let text = SourceText(words)
    let line = text.reflowed(WhiteSpace.trimmed(text.span, in: text.bytes))
    return line.isEmpty ? nil : line
  }

  /// The words of an element as lines, parted where the page parts them.
  static func lines(of element: MarkupElement) -> [String] {
    MarkupFlow.parts(of: element).flatMap { $0.words.split(separator: "\n") }.compactMap { plainLine(String($0)) }
  }

  static func isAddress(_ words: String) -> Bool { words.hasPrefix("http://") || words.hasPrefix("https://") }

  /// Letters and figures alone, in small letters, to compare what is written with other signs.
  static func key(_ words: some StringProtocol) -> [UInt8] {
    let quotes: Set<Unicode.Scalar> = ["’", "‘", "“", "”", "–", "—", "…", "«", "»", "\u{A0}"]
    let letters = words.unicodeScalars.filter { !quotes.contains($0) && ($0.value >= 0x80 || isWord(UInt8($0.value))) }
    return Array(String(String.UnicodeScalarView(letters)).lowercased().utf8)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
