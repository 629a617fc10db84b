import Extraction
import Linguistics
import NewsLibrary

/// Articles that come, that come again in their place, and that are gone.
extension State {
  mutating func takeArticle(_ article: OpenArticle, _ request: ArticleRequest, _ hits: [Span]) -> [Effect] {
    guard request == awaited else { return [] }
    awaited = nil
    var article = article
    article.lay(measure: arrangement.measure, showsFurniture: showsFurniture)
    let words = request.landing == .stay ? factUnderCursor : nil
    open = article
    if let words { place.cursor = article.facts.evidence(at: words).map(TextCursor.fact) }
    if request.landing != .stay { sidebar = Sidebar(tab: sidebar.tab) }
    let effects = takeHits(hits, with: request)
    land(request.landing)
    tellOfReach(article)
    return effects
  }

  /// Hits of other words than those that are marked by now are none to show: these are looked for anew.
  private mutating func takeHits(_ found: [Span], with request: ArticleRequest) -> [Effect] {
    guard request.landing == .stay, request.query != markedQuery else {
      hits = found
      (markedQuery, hitsHave) = (request.query, request.query)
      return []
    }
    (hits, hitsHave) = ([], nil)
    guard let open, let markedQuery else { return [] }
    return [.find(markedQuery, in: open.id)]
  }

  mutating func takeFindings(_ article: OpenArticle) {
    guard article.id == open?.id else { return }
    var article = article
    article.lay(measure: arrangement.measure, showsFurniture: showsFurniture)
    open = article
    tellOfReach(article)
  }

  /// Says so where facts come from the beginning of a very long article only.
  private mutating func tellOfReach(_ article: OpenArticle) {
    let reach = Extractor.reach(in: article.text)
    if reach < article.text.count {
      message = "A very long article: its facts are those of the first \(100 * reach / article.text.count) %"
    }
  }

  /// The words of the fact that the cursor is on: its number may be another's when it is loaded again.
  private var factUnderCursor: Span? {
    guard let cursor = place.cursor, case .fact = cursor else { return nil }
    return span(of: cursor)
  }

  /// A file that was changed is a new article under the old path: the reader stays where it was.
  mutating func takeGone(_ id: ArticleID, _ successor: ArticleID?) -> [Effect] {
    let asked = awaited?.id == id ? awaited : nil
    let step = awaitedStep
    if asked != nil { (awaited, awaitedStep) = (nil, nil) }
    let isOpen = id == open?.id
    if let successor, successor != id, isOpen || asked != nil {
      _ = listing.select(successor)
      return request(successor, landing: isOpen ? .stay : asked?.landing ?? .top)
    }
    guard asked != nil else { return [] }
    guard let step else {
      giveUpWaiting()
      message = "This article is gone; \(keymap.name(of: .refresh)) looks at the files again"
      return []
    }
    let effects = jump(step)
    message = effects.isEmpty ? message : "Passed over an article that is gone"
    return effects
  }
}
