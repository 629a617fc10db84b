import FoundationEssentials
import GRDB
import LibraryFiles
import Linguistics
import QueryLanguage

/// Cuts the few words of a text that show best why it was found.
enum SnippetMaker {
  /// Bytes of a snippet, and how many of them stand before its first hit.
  private static let length = 160
  private static let lead = 40

  /// The window with most hits, the first of those; the start of the text where it has none.
  static func snippet(of bytes: [UInt8], hits: [TextSpan]) -> Snippet {
    let start = bestStart(hits).map { wordStart(bytes, from: max(0, $0 - lead), before: $0) } ?? 0
    let end = wordEnd(bytes, from: min(bytes.count, start + length))
    let inside = hits.filter { $0.start >= start && $0.end <= end }
    var maker = PieceMaker(bytes: bytes)
    if start > 0 { maker.add("…", isHit: false) }
    var place = start
    for hit in inside {
      maker.add(TextSpan(place, hit.start), isHit: false)
      maker.add(hit, isHit: true)
      place = hit.end
    }
    maker.add(TextSpan(place, max(place, end)), isHit: false)
    if end < bytes.count { maker.add("…", isHit: false) }
    return Snippet(maker.pieces)
  }

  private static func bestStart(_ hits: [TextSpan]) -> Int? {
    var best: (start: Int, count: Int)?
    var last = 0
    for (index, hit) in hits.enumerated() {
      while last < hits.count, hits[last].end <= hit.start + length - lead { last += 1 }
      if last - index > best?.count ?? 0 { best = (hit.start, last - index) }
    }
    return best?.start ?? hits.first?.start
  }

  /// The start of the first word from a place on; `limit` if no word starts before it.
  private static func wordStart(_ bytes: [UInt8], from place: Int, before limit: Int) -> Int {
    if place == 0 { return 0 }
    return bytes[place..<limit].firstIndex { isSpace($0) }.map { $0 + 1 } ?? limit
  }

  /// The end of the word at a place; a word too long is cut between two characters.
  private static func wordEnd(_ bytes: [UInt8], from place: Int) -> Int {
    var end = place
    while end < bytes.count, end < place + lead, !isSpace(bytes[end]) { end += 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  /// Gathers pieces, each run of white space as one blank, also across pieces.
  private struct PieceMaker {
    let bytes: [UInt8]
    private(set) var pieces: [Snippet.Piece] = []
    private var endsInBlank = true

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func add(_ span: TextSpan, isHit: Bool) {
      var out: [UInt8] = []
      for byte in bytes[span.range] {
        if !isSpace(byte) { out.append(byte) } else if !endsInBlank { out.append(0x20) }
        endsInBlank = isSpace(byte)
      }
      add(String(decoding: out, as: UTF8.self), isHit: isHit)
    }

    mutating func add(_ text: String, isHit: Bool) {
      if !text.isEmpty { pieces.append(Snippet.Piece(text, isHit: isHit)) }
    }
  }
}

/// Reads the rows of a list that are seen, with the words around the hits of a query.
struct RowReader {
  let db: Database
  let roots: LibraryRoots
  let version: Int

  /// Bytes of a text in which words for the snippet are looked for.
  private static let snippetReach = 64 << 10

  /// In the order asked for; articles that are gone are left out.
  func rows(of articles: some Sequence<ArticleID>, matching query: Query?) throws -> [ArticleRow] {
    let finder = try query.map { try HitFinder($0) }
    let reader = SummaryReader(roots: roots)
    return try articles.compactMap { id in
      guard let summary = try reader.one(db, id: id.rawValue) else { return nil }
      return ArticleRow(article: summary, snippet: try finder.map { try snippet(of: id, $0) })
    }
  }

  private func snippet(of id: ArticleID, _ finder: HitFinder) throws -> Snippet {
    if finder.needsStructure, let stored = try StoredArticle.fetch(db, id: id.rawValue) {
      let bytes = stored.article.text.bytes
      let findings = try StoredArticle.findings(db, id: id.rawValue, version: version, textLength: bytes.count)
      return SnippetMaker.snippet(of: bytes, hits: finder.hits(in: stored.article, findings))
    }
    let bytes = try StoredArticle.text(db, id: id.rawValue) ?? []
    return SnippetMaker.snippet(of: bytes, hits: finder.hits(in: bytes.prefix(Self.snippetReach)))
  }
}
