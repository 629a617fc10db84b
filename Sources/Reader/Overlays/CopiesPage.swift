import Display
import NewsLibrary

/// The other articles of the library that tell the same story as one: a page of it, an export, an edited copy.
struct CopiesPage: Page {
  static let kind = PageKind.copies
  var cursor = ListCursor()
  private let article: ArticleSummary
  /// nil while they are on their way.
  private var copies: [ArticleRow]?

  init(of article: ArticleSummary) { self.article = article }

  func title(_ state: State) -> String { "Also the story of “\(Truncation.cut(article.title, to: 40))”" }
  var hint: String { "{open} opens · {back} back" }
  func rowCount(_ state: State) -> Int { copies?.count ?? 0 }
  var isWaiting: Bool { copies == nil }
  var emptyWords: String { "No other article of the library tells this story" }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    (copies ?? [])[shown].map { row in
      let copy = row.article
      let place = copy.path + (copy.articleNumber > 1 ? " (article \(copy.articleNumber))" : "")
      return StyledLine([
        StyledLine.Run("\(copy.date?.description ?? "undated")  ", Theme.style(.faint)),
        StyledLine.Run(copy.title, Theme.style(.text)),
        StyledLine.Run("  " + [copy.agency, place].compactMap(\.self).joined(separator: " · "), Theme.style(.faint)),
      ])
    }
  }

  private var selected: ArticleID? { copies?.element(at: cursor.index)?.id }

  func subject(_ state: State) -> PageSubject? { selected.map(PageSubject.article) }
  mutating func open(_ state: State) -> [PageIntent] { selected.map { [.goTo($0, .top)] } ?? [] }

  var opening: [Effect] { [.library(.loadCopies(of: article.id))] }

  mutating func take(_ report: Report, _ state: State) -> [PageIntent] {
    if case .library(.copies(let copies, of: article.id), _) = report { self.copies = copies }
    return []
  }

  mutating func renew(_ state: State) -> [Effect] { opening }
}

extension State {
  mutating func showCopies() -> [Effect] {
    guard let open else { return [] }
    return show(CopiesPage(of: open.indexed.summary))
  }
}
