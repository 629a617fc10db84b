import NewsLibrary

/// `m`, `'` and `r`: marks, and what was read.
extension State {
  /// Brings the article in hand into sight if the list was scrolled away from it.
  mutating func showArticleInHand() -> ArticleID? {
    if focus == .list, overlays.isEmpty { listing.cursor.select(listing.cursor.index, of: listing.articles.count) }
    return articleInHand
  }

  mutating func toggleMark() -> [Effect] {
    guard let id = showArticleInHand() else { return tellOfNoArticle() }
    return [.change(.annotate([annotated.isMarked(id) ? .unmark : .mark], in: id))]
  }

  /// The next marked article of the list, from the first on again behind the last.
  mutating func goToNextMarked() -> [Effect] {
    guard let next = annotated.nextMarked(of: listing.articles, after: listing.cursor.index) else {
      message = "No article here is marked; \(keymap.name(of: .mark)) marks one"
      return []
    }
    return go(to: listing.articles[next], landing: .top)
  }

  mutating func toggleRead() -> [Effect] {
    guard let id = showArticleInHand() else { return tellOfNoArticle() }
    let isRead = annotated.isRead(id)
    annotated.want(id, read: !isRead)
    return [.change(.setRead([id], !isRead))]
  }

  /// All articles of the list as it stands.
  mutating func markAllRead() -> [Effect] {
    let unread = listing.articles.filter { !annotated.isRead($0) }
    guard !unread.isEmpty else {
      message = "All articles are read already"
      return []
    }
    return [.change(.setRead(unread, true))]
  }

  /// An article counts as read once the user is in it: not when the cursor of the list passes by.
  mutating func countAsRead() -> [Effect] {
    guard focus == .reader, overlays.isEmpty, prompt == nil, requests.article == nil, let id = open?.id,
      annotated.countAsRead(id, isLoading: requests.hasAnnotations)
    else { return [] }
    return [.order(.readInPassing(id))]
  }

  mutating func tellOfNoArticle() -> [Effect] {
    say(overlays.isEmpty ? "No article here" : "This row is no article; {back} goes back")
  }
}

/// `t`: tags, several at a time, put on and taken off.
extension State {
  mutating func startTagging() -> [Effect] {
    guard let id = showArticleInHand() else { return tellOfNoArticle() }
    return startPrompt(.tags(id)) + [.library(.loadTags)]
  }
}
