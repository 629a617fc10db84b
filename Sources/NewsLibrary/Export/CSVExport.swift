import Newswire

/// Exports as rows of one table, whatever they are of; columns may be added, never renamed.
struct CSVExport {
  static let columns = [
    "record", "kind", "text", "speaker", "role", "corrected", "headline", "agency", "published", "file", "article",
    "start", "end", "note", "written",
  ]

  static var head: [UInt8] { CSVText.row(columns) }

  static func bytes(of item: ExportItem) -> [UInt8] {
    switch item {
    case .article(let article):
      article.parts.flatMap { bytes(of: $0, article.citation) } + article.quotes.flatMap(bytes)
        + article.notes.flatMap(bytes)
    case .quote(let quote): bytes(of: quote)
    case .hit(let hit): bytes(of: hit)
    case .note(let note): bytes(of: note)
    }
  }

  private static func bytes(of part: ExportedArticle.Part, _ whole: Citation) -> [UInt8] {
    var citation = whole
    citation.range = part.range
    return row("text", part.kind.rawValue, part.words, citation)
  }

  private static func bytes(of quote: ExportedQuote) -> [UInt8] {
    row(
      "quote", quote.kind.rawValue, quote.words, speaker: quote.speaker ?? "unknown", role: quote.role ?? "",
      corrected: quote.isCorrected ? "yes" : "no", quote.citation)
  }

  private static func bytes(of hit: ExportedHit) -> [UInt8] {
    row("hit", "", hit.snippet.pieces.map(\.text).joined(), hit.citation)
  }

  private static func bytes(of note: ExportedNote) -> [UInt8] {
    row(
      "note", note.quote?.kind.rawValue ?? "", note.words ?? "",
      speaker: note.quote.map { $0.speaker ?? "unknown" } ?? "", role: note.quote?.role ?? "",
      corrected: note.quote.map { $0.isCorrected ? "yes" : "no" } ?? "", note.citation, note: note.text,
      written: note.day ?? "")
  }

  private static func row(
    _ record: String, _ kind: String, _ text: String, speaker: String = "", role: String = "", corrected: String = "",
    _ citation: Citation, note: String = "", written: String = ""
  ) -> [UInt8] {
    CSVText.row([
      record, kind, text, speaker, role, corrected, citation.headline, citation.agency ?? "",
      citation.date?.description ?? "", citation.file, String(citation.article),
      citation.range.map { String($0.lowerBound) } ?? "", citation.range.map { String($0.upperBound) } ?? "",
      note, written,
    ])
  }
}
