import Extraction
import Linguistics
import NewsLibrary

/// Articles that are asked for, that come, that come again in their place, and that are gone.
extension State {
  /// Asks for the selected article, unless it is open or on its way.
  mutating func openSelected() -> [Effect] {
    guard let selected = listing.selected, selected != (awaited?.id ?? open?.id) else { return [] }
    noteReading()
    trail.leaveFacts()
    return request(selected, landing: listing.search == nil ? .top : .firstHit)
  }

  /// Asks for an article; the answer to this request is the only one that will count.
  ///
  /// - Parameter before: what was known of it, if it may have changed since.
  mutating func request(_ id: ArticleID, landing: Landing, before: ArticleSummary? = nil) -> [Effect] {
    let request = ArticleRequest(
      id: id, landing: landing, query: landing == .stay ? reading.markedQuery : listing.search?.query,
      before: open?.id == id ? open?.indexed.summary : before,
      measure: arrangement.measure, showsFurniture: reading.showsFurniture)
    awaited = request
    awaitedStep = nil
    return [.load(request)]
  }

  /// Goes to an article and a place in it, by loading it if it isn't open.
  mutating func go(to id: ArticleID, landing: Landing) -> [Effect] {
    noteJump()
    listing.opensFirst = false
    _ = listing.select(id)
    guard id == open?.id, awaited == nil else { return request(id, landing: landing) }
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
  mutating func reloadOpen() -> [Effect] {
    guard let open, (awaited?.id ?? open.id) == open.id else { return [] }
    return request(open.id, landing: awaited?.landing ?? .stay)
  }

  // MARK: Answers

  mutating func takeArticle(_ article: OpenArticle, _ request: ArticleRequest, _ hits: [TextSpan]) -> [Effect] {
    guard request == awaited else { return [] }
    awaited = nil
    let isAgain = request.landing == .stay && open != nil
    let isShown = reading.take(
      article, request, hits: hits, measure: arrangement.measure, height: readerHeight)
    if isShown { showReader() }
    if !isAgain { tellReach(of: article) }
    return reading.unfound.map { [.find($0, in: article.id)] } ?? []
  }

  mutating func takeFindings(_ article: OpenArticle) {
    let isShown = reading.takeFindings(article, measure: arrangement.measure, height: readerHeight)
    guard let isShown else { return }
    if isShown { showReader() }
    tellReach(of: article)
  }

  /// Says so if facts come from the beginning of a very long article only.
  private mutating func tellReach(of article: OpenArticle) {
    let reach = article.indexed.article.readingEnd
    if reach < article.text.count {
      message = "A very long article: facts only from the first \(100 * reach / article.text.count) %"
    }
  }

  /// A file that was changed is a new article under the old path: the reader stays where it was.
  mutating func takeGone(_ id: ArticleID, _ successor: ArticleID?) -> [Effect] {
    let asked = awaited?.id == id ? awaited : nil
    let step = awaitedStep
    if asked != nil { (awaited, awaitedStep) = (nil, nil) }
    let isOpen = id == open?.id
    if let successor, successor != id, isOpen || asked != nil {
      _ = listing.select(successor)
      return request(successor, landing: asked?.landing ?? .stay, before: asked?.before ?? open?.indexed.summary)
    }
    guard asked != nil else { return [] }
    guard let step else {
      giveUpWaiting()
      message = "This article is gone; \(keymap.name(of: .refresh)) checks the files again"
      return []
    }
    let effects = jump(step)
    message = effects.isEmpty ? message : "Skipped an article that is gone"
    return effects
  }
}
