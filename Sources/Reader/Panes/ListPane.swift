import Display
import NewsLibrary
import Newswire

/// The article list: date, headline, agency or folder; in a search also the words around the hits.
enum ListPane: PaneView {
  static func title(_ state: State) -> String {
    ([state.listing.words(libraryName: state.libraryName)] + [order(state)].compactMap(\.self)).joined(separator: " · ")
  }

  private static func order(_ state: State) -> String? {
    ListOrderText.title(state.listing.arrangement.order, isSearch: state.listing.isSearch)
  }

  static func draw(_ state: State, in rect: Rect, on screen: inout Screen) {
    let count = state.listing.articles.count
    guard count > 0 else { return drawEmpty(state, in: rect, on: &screen) }
    let height = state.rowsPerArticle
    // an article that is cut is shown only where it follows a heading
    let isByDay = state.listing.arrangement.order.isByDay
    var (index, y) = (min(state.listing.cursor.top, count), rect.y)
    repeat {
      if state.listing.hasHeading(at: index) {
        let line = heading(of: state.listing.articles[index], count: state.listing.countOfDay(at: index))
        screen.put(line.truncated(to: rect.width), x: rect.x, y: y, width: rect.width)
        y += 1
      }
      let place = Rect(x: rect.x, y: y, width: rect.width, height: min(height, rect.bottom - y))
      drawArticle(at: index, state, in: place, above: rect.bottom, on: &screen)
      (index, y) = (index + 1, y + height)
    } while index < count && y + (isByDay ? 1 : height) <= rect.bottom
  }

  private static func heading(of day: ArticleID, count: Int) -> StyledLine {
    StyledLine([
      StyledLine.Run(" " + (day.date?.description ?? "undated"), Theme.style(.heading)),
      StyledLine.Run("  " + Count.articles(count), Theme.style(.faint)),
    ])
  }

  private static func drawArticle(
    at index: Int, _ state: State, in place: Rect, above bottom: Int, on screen: inout Screen
  ) {
    let annotations = state.annotated[state.listing.articles[index]]
    let isSelected = index == state.listing.cursor.index
    let style = isSelected ? Theme.style(state.focus == .list ? .selected : .selectedElsewhere) : Theme.style(.text)
    screen.fill(place, style)
    let lines = ArticleLines(
      state.listing.row(at: index), annotations, isNarrow: state.arrangement.isListNarrow, isSelected, style)
    let sign = AnnotationText.sign(annotations)
    for (offset, line) in lines.of(width: place.width - 2).enumerated() where place.y + offset < bottom {
      let mark = (isSelected && offset == 0 ? "▸" : " ") + (offset == 0 ? sign : " ")
      screen.put(mark, x: place.x, y: place.y + offset, width: 2, style: style)
      screen.put(line.truncated(to: place.width - 2), x: place.x + 2, y: place.y + offset, width: place.width - 2)
    }
  }

  private static func drawEmpty(_ state: State, in rect: Rect, on screen: inout Screen) {
    let words =
      state.listing.isSearch
      ? "Nothing found" : state.look.isUpToDate ? "No articles here" : "Reading the files…"
    screen.put(
      Truncation.cut(" " + words, to: rect.width), x: rect.x, y: rect.y, width: rect.width, style: Theme.style(.faint))
  }
}
