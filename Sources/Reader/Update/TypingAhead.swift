import Display

/// Keys wait for what they mean: a quote is looked for in the article that the user goes to, not in the one that
/// is open until that has come.
extension State {
  /// Keeps a key that comes too early, to be pressed later; nil for one that can be pressed now.
  mutating func hold(_ key: Key) -> [Effect]? {
    if !isWaiting { typeAhead.rest() }
    guard !typeAhead.isGivenUp, isNoteAwaited || !typeAhead.keys.isEmpty || isAwaited(by: key) else { return nil }
    switch keymap.action(for: key) {
    case .cancel:
      giveUpWaiting()
      return []
    case .quit where !isNoteAwaited:
      giveUpWaiting()
      return nil
    case .back where !isNoteAwaited:
      message = "Waiting for what comes before this key; \(keymap.name(of: .cancel)) gives up"
    default: break
    }
    typeAhead.hold(key)
    return []
  }

  /// Presses what was held, as far as what it means is there now.
  mutating func pressHeldKeys() -> [Effect] {
    guard let first = typeAhead.keys.first, !isNoteAwaited, !isAwaited(by: first) else { return [] }
    var effects: [Effect] = []
    for key in typeAhead.release() { effects += receive(.key(key)) }
    return effects
  }

  /// Keys that were meant for something that doesn't come are forgotten.
  mutating func giveUpWaiting() {
    isNoteAwaited = false
    typeAhead.giveUp()
  }

  // MARK: What is on its way

  private var isWaiting: Bool {
    isNoteAwaited || isListAwaited || isArticleAwaited || walk != nil || awaitedPage != nil
      || overlays.last?.page.isWaiting == true
  }

  /// An article that is loaded again in its place is there already.
  private var isArticleAwaited: Bool { awaited.map { $0.landing != .stay } ?? false }

  private var isListAwaited: Bool {
    searchText != listing.results?.query || listing.arrangement != listArrangement
  }

  private func isAwaited(by key: Key) -> Bool {
    guard prompt == nil else { return false }
    if let page = overlays.last?.page { return isAwaited(by: key, on: page) }
    guard let action = keymap.action(for: key), !action.isLeaving else { return false }
    if walk != nil || awaitedPage != nil { return true }
    switch action.need(in: focus) {
    case .nothing: return false
    case .list: return isListAwaited
    case .article: return isListAwaited || isArticleAwaited
    }
  }

  private func isAwaited(by key: Key, on page: any OverlayPage) -> Bool {
    guard page.isWaiting || awaitedPage != nil else { return false }
    if var line = page.line { return key != .escape && !line.edit(key) }
    return keymap.action(for: key)?.isLeaving == false
  }
}
