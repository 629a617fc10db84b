import Display
import NewsLibrary

/// The article list: date, headline, agency or folder.
enum ListPane: PaneView {
  static func title(_ state: State) -> String {
    guard let results = state.listing.results else {
      return "\(state.libraryName)  \(Count.text(state.listing.all.count))"
    }
    let shown = results.hits.count < results.total ? "first \(Count.text(results.hits.count)) of " : ""
    return "\(shown)\(Count.text(results.total)) with \(results.query)"
  }

  static func draw(_ state: State, in rect: Rect, on screen: inout Screen) {
    let rows = state.listing.rows
    guard !rows.isEmpty else { return drawEmpty(state, in: rect, on: &screen) }
    let height = state.arrangement.rowsPerArticle
    let shown = max(1, rect.height / height)
    for (position, index) in (state.listing.cursor.top..<rows.count).prefix(shown).enumerated() {
      let isSelected = index == state.listing.cursor.index
      let style =
        isSelected ? Theme.style(state.focus == .list ? .selected : .selectedElsewhere) : Theme.style(.text)
      let place = Rect(x: rect.x, y: rect.y + position * height, width: rect.width, height: height)
      screen.fill(place, style)
      let lines = height == 1 ? [oneLine(rows[index], width: rect.width - 2)] : twoLines(rows[index])
      for (offset, line) in lines.enumerated() where place.y + offset < rect.bottom {
        let mark = isSelected && offset == 0 ? "▸ " : "  "
        screen.put(mark, x: place.x, y: place.y + offset, width: 2, style: style)
        let isDetail = height == 2 && offset == 1
        let lineStyle = isDetail && !isSelected ? Theme.style(.faint) : style
        screen.put(
          Truncation.cut(line, to: rect.width - 2), x: place.x + 2, y: place.y + offset, width: rect.width - 2,
          style: lineStyle)
      }
    }
  }

  private static func drawEmpty(_ state: State, in rect: Rect, on screen: inout Screen) {
    let words =
      state.listing.isSearch
      ? "No article with these words" : state.isInStep ? "No .txt, .text or .md files here" : "Reading the files…"
    screen.put(
      Truncation.cut(" " + words, to: rect.width), x: rect.x, y: rect.y, width: rect.width, style: Theme.style(.faint))
  }

  private static let agencyWidth: Columns = 10

  /// Date, headline and agency in columns.
  private static func oneLine(_ article: ArticleSummary, width: Columns) -> String {
    let date = article.date?.description ?? "          "
    let agency = Truncation.cut(agencyOrFolder(article), to: agencyWidth)
    let room = width - 12 - agencyWidth - 1
    let headline = Truncation.cut(article.title, to: room)
    let padding = String(repeating: " ", count: max(0, (room - TextWidth.columns(of: headline)).count))
    return "\(date)  \(headline)\(padding) \(agency)"
  }

  private static func twoLines(_ article: ArticleSummary) -> [String] {
    let about = [article.date?.description, agencyOrFolder(article)].compactMap { $0 }.joined(separator: " · ")
    return [article.title, about]
  }

  private static func agencyOrFolder(_ article: ArticleSummary) -> String {
    article.agency ?? article.folder
  }
}
