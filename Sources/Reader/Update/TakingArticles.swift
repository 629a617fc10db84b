import Extraction
import Linguistics
import NewsLibrary

/// Articles that come, that come again in their place, and that are gone.
extension State {
  mutating func takeArticle(_ article: OpenArticle, _ request: ArticleRequest, _ hits: [TextSpan]) -> [Effect] {
    guard request == awaited else { return [] }
    awaited = nil
    var article = article
    article.lay(measure: arrangement.measure, showsFurniture: showsFurniture)
    let held = request.landing == .stay ? open.map(self.held(in:)) : nil
    if held == nil { sidebar = Sidebar(tab: sidebar.tab) }
    open = article
    let effects = takeHits(hits, with: request)
    if let held { landAgain(.place(held)) } else { land(request.landing) }
    if held == nil { tellOfReach(article) }
    return effects
  }

  /// Hits of other words than those that are marked by now are none to show: these are looked for anew.
  private mutating func takeHits(_ found: [TextSpan], with request: ArticleRequest) -> [Effect] {
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
    guard let before = open, article.id == before.id else { return }
    let held = held(in: before)
    let later = laterLanding.flatMap { $0.place == place ? $0.landing : nil }
    if !before.hasFindings { sidebar = Sidebar(tab: sidebar.tab) }
    var article = article
    article.lay(measure: arrangement.measure, showsFurniture: showsFurniture)
    open = article
    landAgain(later ?? .place(held))
    tellOfReach(article)
  }

  /// Says so where facts come from the beginning of a very long article only.
  private mutating func tellOfReach(_ article: OpenArticle) {
    let reach = article.indexed.article.readingEnd
    if reach < article.text.count {
      message = "A very long article: its facts are those of the first \(100 * reach / article.text.count) %"
    }
  }

  /// Lands in the article that was open already: where it was not read since the user came to it, it still was
  /// not.
  private mutating func landAgain(_ landing: Landing) {
    let earlier = place == arrival ? nil : arrival
    land(landing)
    if let earlier { arrival = earlier }
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
      message = "This article is gone; \(keymap.name(of: .refresh)) looks at the files again"
      return []
    }
    let effects = jump(step)
    message = effects.isEmpty ? message : "Passed over an article that is gone"
    return effects
  }
}
