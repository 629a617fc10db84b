import Newswire

/// Exports as Markdown, to be read and to be pasted into a report.
struct MarkdownExport {
  /// The heading of a whole export.
  static func head(_ title: String) -> [UInt8] { Array("# \(MarkdownText.escaped(title))\n".utf8) }

  static func bytes(of item: ExportItem) -> [UInt8] {
    switch item {
    case .article(let article): bytes(of: article)
    case .quote(let quote): bytes(of: quote)
    case .hit(let hit): bytes(of: hit)
    case .note(let note): bytes(of: note)
    case .figure(let told): FigureExport.markdown(told)
    case .event(let event): EventExport.markdown(event)
    case .place(let place): PlaceExport.markdown(place)
    }
  }

  private static func bytes(of quote: ExportedQuote) -> [UInt8] {
    Array("\n> \(words(of: quote))\n\n— \(speaker(of: quote)). \(MarkdownText.escaped(quote.citation.line))\n".utf8)
  }

  /// A sentence has its own quotation marks, if any; what was said in it is bold.
  private static func words(of quote: ExportedQuote) -> String {
    let said = quote.shown
    return quote.kind == .direct
      ? "“\(MarkdownText.escaped(said.words))”"
      : MarkdownText.escaped(said.before) + MarkdownText.strong(said.words) + MarkdownText.escaped(said.after)
  }

  private static func speaker(of quote: ExportedQuote) -> String {
    "**\(MarkdownText.escaped(quote.named))** (\(quote.manner))"
  }

  /// Lines of a note stay lines.
  private static func bytes(of note: ExportedNote) -> [UInt8] {
    let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false).map {
      MarkdownText.escaped(String($0))
    }
    let text = "\n\(lines.joined(separator: "\\\n"))\n"
    if let quote = note.quote, note.words == quote.words { return Array(text.utf8) + bytes(of: quote) }
    let words = note.words.map { "\n> \(MarkdownText.escaped($0))\n" } ?? ""
    let speaker = note.quote.map { "\(self.speaker(of: $0)). " } ?? ""
    return Array("\(text)\(words)\n— \(speaker)\(MarkdownText.escaped(note.citation.line))\n".utf8)
  }

  private static func bytes(of hit: ExportedHit) -> [UInt8] {
    let snippet = hit.snippet.pieces.map {
      $0.isHit ? MarkdownText.strong($0.text) : MarkdownText.escaped($0.text)
    }.joined()
    let head = "\n## \(MarkdownText.escaped(hit.citation.headline))\n"
    return Array("\(head)\n\(snippet)\n\n— \(MarkdownText.escaped(hit.citation.line))\n".utf8)
  }

  private static func bytes(of article: ExportedArticle) -> [UInt8] {
    var paragraphs: [String] = []
    if !article.parts.contains(where: { $0.kind == .headline }) {
      paragraphs.append("# \(MarkdownText.escaped(article.citation.headline))")
    }
    paragraphs += article.parts.map(paragraph)
    paragraphs.append("— \(MarkdownText.escaped(article.citation.line))")
    if !article.quotes.isEmpty { paragraphs.append("## Quotes") }
    let text = paragraphs.joined(separator: "\n\n") + "\n"
    let notes = article.notes.isEmpty ? [] : Array("\n## Notes\n".utf8) + article.notes.flatMap(bytes)
    return Array(text.utf8) + article.quotes.flatMap(bytes) + notes
  }

  private static func paragraph(_ part: ExportedArticle.Part) -> String {
    let words = MarkdownText.escaped(part.words)
    return switch part.kind {
    case .headline: "# \(words)"
    case .deck: "**\(words)**"
    case .heading: "## \(words)"
    case .byline, .caption: "*\(words)*"
    case .dateline, .paragraph, .furniture: words
    }
  }
}

/// Text as Markdown (CommonMark) that reads as the text itself.
package enum MarkdownText {
  /// One line with all that would become markup escaped; line ends become blanks, and of blanks that it begins with
  /// one stays: four would make code of it, where backslashes show.
  package static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    let line = withOneBlankAtMost(text.harmless())
    if let sign = lineStart(line) {
      out.append(contentsOf: line[..<sign].unicodeScalars)
      out.append("\\")
      out.append(contentsOf: escapedWithin(line[sign...]))
    } else {
      out.append(contentsOf: escapedWithin(line[...]))
    }
    return String(out)
  }

  /// The same in bold; without where it is empty, or would begin or end with a blank.
  package static func strong(_ text: String) -> String {
    let words = escaped(text)
    return words.isEmpty || words.first == " " || words.last == " " ? words : "**\(words)**"
  }

  private static func withOneBlankAtMost(_ line: String) -> String {
    let blanks = line.prefix { $0 == " " }
    return String(line.dropFirst(max(0, blanks.count - 1)))
  }

  private static let signs = Set("\\`*_[]<>#|~&$^".unicodeScalars)

  private static func escapedWithin(_ text: Substring) -> String.UnicodeScalarView {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if signs.contains(scalar) { out.append("\\") }
      out.append(scalar)
    }
    return out
  }

  /// Where a line that would begin a list, or make a heading of the one before, is to be broken up.
  private static func lineStart(_ line: String) -> String.Index? {
    let start = line.firstIndex { $0 != " " } ?? line.startIndex
    let digits = line[start...].prefix { $0.isASCII && $0.isNumber }
    let sign = digits.endIndex
    guard sign < line.endIndex else { return nil }
    return (digits.isEmpty ? "+-=" : ".)").contains(line[sign]) ? sign : nil
  }
}
