import Linguistics
import NewsLibrary
import QueryLanguage

/// What searches found, in the library and in the open article.
extension State {
  /// The search that is on, as the user asks for it.
  mutating func searchAnew() -> [Effect] {
    opensFirstResult = true
    return sameSearch
  }

  /// The search that is on, anew: other articles may match by now.
  var sameSearch: [Effect] {
    guard let searchText else { return [] }
    return [.search(searchText, rows: listHeight, in: listArrangement)]
  }

  mutating func takeFound(_ results: SearchResults) -> [Effect] {
    guard results.query == searchText, results.arrangement == listArrangement else { return [] }
    guard opensFirstResult || (open == nil && awaited == nil) else {
      showAgain(results)
      return []
    }
    listing.show(results)
    renewPages()
    if results.isComplete { opensFirstResult = false }
    guard let selected = listing.selected else { return [] }
    let shown = awaited.map { ($0.id, $0.query) } ?? open.map { ($0.id, markedQuery) }
    if let shown, shown == (selected, searchQuery) { return [] }
    return request(selected, landing: .firstHit)
  }

  /// Takes what a search found that is not to take the reader anywhere.
  private mutating func showAgain(_ results: SearchResults) {
    // what is shown is as good until all is found and ranked anew
    if !results.isComplete, listing.hasAll(of: results) { return }
    let before = listing.isSearch ? listing.selected : nil
    listing.show(results)
    renewPages()
    // what was selected is gone, or has come under a new number
    if listing.selected != before, let read = awaited?.id ?? open?.id { _ = listing.select(read) }
  }

  mutating func takeHits(_ query: Query, _ id: ArticleID, _ found: [TextSpan]) {
    guard id == open?.id, query == markedQuery else { return }
    hitsHave = query
    replaceHits(by: found)
    guard prompt?.purpose == .find, !hits.isEmpty else { return }
    place.cursor = nil
    _ = stepHit(by: 1)
  }

  /// A cursor on a hit stays on its words where they are one still.
  private mutating func replaceHits(by found: [TextSpan]) {
    let hit = if let cursor = place.cursor, case .hit = cursor { span(of: cursor) } else { nil as TextSpan? }
    hits = found
    if let hit { place.cursor = found.firstIndex(of: hit).map(TextCursor.hit) }
  }
}
