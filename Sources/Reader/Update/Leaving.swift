import NewsLibrary

/// Back to where one came from: `q` leaves one level at a time, Esc cancels the innermost thing only.
///
/// From the innermost: the text being typed, the page on top, the zoom, the jump that led here, the pane,
/// the search, the program.
extension State {
  mutating func goBackOneLevel() -> [Effect] {
    if isZoomed, levels.last?.isZoomed != true { return toggleZoom() }
    if let level = levels.last, level.search == searchText || focus == .list {
      return comeBack(to: levels.removeLast())
    }
    if focus != .list { return focus(on: .list) }
    if searchText != nil { return endSearch() }
    return listArrangement.limit != nil ? takeLimitAway() : [.quit]
  }

  mutating func cancelInnermost() -> [Effect] {
    if place.cursor != nil, focus == .reader {
      place.cursor = nil
      return []
    }
    if isZoomed { return toggleZoom() }
    guard searchText != nil else { return takeLimitAway() }
    levels = []
    return endSearch()
  }

  mutating func comeBack(to level: Level) -> [Effect] {
    overlays = level.overlays
    focus = level.focus
    isZoomed = level.isZoomed
    return comeBack(to: level.search) + (level.stop.map { land(on: $0) } ?? [])
  }

  private mutating func comeBack(to search: String?) -> [Effect] {
    guard search != searchText else { return [] }
    return search.map { self.search(for: $0) } ?? endSearch()
  }

  // MARK: Jumps that `q` takes back

  /// Leaves the pages over the panes for a place in an article.
  mutating func leavePages(for article: ArticleID, landing: Landing) -> [Effect] {
    leavePages()
    focus = .reader
    return go(to: article, landing: landing)
  }

  /// Leaves the pages over the panes; `q` brings them back as they were, and the reader to where it stood.
  mutating func leavePages() {
    guard !overlays.isEmpty else { return }
    levels.append(level)
    overlays = []
  }

  var level: Level {
    Level(overlays: overlays, focus: focus, isZoomed: isZoomed, stop: here, search: searchText)
  }

  /// The list shows something else than where one was: what lay over the list as it is now is left for good, as
  /// are visits to facts.
  mutating func forgetLevels() { levels.removeAll { $0.search == searchText } }

  /// Notes where the reader stood before facts were followed; one visit to the sidebar is one level, however
  /// many facts are followed in it.
  mutating func noteVisitToFacts() {
    guard !isVisitingFacts else { return }
    levels.append(Level(focus: .sidebar, isZoomed: isZoomed, stop: here, search: searchText))
  }

  /// Whether the last level is a visit to the sidebar of the open article.
  var isVisitingFacts: Bool {
    guard let last = levels.last, last.overlays.isEmpty, let open else { return false }
    return last.focus == .sidebar && last.stop?.article == open.id
  }

  /// Forgets visits to the sidebar of an article that the list has left.
  mutating func leaveFacts() { levels.removeAll(where: \.overlays.isEmpty) }
}
