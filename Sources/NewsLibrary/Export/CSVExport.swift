import Newswire

/// Exports as rows of one table, whatever they are of; columns may be added, never renamed.
struct CSVExport {
  static let columns = [
    "record", "kind", "text", "speaker", "role", "corrected", "headline", "agency", "published", "file", "article",
    "start", "end", "note", "written", "sentence", "stance", "certainty", "speakerKind", "speakers",
    "publishedTime",
  ]

  static func bytes(of item: ExportItem) -> [UInt8] {
    switch item {
    case .article(let article):
      article.parts.flatMap { bytes(of: $0, article.citation) } + article.quotes.flatMap(bytes)
        + article.notes.flatMap(bytes)
    case .quote(let quote): bytes(of: quote)
    case .hit(let hit): bytes(of: hit)
    case .note(let note): bytes(of: note)
    case .figure(let told): FigureExport.row(of: told)
    case .event(let event): EventExport.row(of: event)
    case .place(let place): PlaceExport.row(of: place)
    }
  }

  private static func bytes(of part: ExportedArticle.Part, _ whole: Citation) -> [UInt8] {
    var citation = whole
    citation.range = part.range
    return row("text", part.kind.rawValue, part.words, citation)
  }

  private static func bytes(of quote: ExportedQuote) -> [UInt8] {
    row("quote", quote.kind.rawValue, quote.words, of: quote, quote.citation)
  }

  private static func bytes(of hit: ExportedHit) -> [UInt8] {
    row("hit", "", hit.snippet.pieces.map(\.text).joined(), hit.citation)
  }

  private static func bytes(of note: ExportedNote) -> [UInt8] {
    row(
      "note", note.quote?.kind.rawValue ?? "", note.words ?? "", of: note.quote, note.citation, note: note.text,
      written: note.day ?? "")
  }

  private static func row(
    _ record: String, _ kind: String, _ text: String, of quote: ExportedQuote? = nil, _ citation: Citation,
    note: String = "", written: String = ""
  ) -> [UInt8] {
    CSVText.row(
      [record, kind, text] + speaker(of: quote) + [
        citation.headline, citation.agency ?? "", citation.date?.description ?? "", citation.file,
        String(citation.article), citation.range.map { String($0.lowerBound) } ?? "",
        citation.range.map { String($0.upperBound) } ?? "", note, written,
      ] + statement(of: quote) + [citation.isoTime ?? ""])
  }

  /// Speaker, role, corrected.
  private static func speaker(of quote: ExportedQuote?) -> [String] {
    guard let quote else { return ["", "", ""] }
    return [quote.speaker?.name ?? "unknown", quote.speaker?.role ?? "", quote.isCorrected ? "yes" : "no"]
  }

  /// Sentence, stance, certainty, kind of speaker, speakers.
  private static func statement(of quote: ExportedQuote?) -> [String] {
    guard let quote else { return ["", "", "", "", ""] }
    return [
      quote.said.sentence, quote.stance.rawValue, quote.speaker?.certainty.rawValue ?? "",
      quote.speaker?.kind.rawValue ?? "", quote.speaker?.names.joined(separator: "; ") ?? "",
    ]
  }
}

/// Writes rows of comma-separated values as RFC 4180 has them: cells with commas, quotation marks or line ends
/// between quotation marks, rows ended by CR LF; UTF-8.
package enum CSVText {
  /// What a table begins with that Excel is to open: it takes UTF-8 without a mark for the encoding of the machine.
  package static let signature: [UInt8] = [0xEF, 0xBB, 0xBF]

  package static func row(_ cells: [String]) -> [UInt8] {
    var row: [UInt8] = []
    for (place, text) in cells.enumerated() {
      if place > 0 { row.append(UInt8(ascii: ",")) }
      append(text, to: &row)
    }
    return row + Array("\r\n".utf8)
  }

  /// By bytes: to a `Character` a quotation mark with a combining sign behind it is none.
  private static func append(_ text: String, to row: inout [UInt8]) {
    let bytes = defused(text.harmless(.lines)).utf8
    guard bytes.contains(where: needsMarks) else { return row.append(contentsOf: bytes) }
    row.append(mark)
    for byte in bytes {
      if byte == mark { row.append(mark) }
      row.append(byte)
    }
    row.append(mark)
  }

  private static let mark = UInt8(ascii: "\"")

  private static func needsMarks(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == mark || byte == UInt8(ascii: "\n")
  }

  /// A spreadsheet would take a cell that begins with `=`, `+`, `-` or `@` for a formula: it gets an apostrophe
  /// before it, and so does one that begins with such an apostrophe itself, so that one can always be taken away.
  private static func defused(_ text: String) -> String {
    isFormula(text) ? "'" + text : text
  }

  /// What a cell said before it was defused.
  package static func rearmed(_ cell: String) -> String {
    cell.hasPrefix("'") && isFormula(cell) ? String(cell.dropFirst()) : cell
  }

  /// A blank before the sign does not save it in every program.
  private static func isFormula(_ text: String) -> Bool {
    let first = text.unicodeScalars.first { $0 != "'" && $0 != " " && $0 != "\n" }
    return first.map { "=+-@＝＋－＠␉␍".unicodeScalars.contains($0) } ?? false
  }
}
