import Display
import Linguistics
import NewsLibrary
import QueryLanguage

/// Which article to load, and where in it to land.
package struct ArticleRequest: Sendable, Equatable {
  package var id: ArticleID
  package var landing: Landing
  /// The query whose hits are to be marked; nil for none.
  package var query: Query?
  /// The article that was open, so that the one in its file's place is found if it is gone.
  package var before: ArticleSummary?
  package var measure: Columns
  package var showsFurniture: Bool
}

/// Where the reader stands when an article opens.
package enum Landing: Sendable, Equatable {
  case top
  case firstHit, lastHit
  /// A quote by its position in the findings.
  case quote(Int)
  /// The quote or fact that these words are, or just these words.
  case words(TextSpan)
  /// Where the reader stood before.
  case place(HeldPlace)
  /// Stay where it is: the same article, loaded again.
  case stay
}

extension Reading {
  /// Puts the reader where a landing says.
  ///
  /// - Parameter height: lines that the reader shows.
  /// - Returns: whether it is on a quote or fact that the reader was asked to show.
  mutating func land(_ landing: Landing, height: Int) -> Bool {
    let isShown = move(to: landing, height)
    place.top = min(max(0, place.top), lastTop(in: height))
    dropDeadCursor()
    if landing != .stay { arrival = place }
    laterLanding = open?.hasFindings == false ? LaterLanding(landing: landing, place: place) : nil
    return isShown
  }

  private mutating func move(to landing: Landing, _ height: Int) -> Bool {
    switch landing {
    case .top: place = ReadingPlace()
    case .firstHit: land(onHit: hits.indices.first, height)
    case .lastHit: land(onHit: hits.indices.last, height)
    case .quote(let quote):
      go(to: .quote(quote), in: height)
      return true
    case .words(let span): return goToWords(span, height)
    case .place(let earlier): restore(earlier, height: height)
    case .stay: break
    }
    return false
  }

  /// Puts the cursor on a hit, also while another pane has the reader's place: a search that is typed, or
  /// looked through in the list, stays in sight.
  private mutating func land(onHit hit: Int?, _ height: Int) {
    place = ReadingPlace(cursor: hit.map(TextCursor.hit))
    if let cursor = place.cursor { reveal(cursor, in: height) }
  }

  /// Puts the cursor on the quote or fact of some words; words that are neither are brought into sight.
  private mutating func goToWords(_ span: TextSpan, _ height: Int) -> Bool {
    guard let open else { return false }
    if let quote = open.findings.quotes.firstIndex(where: { $0.span == span }) {
      go(to: .quote(quote), in: height)
      return true
    }
    if let evidence = open.facts.evidence(at: span) {
      go(to: .fact(evidence), in: height)
      return true
    }
    place = ReadingPlace(top: max(0, open.layout.line(at: span.start) - height / 3))
    return false
  }

  /// Lands in the article that was open already: if it was not read since the user came to it, it still was not.
  mutating func landAgain(_ landing: Landing, height: Int) -> Bool {
    let earlier = place == arrival ? nil : arrival
    defer { if let earlier { arrival = earlier } }
    return land(landing, height: height)
  }
}

/// Articles that come.
extension Reading {
  /// Opens the article that was asked for; the open one, loaded again, stays where it was.
  ///
  /// - Returns: whether the landing is on something that the reader was asked to show.
  mutating func take(
    _ article: OpenArticle, _ request: ArticleRequest, hits found: [TextSpan], measure: Columns, height: Int
  ) -> Bool {
    let before = request.landing == .stay ? open : nil
    let held = before.map { self.held(in: $0, height: height) }
    if held == nil { sidebar = Sidebar(tab: sidebar.tab) }
    replace(by: article, measure: measure)
    replaceHits(by: found, of: request)
    guard let held else { return land(request.landing, height: height) }
    return landAgain(.place(held), height: height)
  }

  /// Hits of other words than those that are marked by now are none to show.
  private mutating func replaceHits(by found: [TextSpan], of request: ArticleRequest) {
    if request.landing == .stay, request.query != markedQuery {
      (hits, hitsHave) = ([], nil)
    } else {
      (hits, markedQuery, hitsHave) = (found, request.query, request.query)
    }
  }

  /// What is marked and has not been looked for in this article; nil if nothing.
  var unfound: Query? { hitsHave == nil ? markedQuery : nil }

  /// Takes the facts of the open article, which came later than its text.
  ///
  /// - Returns: whether the landing is on something that the reader was asked to show; nil if another article is
  ///   open by now.
  mutating func takeFindings(_ article: OpenArticle, measure: Columns, height: Int) -> Bool? {
    guard let before = open, article.id == before.id else { return nil }
    let held = held(in: before, height: height)
    let later = laterLanding.flatMap { $0.place == place ? $0.landing : nil }
    if !before.hasFindings { sidebar = Sidebar(tab: sidebar.tab) }
    replace(by: article, measure: measure)
    return landAgain(later ?? .place(held), height: height)
  }

  private mutating func replace(by article: OpenArticle, measure: Columns) {
    var article = article
    article.lay(measure: measure, showsFurniture: showsFurniture)
    open = article
  }

  /// Takes hits of a query; false if others are wanted by now.
  mutating func take(_ found: [TextSpan], of query: Query, in id: ArticleID) -> Bool {
    guard id == open?.id, query == markedQuery else { return false }
    hitsHave = query
    // a cursor on a hit stays on its words if they still are one
    let hit = if let cursor = place.cursor, case .hit = cursor { span(of: cursor) } else { nil as TextSpan? }
    hits = found
    if let hit { place.cursor = found.firstIndex(of: hit).map(TextCursor.hit) }
    return true
  }

  mutating func clearHits() {
    hits = []
    (markedQuery, hitsHave) = (nil, nil)
    if case .hit = place.cursor { place.cursor = nil }
  }
}
