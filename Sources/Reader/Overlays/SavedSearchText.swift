import Display
import NewsLibrary

/// The wording of the list of saved searches.
enum SavedSearchText {
  static let none = "No saved searches yet: search with {search}, then press {searches} to save the search"

  static func line(_ entry: SavedSearchList.Entry, _ counts: [String: Int]) -> StyledLine {
    switch entry {
    case .save(let query):
      StyledLine([StyledLine.Run("Save “\(Truncation.cut(query, to: 40))” under a name…", Theme.style(.message))])
    case .search(let search):
      StyledLine([
        StyledLine.Run(search.name, Theme.style(.text)),
        StyledLine.Run("  \(counts[search.query].map(Count.articles) ?? "…")", Theme.style(.message)),
        StyledLine.Run("  \(search.query)", Theme.style(.faint)),
      ])
    }
  }
}
