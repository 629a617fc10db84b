import Display
import NewsLibrary

/// An article in the list as lines: headline, date and agency in one or two, and the words around the
/// hits of a search in one more.
struct ArticleLines {
  private let row: ArticleRow?
  private let annotations: Annotations?
  private let isNarrow: Bool
  private let style: Style
  private let faint: Style

  init(_ row: ArticleRow?, _ annotations: Annotations?, isNarrow: Bool, _ isSelected: Bool, _ style: Style) {
    self.row = row
    self.annotations = annotations
    self.isNarrow = isNarrow
    self.style = style
    faint = isSelected ? style : Theme.style(.faint)
  }

  /// A row that is on its way is a sign of that.
  func of(width: Columns) -> [StyledLine] {
    guard let row else { return [StyledLine([StyledLine.Run("…", faint)])] }
    let head = isNarrow ? twoLines(row.article, width: width) : [oneLine(row.article, width: width)]
    return head + (row.snippet.map { [snippet($0, width: width)] } ?? [])
  }

  private static let agencyWidth: Columns = 10

  /// Date, headline and agency in columns.
  private func oneLine(_ article: ArticleSummary, width: Columns) -> StyledLine {
    let date = article.date?.description ?? "          "
    let agency = Truncation.cut(agencyOrFolder(article), to: Self.agencyWidth)
    let room = width - 12 - Self.agencyWidth - 1
    let about = AnnotationText.about(annotations, joinedBy: " ", in: room / 3 - 1)
    let tail = [copies(article), about].filter { !$0.isEmpty }.map { " " + $0 }.joined()
    let headline = Truncation.cut(article.title, to: room - TextWidth.columns(of: tail))
    let used = TextWidth.columns(of: headline + tail)
    let padding = String(repeating: " ", count: max(0, (room - used).count))
    return StyledLine([
      StyledLine.Run("\(date)  ", faint), StyledLine.Run(headline, style),
      StyledLine.Run("\(tail)\(padding) \(agency)", faint),
    ])
  }

  private func twoLines(_ article: ArticleSummary, width: Columns) -> [StyledLine] {
    let source = [article.date?.description, agencyOrFolder(article)].compactMap { $0 }.joined(separator: " · ")
    let room = width - TextWidth.columns(of: source) - 3
    let about = AnnotationText.about(annotations, joinedBy: " · ", in: room)
    let second = [source, copies(article), about].filter { !$0.isEmpty }.joined(separator: " · ")
    return [StyledLine([StyledLine.Run(article.title, style)]), StyledLine([StyledLine.Run(second, faint)])]
  }

  /// With the first hit in sight: of a long lead only the end is shown.
  private func snippet(_ snippet: Snippet, width: Columns) -> StyledLine {
    let lead = snippet.pieces.prefix { !$0.isHit }.map(\.text).joined()
    let hits = snippet.pieces.drop { !$0.isHit }
    let shown = hits.isEmpty ? lead : Self.end(of: lead, width: width / 3)
    let runs = hits.map { StyledLine.Run($0.text, $0.isHit ? faint.with([.bold, .underline]) : faint) }
    return StyledLine([StyledLine.Run(shown, faint)] + runs)
  }

  /// The last words of a text that fit, behind `…` if that is not all of it.
  private static func end(of text: String, width: Columns) -> String {
    guard TextWidth.columns(of: text) > width else { return text }
    var words = text.split(separator: " ", omittingEmptySubsequences: false)
    while !words.isEmpty, TextWidth.columns(of: words.joined(separator: " ")) > width - 1 { words.removeFirst() }
    return "…" + words.joined(separator: " ")
  }

  /// How often the library has the story, where that is more than once.
  private func copies(_ article: ArticleSummary) -> String { article.copies > 0 ? "×\(article.copies + 1)" : "" }

  /// A slash distinguishes a folder from an agency.
  private func agencyOrFolder(_ article: ArticleSummary) -> String {
    article.agency ?? article.folder + "/"
  }
}
