import Display

/// Keys wait for what they mean: a quote is looked for in the article that the user goes to, not in the one that
/// is open until that has come.
extension State {
  /// Keeps a key that comes too early, to be pressed later; nil for one that can be pressed now.
  mutating func hold(_ key: Key) -> [Effect]? {
    if !isWaiting { typeAhead.rest() }
    guard !typeAhead.isGivenUp, holdsAll || isAwaited(by: key) else { return nil }
    let isText = isTextAwaited || prompt != nil || pages.top?.line != nil
    switch keymap.action(for: key) {
    case .cancel:
      giveUpWaiting()
      return []
    case .quit where key == .control("c"):
      giveUpWaiting()
      return nil
    case .back where !isText:
      message = "This key waits until the article or list has loaded; \(keymap.name(of: .cancel)) cancels it"
    default: break
    }
    typeAhead.hold(.key(key))
    return []
  }

  /// Whether all that comes has to wait, behind what waits already or for a note's prompt.
  var holdsAll: Bool { isTextAwaited || !typeAhead.wishes.isEmpty }

  /// Does what an action asks for, once that is there.
  mutating func performInTime(_ action: Action) -> [Effect] {
    guard !typeAhead.isGivenUp, isAwaited(by: action) else { return perform(action) }
    typeAhead.hold(.action(action))
    return []
  }

  /// Does what was held, as far as what it is about is there now.
  mutating func fulfilWishes() -> [Effect] {
    guard let first = typeAhead.wishes.first, !isTextAwaited, !isAwaited(by: first) else { return [] }
    var effects: [Effect] = []
    for wish in typeAhead.release() {
      switch wish {
      case .key(let key): effects += take(.key(key))
      case .paste(let text): effects += take(.paste(text))
      case .action(let action): effects += performInTime(action) + settle()
      }
      if effects.contains(.quit) { break }
    }
    return effects
  }

  /// Keys that were meant for something that doesn't come are forgotten.
  mutating func giveUpWaiting() {
    (awaitedNote, awaitedPage, walk) = (nil, nil, nil)
    typeAhead.giveUp()
  }

  // MARK: What is on its way

  var isNoteAwaited: Bool { awaitedNote != nil }

  /// Whether keys are the text of something that is on its way.
  private var isTextAwaited: Bool { isNoteAwaited || awaitedPage?.takesText == true }

  private var isWaiting: Bool {
    isNoteAwaited || isListAwaited || isArticleAwaited || walk != nil || isPageAwaited || changesUnderWay > 0
      || prompt.map(isAnswerAwaited) == true
  }

  /// An article that is loaded again in its place is there already.
  private var isArticleAwaited: Bool { awaited.map { $0.landing != .stay } ?? false }

  private var isListAwaited: Bool {
    listing.search?.text != listing.results?.query || listing.arrangement != listing.wanted
  }

  private func isAwaited(by wish: TypeAhead.Wish) -> Bool {
    switch wish {
    case .key(let key): isAwaited(by: key)
    case .paste: false
    case .action(let action): isAwaited(by: action)
    }
  }

  private func isAwaited(by key: Key) -> Bool {
    if let prompt { return key == .enter && isAnswerAwaited(in: prompt) }
    if var line = pages.top?.line {
      // text is of the page that is on its way, too
      return isPageAwaited && ![.escape, .control("c"), .control("g")].contains(key)
        && (awaitedPage != nil || !line.edit(key))
    }
    return keymap.action(for: key).map(isAwaited) ?? false
  }

  private func isAnswerAwaited(in prompt: Prompt) -> Bool {
    switch prompt.purpose {
    case .search: isListAwaited
    case .find: reading.markedQuery != nil && reading.hitsHave != reading.markedQuery
    case .limit, .name, .tags, .note, .file, .shell: false
    }
  }

  private func isAwaited(by action: Action) -> Bool {
    if action.isLeaving { return false }
    if changesUnderWay > 0, action.goesByChanges { return true }
    if !overlays.isEmpty { return isPageAwaited }
    if walk != nil || awaitedPage != nil { return true }
    switch action.need(in: focus) {
    case .nothing: return false
    case .list: return isListAwaited
    case .article: return isListAwaited || isArticleAwaited
    }
  }

  private var isPageAwaited: Bool { awaitedPage != nil || pages.top?.isWaiting == true }
}
