import NewsLibrary

/// Back to where one came from: `q` leaves one level at a time, Esc cancels the innermost thing only.
///
/// From the innermost: the text being typed, the page on top, the zoom, the jump that led here, the pane,
/// the search, the program.
extension State {
  mutating func goBackOneLevel() -> [Effect] {
    if isZoomed, levels.last?.isZoomed != true { return toggleZoom() }
    if let level = levels.popLast() { return comeBack(to: level) }
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

  private mutating func comeBack(to level: Level) -> [Effect] {
    overlays = level.overlays
    focus = level.focus
    isZoomed = level.isZoomed
    return level.stop.map { land(on: $0) } ?? []
  }

  // MARK: Jumps that `q` takes back

  /// Leaves the pages over the panes for a place in an article; `q` brings them back as they were, and the
  /// reader to where it stood.
  mutating func leavePages(for article: ArticleID, landing: Landing) -> [Effect] {
    levels.append(Level(overlays: overlays, focus: focus, isZoomed: isZoomed, stop: here))
    overlays = []
    focus = .reader
    return go(to: article, landing: landing)
  }

  /// Notes where the reader stood before facts were followed; one visit to the sidebar is one level, however
  /// many facts are followed in it.
  mutating func noteVisitToFacts() {
    if !isVisitingFacts { levels.append(Level(focus: .sidebar, isZoomed: isZoomed, stop: here)) }
  }

  /// Whether the last level is a visit to the sidebar of the open article.
  var isVisitingFacts: Bool {
    guard let last = levels.last, last.overlays.isEmpty, let open else { return false }
    return last.focus == .sidebar && last.stop?.article == open.id
  }

  /// Forgets visits to the sidebar of an article that the list has left.
  mutating func leaveFacts() { levels.removeAll(where: \.overlays.isEmpty) }
}
