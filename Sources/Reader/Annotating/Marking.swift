import NewsLibrary

/// `m`, `'` and `r`: marks, and what was read.
extension State {
  /// The article that something is done to: that of the selected row of a page, else the one the user is on; nil if
  /// the page shows none there.
  var articleInHand: ArticleID? {
    if let page = topPage { return page.subject(self)?.article }
    return focus == .list ? listing.selected ?? open?.id : open?.id
  }

  /// The same, and brings it into sight if the list was scrolled away from it.
  mutating func showArticleInHand() -> ArticleID? {
    if focus == .list, overlays.isEmpty { listing.cursor.select(listing.cursor.index, of: listing.articles.count) }
    return articleInHand
  }

  mutating func toggleMark() -> [Effect] {
    guard let id = showArticleInHand() else { return tellOfNoArticle() }
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
    guard let id = showArticleInHand() else { return tellOfNoArticle() }
    let isRead = annotations[id]?.isRead ?? false
    if isRead { keptUnread.insert(id) } else { keptUnread.remove(id) }
    return [.annotating(.setRead([id], !isRead))]
  }

  /// All articles of the list as it stands.
  mutating func markAllRead() -> [Effect] {
    let unread = listing.articles.filter { annotations[$0]?.isRead != true }
    guard !unread.isEmpty else {
      message = "All of them are read already"
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
    message = overlays.isEmpty ? "No article is here" : keymap.naming("This row is no article; {back} goes back")
    return []
  }

  mutating func tellOfNothingToTakeAway() -> [Effect] {
    message = keymap.naming(
      "Nothing to take away here: your things are in {notes}, {tags}, {corrections} and {searches}")
    return []
  }
}
