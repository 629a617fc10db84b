/// Exports as plain text, for programs that take lines: paragraphs are one line each.
enum PlainExport {
  static func bytes(of item: ExportItem) -> [UInt8] {
    switch item {
    case .article(let article):
      let parts = article.parts.map { "\($0.words.harmless())\n\n" }.joined()
      return Array("\(parts)\(cited(article.citation))".utf8) + article.quotes.flatMap(bytes)
        + article.notes.flatMap(bytes)
    case .quote(let quote): return bytes(of: quote)
    case .note(let note): return bytes(of: note)
    case .hit(let hit):
      return Array("\(hit.snippet.pieces.map(\.text).joined().harmless())\n\(cited(hit.citation))".utf8)
    }
  }

  private static func bytes(of quote: ExportedQuote) -> [UInt8] { Array("\(quote.cited)\n\n".utf8) }

  private static func bytes(of note: ExportedNote) -> [UInt8] {
    let text = note.text.harmless(.lines)
    if let quote = note.quote, note.words == quote.words { return Array("\(text)\n\(quote.cited)\n\n".utf8) }
    return Array("\(text)\n\(note.words.map { "\($0.harmless())\n" } ?? "")\(cited(note.citation))".utf8)
  }

  private static func cited(_ citation: Citation) -> String { "— \(citation.line)\n\n" }
}

extension ExportedQuote {
  /// In two lines: `“Nobody crosses.”` and `— Ana Marsh, spokeswoman (direct). Bridge falls, INA, 2021-03-08,
  /// bridge.txt [120–164)`.
  package var cited: String { "\(said.harmless())\n— \(attribution.harmless()). \(citation.line)" }

  /// Words without quotation marks in the text get none here.
  private var said: String { kind == .indirect ? words : "“\(words)”" }

  /// The kind stands behind each: a piece of a statement must not be taken for the whole of it.
  private var attribution: String { "\(named) (\(kind.inWords)\(isCorrected ? ", corrected" : ""))" }

  /// The speaker with the role.
  private var named: String { [speaker ?? "unknown", role].compactMap(\.self).joined(separator: ", ") }
}
