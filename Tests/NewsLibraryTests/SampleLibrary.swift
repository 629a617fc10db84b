import Extraction
import Linguistics
import NewsLibrary
import Newswire
import QueryLanguage
import Synchronization
import TestSupport
import Testing

/// Opens libraries of a temporary folder, with a finder of speakers simple enough to see through.
extension TemporaryFolder {
  func library(_ paths: String..., cache: String? = nil, data: String? = nil, version: Int = 1) throws -> Library {
    try Library(
      paths: paths.isEmpty ? [path] : paths, cacheDirectory: cache ?? self.cache, dataDirectory: data ?? self.data,
      extractionVersion: version,
      extract: SimpleExtraction.findings)
  }

  /// The same, in step with the files.
  func refreshed(_ paths: String...) throws -> Library {
    let library = paths.isEmpty ? try library() : try self.library(paths[0])
    _ = try library.refresh()
    return library
  }
}

extension Library {
  /// All articles as the list shows them.
  func summaries() throws -> [ArticleSummary] {
    try rows(of: articles(), matching: nil).map(\.article)
  }

  /// What a query finds in the end.
  func found(
    _ query: String, isTyping: Bool = false, rowCount: Int = 10, in arrangement: ListArrangement = ListArrangement()
  ) async throws -> SearchResults {
    let last = Mutex<SearchResults?>(nil)
    try await search(query, isTyping: isTyping, rowCount: rowCount, in: arrangement) { results in
      last.withLock { $0 = results }
    }
    return try #require(last.withLock { $0 })
  }

  /// Titles of what a query finds, best first.
  func titles(_ query: String, isTyping: Bool = false) async throws -> [String] {
    try await found(query, isTyping: isTyping).rows.map(\.article.title)
  }

  /// Hits of a query in an article.
  func hits(of query: String, in id: ArticleID) throws -> [TextSpan] {
    try ParsedQuery(query).query.map { try hits(of: $0, in: id) } ?? []
  }
}

/// Finds what stands in the form `Name: "words"`, `Name said that words.` or `Name rejected words.` at the start of a
/// line, which is the sentence; `Name?` is no more than likely, and
/// `a name` describes somebody; `Name+Name` speak together.
enum SimpleExtraction {
  private static let forms: [(sign: String, kind: Quote.Kind, stance: Stance)] = [
    (": \"", .direct, .said), (" said that ", .indirect, .said), (" rejected ", .indirect, .rejected),
  ]

  @Sendable static func findings(in article: Article) -> Findings {
    var findings = Findings()
    let bytes = article.text.bytes
    var start = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let span = TextSpan(start, start + line.count)
      add(article.text[span], at: span.start, to: &findings)
      start += line.count + 1
    }
    return findings
  }

  private static func add(_ line: String, at start: Int, to findings: inout Findings) {
    for (sign, kind, stance) in forms {
      let utf8 = Array(line.utf8)
      guard let place = utf8.firstRange(of: Array(sign.utf8)), utf8.count > place.upperBound + 1 else { continue }
      let isLikely = utf8[..<place.lowerBound].last == UInt8(ascii: "?")
      let name = String(decoding: utf8[..<(place.lowerBound - (isLikely ? 1 : 0))], as: UTF8.self)
      let words = TextSpan(start + place.upperBound, start + utf8.count - 1)
      let mention = Mention(TextSpan(start, start + place.lowerBound), rule: "line")
      let sentence = kind == .direct ? words : TextSpan(start, start + utf8.count)
      var quote = Quote(
        kind, words, source: mention.span, certainty: isLikely ? .likely : .sure, sentence: sentence, stance: stance,
        rule: "line")
      quote.speakers = name.split(separator: "+").map { speaker(named: String($0), mention, in: &findings) }
      findings.quotes.append(quote)
    }
  }

  private static func speaker(named name: String, _ mention: Mention, in findings: inout Findings) -> EntityID {
    let isDescribed = name.hasPrefix("a ")
    let words = isDescribed ? String(name.dropFirst(2)) : name
    let kind = isDescribed ? Entity.Kind.described : .person
    if let known = findings.entities.firstIndex(where: { $0.name == words && $0.kind == kind }) {
      return EntityID(known)
    }
    findings.entities.append(
      Entity(kind: kind, name: words, role: isDescribed ? nil : "witness", mentions: [mention]))
    return EntityID(findings.entities.count - 1)
  }
}
