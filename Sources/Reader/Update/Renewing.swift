/// Pages over the panes stay in step with a library that changes: each is asked for anew when it is next seen.
extension State {
  /// Has what was loaded for rows of pages loaded again where it is seen.
  mutating func renewPageRows() {
    quoteTexts.renew()
    periodRows.renew()
    speakerRoles.renew()
  }

  /// What is on the pages may be other by now, also on those that `q` comes back to.
  mutating func renewPages() {
    for index in overlays.indices { overlays[index].isStale = true }
    for level in levels.indices {
      for index in levels[level].overlays.indices { levels[level].overlays[index].isStale = true }
    }
  }

  /// Brings the page on top into step.
  mutating func renewTopPage() -> [Effect] {
    guard let top = overlays.last, top.isStale else { return [] }
    overlays[overlays.count - 1].isStale = false
    return top.page.renew(&self)
  }

  /// Selects a row of the page on top in the line of the screen that the selection was in; a list that was seen
  /// from its beginning still is, as far as the selection is in sight then.
  mutating func keepSelection(on row: Int?) {
    guard let row, let cursor = overlays.last?.cursor else { return }
    let top = cursor.top == 0 ? 0 : max(0, row - (cursor.index - cursor.top))
    overlays[overlays.count - 1].cursor = ListCursor(index: row, top: top)
  }
}
