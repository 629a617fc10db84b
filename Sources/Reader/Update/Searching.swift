import Display
import Linguistics
import NewsLibrary
import QueryLanguage

/// Searches of the library and in the open article.
extension State {
  /// Notes where the reader stands, to be brought back when the search ends; not where one is on already.
  mutating func holdPlaceBeforeSearch() {
    if listing.search == nil, let here { trail.beforeSearch = here }
  }

  /// While there is nothing to search for yet, as in `speaker:`, the list is that of the library.
  mutating func search(for text: String, isTyping: Bool = false) -> [Effect] {
    guard let search = Listing.Search(text, isTyping: isTyping) else {
      guard listing.search != nil else { return [] }
      let before = trail.beforeSearch
      defer { trail.beforeSearch = before }
      return endSearch()
    }
    listing.begin(search)
    return searchAgain()
  }

  /// Takes the search that was typed as it stands, its last word whole; nil where that asks for nothing else.
  mutating func finishSearch() -> [Effect]? {
    guard let typed = listing.search, let whole = Listing.Search(typed.text, isTyping: false) else { return nil }
    listing.begin(whole)
    return whole.query == typed.query ? nil : searchAgain()
  }

  mutating func find(_ text: String, isTyping: Bool = false) -> [Effect] {
    guard let open else { return [] }
    guard let query = ParsedQuery(text, isTyping: isTyping).query else {
      reading.clearHits()
      reading.sought = nil
      return []
    }
    reading.markedQuery = query
    return [.library(.find(query, in: open.id))]
  }

  /// Brings back the list and the article as they were before the search.
  mutating func endSearch() -> [Effect] {
    reading.clearHits()
    listing.endSearch()
    defer { trail.beforeSearch = nil }
    guard let before = trail.beforeSearch else { return [.order(.stopSearch)] }
    return [.order(.stopSearch)] + land(on: before)
  }
}

/// What searches found, in the library and in the open article.
extension State {
  /// The search that is on, as the user asks for it.
  mutating func searchAgain() -> [Effect] {
    listing.opensFirst = true
    return sameSearch
  }

  /// The search that is on, run again: other articles may match by now.
  var sameSearch: [Effect] {
    listing.search.map { search in
      [.library(.search(search.text, isTyping: search.isTyping, rows: listHeight, in: listing.wanted))]
    } ?? []
  }

  mutating func takeFound(_ results: SearchResults) -> [Effect] {
    guard results.query == listing.search?.text, results.parsed.query == listing.search?.query,
      results.arrangement == listing.wanted
    else { return [] }
    guard listing.opensFirst || (open == nil && requests.article == nil) else {
      showAgain(results)
      return []
    }
    listing.show(results)
    eachPage { $0.markStale() }
    if results.isComplete { listing.opensFirst = false }
    guard let selected = listing.selected else { return [] }
    let shown = requests.article.map { ($0.id, $0.query) } ?? open.map { ($0.id, reading.markedQuery) }
    if let shown, shown == (selected, listing.search?.query) { return [] }
    return request(selected, landing: .firstHit)
  }

  /// Takes what a search found that is not to take the reader anywhere.
  private mutating func showAgain(_ results: SearchResults) {
    // the results shown serve until all are found and ranked again
    if !results.isComplete, listing.hasAll(of: results) { return }
    let before = listing.isSearch ? listing.selected : nil
    listing.show(results)
    eachPage { $0.markStale() }
    // what was selected is gone, or has come under a new number
    if listing.selected != before, let read = requests.article?.id ?? open?.id { _ = listing.select(read) }
  }

  mutating func takeHits(_ query: Query, _ id: ArticleID, _ found: [TextSpan]) {
    guard reading.take(found, of: query, in: id) else { return }
    if prompt?.purpose == .find, !found.isEmpty {
      reading.place.cursor = nil
      _ = step(by: 1, along: .hits)
    } else if let sought = reading.sought, prompt?.purpose != .find {
      reading.sought = nil
      landOnHit(of: sought)
    }
  }

  /// Shows where words stand that were typed to the end: a beginning may have been found elsewhere before.
  private mutating func landOnHit(of words: String) {
    if reading.hits.isEmpty {
      message = "Not in this article: \(words)"
    } else if reading.place.cursor == nil {
      _ = step(by: 1, along: .hits)
    }
  }
}
