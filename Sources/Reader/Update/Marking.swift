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
    message = overlays.isEmpty ? "No article here" : keymap.naming("This row is no article; {back} goes back")
    return []
  }

  mutating func tellOfNothingToTakeAway() -> [Effect] {
    message = keymap.naming(
      "Nothing to remove here: what you made is in {notes}, {tags}, {corrections} and {searches}")
    return []
  }
}

/// `t`: tags, several at a time, put on and taken off.
extension State {
  mutating func startTagging() -> [Effect] {
    guard let id = showArticleInHand() else { return tellOfNoArticle() }
    return startPrompt(.tags(id)) + [.library(.loadTags)]
  }

  mutating func submitTags(_ text: String, _ id: ArticleID) -> [Effect] {
    prompt = nil
    let changes = annotated.changes(byTags: text, of: id)
    return changes.isEmpty ? [] : [.change(.annotate(changes, in: id))]
  }

  /// Tab: the word at the end becomes the next known tag that begins so.
  mutating func completeTag(by step: Int) -> [Effect] {
    guard var walk = prompt?.tagWalk ?? prompt.map({ TagWalk($0.line.text, among: annotated.tags.map(\.tag)) }) else {
      return []
    }
    guard !walk.choices.isEmpty else {
      message = "None of your tags begins like this"
      return []
    }
    walk.step(by: step)
    prompt?.line = LineEditor(walk.text)
    prompt?.tagWalk = walk
    return []
  }
}
