import NewsLibrary

/// `m`, `'` and `r`: marks, and what was read.
extension State {
  /// The article that something is done to: that of the selected note or quote of a page, else the one the user
  /// is on.
  var articleInHand: ArticleID? {
    if let top = overlays.last, let page = topPage(NotesPage.self) { return page.article(at: top.cursor.index) }
    if !overlays.isEmpty, let quote = selectedQuoteReference { return quote.article }
    return focus == .list ? listing.selected ?? open?.id : open?.id
  }

  mutating func toggleMark() -> [Effect] {
    guard let id = articleInHand else { return tellOfNoArticle() }
    let isMarked = annotations[id]?.isMarked ?? false
    return [.annotating(.make([isMarked ? .unmark : .mark], in: id))]
  }

  /// The next marked article of the list, from the first on again behind the last.
  mutating func goToNextMarked() -> [Effect] {
    let articles = listing.articles
    let start = articles.isEmpty ? 0 : (listing.cursor.index + 1) % articles.count
    let order = Array(start..<articles.count) + Array(0..<start)
    guard let next = order.first(where: { annotations[articles[$0]]?.isMarked == true }) else {
      message = "No article here is marked; \(keymap.name(of: .mark)) marks one"
      return []
    }
    return go(to: articles[next], landing: .top)
  }

  mutating func toggleRead() -> [Effect] {
    guard let id = articleInHand else { return tellOfNoArticle() }
    let isRead = annotations[id]?.isRead ?? false
    if isRead { keptUnread.insert(id) } else { keptUnread.remove(id) }
    return [.annotating(.setRead([id], !isRead))]
  }

  /// All articles of the list as it stands.
  mutating func markAllRead() -> [Effect] {
    let unread = listing.articles.filter { annotations[$0]?.isRead != true }
    guard !unread.isEmpty else {
      message = "All articles are read already"
      return []
    }
    return [.annotating(.setRead(unread, true))]
  }

  /// An article counts as read once the user is in it: not when the cursor of the list passes by.
  mutating func countAsRead() -> [Effect] {
    guard focus == .reader, overlays.isEmpty, prompt == nil, awaited == nil, let id = open?.id,
      annotations[id]?.isRead != true, !keptUnread.contains(id)
    else { return [] }
    annotations[id, default: Annotations()].isRead = true
    if annotationsUnderWay > 0 { readMeanwhile.insert(id) }
    return [.annotating(.readInPassing(id))]
  }

  mutating func tellOfNoArticle() -> [Effect] {
    message = "No article here"
    return []
  }
}
