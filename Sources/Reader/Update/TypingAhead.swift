import Display

/// Keys wait for what they mean: a quote is looked for in the article that the user goes to, not in the one that
/// is open until that has come.
extension State {
  /// Keeps a key that comes too early, to be pressed later; nil for one that can be pressed now.
  mutating func hold(_ key: Key) -> [Effect]? {
    if !waiting.isAnything { typeAhead.rest() }
    guard !typeAhead.isGivenUp, holdsAll || isAwaited(by: key) else { return nil }
    let isText = requests.opensText || prompt != nil || pages.top?.line != nil
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
  var holdsAll: Bool { requests.opensText || !typeAhead.wishes.isEmpty }

  /// Does what an action asks for, once that is there.
  mutating func performInTime(_ action: Action) -> [Effect] {
    guard !typeAhead.isGivenUp, isAwaited(by: .action(action)) else { return perform(action) }
    typeAhead.hold(.action(action))
    return []
  }

  /// Does what was held, as far as what it is about is there now.
  mutating func fulfilWishes() -> [Effect] {
    guard isNextWishDue else { return [] }
    var effects: [Effect] = []
    for wish in typeAhead.release() {
      switch wish {
      case .key(let key): effects += receive(.key(key))
      case .paste(let text): effects += receive(.paste(text))
      case .action(let action): effects += send(performInTime(action)) + send(settle())
      }
      if effects.contains(.terminal(.quit)) { break }
    }
    return effects
  }

  /// Whether something was held that nothing on its way is needed for any more.
  var isNextWishDue: Bool {
    guard let first = typeAhead.wishes.first else { return false }
    return !requests.opensText && !isAwaited(by: first)
  }

  /// Keys that were meant for something that doesn't come are forgotten.
  mutating func giveUpWaiting() {
    requests.forgetOpenings()
    typeAhead.giveUp()
  }

  // MARK: What is on its way

  private var waiting: Waiting {
    let isOtherList = listing.search?.text != listing.results?.query || listing.arrangement != listing.wanted
    let isListDue = isOtherList && requests.hasList
    let isAnswerDue =
      switch prompt?.purpose {
      case .search: isListDue
      case .find: requests.isFinding(reading.markedQuery, in: open?.id)
      case .limit, .name, .tags, .note, .file, .shell, nil: false
      }
    return Waiting(
      opening: requests.opening, isPageDue: requests.hasLibrary && pages.top?.isWaiting == true,
      isWalking: requests.isWalking, hasChange: requests.hasChange, isListDue: isListDue,
      isArticleDue: requests.article.map { $0.landing != .stay } ?? false, isAnswerDue: isAnswerDue)
  }

  private func isAwaited(by wish: TypeAhead.Wish) -> Bool {
    switch wish {
    case .key(let key): isAwaited(by: key)
    case .paste: false
    case .action(let action): waiting.delays(action, isOnPage: !overlays.isEmpty, in: focus)
    }
  }

  private func isAwaited(by key: Key) -> Bool {
    let waiting = waiting
    if prompt != nil { return key == .enter && waiting.isAnswerDue }
    if var line = pages.top?.line {
      // text is of the page that is on its way, too
      return waiting.delaysPage && ![.escape, .control("c"), .control("g")].contains(key)
        && (waiting.opening != nil || !line.edit(key))
    }
    return keymap.action(for: key).map { isAwaited(by: .action($0)) } ?? false
  }
}
