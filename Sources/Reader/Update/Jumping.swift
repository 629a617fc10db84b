import NewsLibrary

/// Back and forward through where the user was.
extension State {
  /// Where the reader stands, or is about to while an article is on its way; nil without an article.
  var here: History.Stop? {
    if let awaited, awaited.landing != .stay {
      return History.Stop(article: awaited.id, known: awaited.before, landing: awaited.landing)
    }
    return open.map { open in
      let held = reading.held(in: open, height: readerHeight)
      return History.Stop(article: open.id, known: open.indexed.summary, landing: .place(held))
    }
  }

  /// Notes where the reader stands before a jump away from it.
  mutating func noteJump() {
    if let here { trail.history.leave(here) }
  }

  /// Notes it if the article was read, not only passed by in the list.
  mutating func noteReading() {
    if prompt == nil, awaited == nil, reading.place != reading.arrival { noteJump() }
  }

  /// Notes where a walk from quote to quote, fact to fact or hit to hit begins; its steps are one jump.
  mutating func noteJumpFromText() {
    if !reading.isCursorVisible(in: readerHeight) { noteJump() }
  }

  mutating func jump(_ direction: History.Direction) -> [Effect] {
    guard let here, let stop = trail.history.step(direction, from: here) else {
      message = direction == .back ? "No place before this one" : "No place after this one"
      return []
    }
    let effects = land(on: stop)
    if awaited?.id == stop.article { awaitedStep = direction }
    return effects
  }

  mutating func land(on stop: History.Stop) -> [Effect] {
    listing.opensFirst = false
    _ = listing.select(stop.article)
    guard stop.article == open?.id else {
      return request(stop.article, landing: stop.landing, before: stop.known)
    }
    // one that comes again in its place comes all the same
    if awaited?.landing != .stay, awaited?.id != stop.article { awaited = nil }
    land(stop.landing)
    return []
  }
}

/// Back to where one came from: `q` leaves one level at a time, Esc the innermost thing only.
///
/// From the innermost: the text being typed, the page on top, the zoom, the jump that led here, the pane,
/// the search, the program.
extension State {
  mutating func goBackOneLevel() -> [Effect] {
    if window.isZoomed, trail.levels.last?.isZoomed != true { return toggleZoom() }
    if let level = trail.levels.last, level.search == listing.search?.text || focus == .list {
      return comeBack(to: trail.levels.removeLast())
    }
    if focus != .list { return focus(on: .list) }
    if listing.search != nil { return endSearch() }
    return listing.wanted.limit != nil ? takeLimitAway() : [.quit]
  }

  mutating func cancelInnermost() -> [Effect] {
    if reading.place.cursor != nil, focus == .reader {
      reading.place.cursor = nil
      return []
    }
    if window.isZoomed { return toggleZoom() }
    guard listing.search != nil else { return takeLimitAway() }
    trail.levels = []
    return endSearch()
  }

  mutating func comeBack(to level: Level) -> [Effect] {
    pages.overlays = level.overlays
    window.focus = level.focus
    window.isZoomed = level.isZoomed
    return comeBack(to: level.search) + (level.stop.map { land(on: $0) } ?? [])
  }

  private mutating func comeBack(to search: String?) -> [Effect] {
    guard search != listing.search?.text else { return [] }
    return search.map { self.search(for: $0) } ?? endSearch()
  }

  /// Leaves the pages over the panes for a place in an article.
  mutating func leavePages(for article: ArticleID, landing: Landing) -> [Effect] {
    leavePages()
    window.focus = .reader
    return go(to: article, landing: landing)
  }

  /// Leaves the pages over the panes; `q` brings them back as they were, and the reader to where it stood.
  mutating func leavePages() {
    guard !overlays.isEmpty else { return }
    trail.levels.append(level)
    pages.clear()
  }

  var level: Level {
    Level(
      overlays: overlays, focus: focus, isZoomed: window.isZoomed, stop: here, search: listing.search?.text)
  }

  /// Notes where the reader stood before facts were followed; one visit to the sidebar is one level, however
  /// many facts are followed in it.
  mutating func noteVisitToFacts() {
    guard !trail.isVisitingFacts(of: open?.id) else { return }
    trail.levels.append(Level(focus: .sidebar, isZoomed: window.isZoomed, stop: here, search: listing.search?.text))
  }
}
