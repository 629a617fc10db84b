import Extraction
import Linguistics
import NewsLibrary

/// Articles that are asked for, that come, that come again in their place, and that are gone.
extension State {
  /// Asks for the selected article, unless it is open or on its way.
  mutating func openSelected() -> [Effect] {
    guard let selected = listing.selected, selected != (requests.article?.id ?? open?.id) else { return [] }
    noteReading()
    trail.leaveFacts()
    return request(selected, landing: listing.search == nil ? .top : .firstHit)
  }

  /// Asks for an article; the answer to this request is the only one that will count.
  ///
  /// - Parameters:
  ///   - before: what was known of it, if it may have changed since.
  ///   - step: the way that it goes through the history.
  func request(
    _ id: ArticleID, landing: Landing, before: ArticleSummary? = nil, step: History.Direction? = nil
  ) -> [Effect] {
    let request = ArticleRequest(
      id, landing: landing, query: landing == .stay ? reading.markedQuery : listing.search?.query,
      before: open?.id == id ? open?.indexed.summary : before,
      measure: arrangement.measure, showsFurniture: reading.showsFurniture, step: step)
    return [.library(.load(request))]
  }

  /// Goes to an article and a place in it, by loading it if it isn't open.
  mutating func go(to id: ArticleID, landing: Landing) -> [Effect] {
    noteJump()
    listing.opensFirst = false
    _ = listing.select(id)
    guard id == open?.id, requests.article == nil else { return request(id, landing: landing) }
    land(landing)
    return []
  }

  /// Puts the reader in the open article where a landing says.
  mutating func land(_ landing: Landing) {
    if reading.land(landing, height: readerHeight) { showReader() }
  }

  /// Puts the cursor on something of the open article and brings it into sight.
  mutating func go(to cursor: TextCursor) {
    showReader()
    reading.go(to: cursor, in: readerHeight)
  }

  /// Brings the reader into sight if another pane has its place.
  mutating func showReader() {
    guard arrangement.frames[.reader] == nil else { return }
    if focus != .reader, !trail.isVisitingFacts(of: open?.id) {
      trail.levels.append(Level(focus: focus, isZoomed: window.isZoomed, search: listing.search?.text))
    }
    window.focus = .reader
  }

  /// Loads the open article again, unless another one is on its way that takes its place.
  func reloadOpen() -> [Effect] {
    let coming = requests.article
    guard let open, (coming?.id ?? open.id) == open.id else { return [] }
    return request(open.id, landing: coming?.landing ?? .stay, step: coming?.step)
  }

  // MARK: Answers

  mutating func takeArticle(_ article: OpenArticle, _ request: ArticleRequest, _ hits: [TextSpan]) -> [Effect] {
    let isAgain = request.landing == .stay && open != nil
    let isShown = reading.take(
      article, request, hits: hits, measure: arrangement.measure, height: readerHeight)
    if isShown { showReader() }
    if !isAgain, let words = article.reachWords { message = words }
    // other words may be marked by now than were asked for
    guard let marked = reading.markedQuery, marked != request.query else { return [] }
    return [.library(.find(marked, in: article.id))]
  }

  mutating func takeFindings(_ article: OpenArticle) {
    let isShown = reading.takeFindings(article, measure: arrangement.measure, height: readerHeight)
    guard let isShown else { return }
    if isShown { showReader() }
    if let words = article.reachWords { message = words }
  }

  /// A file that was changed is a new article under the old path: the reader stays where it was.
  ///
  /// - Parameter asked: the request that it answers; nil if another article is asked for by now.
  mutating func takeGone(_ id: ArticleID, _ successor: ArticleID?, asked: ArticleRequest?) -> [Effect] {
    let isOpen = id == open?.id
    if let successor, successor != id, isOpen || asked != nil {
      _ = listing.select(successor)
      return request(successor, landing: asked?.landing ?? .stay, before: asked?.before ?? open?.indexed.summary)
    }
    guard let asked else { return [] }
    guard let step = asked.step else {
      giveUpWaiting()
      message = "This article is gone; \(keymap.name(of: .refresh)) checks the files again"
      return []
    }
    let effects = jump(step)
    message = effects.isEmpty ? message : "Skipped an article that is gone"
    return effects
  }
}
