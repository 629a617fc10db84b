import Display

/// Keys wait for what they mean: a quote is looked for in the article that the user goes to, not in the one that
/// is open until that has come.
extension State {
  /// Keeps a key that comes too early, to be pressed later; nil for one that can be pressed now.
  mutating func hold(_ key: Key) -> [Effect]? {
    if !waiting.isAnything { typeAhead.rest() }
    guard !typeAhead.isGivenUp, holdsAll || waiting.delays(.key(key), at: keyPlace) else { return nil }
    let isText = requests.opensText || keyPlace.isTextTyped
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
    guard !typeAhead.isGivenUp, waiting.delays(.action(action), at: keyPlace) else { return perform(action) }
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
    return !requests.opensText && !waiting.delays(first, at: keyPlace)
  }

  /// Keys that were meant for something that doesn't come are forgotten.
  mutating func giveUpWaiting() {
    requests.forgetOpenings()
    typeAhead.giveUp()
  }

  // MARK: What is on its way

  var keyPlace: KeyPlace {
    KeyPlace(
      keymap: keymap, isPrompt: prompt != nil, line: pages.top?.line, isOnPage: !overlays.isEmpty, pane: focus)
  }

  private var waiting: Waiting {
    Waiting(opening: requests.opening, awaited: awaited, isAnswerDue: isAnswerDue)
  }

  private var awaited: Awaited {
    var awaited: Awaited = []
    if requests.opening != nil { awaited.insert(.opening) }
    if requests.hasLibrary, pages.top?.isWaiting == true { awaited.insert(.page) }
    if requests.isWalking { awaited.insert(.walk) }
    if requests.hasChange { awaited.insert(.change) }
    if isListDue { awaited.insert(.list) }
    // one that comes again in its place is there already
    if let coming = requests.article, coming.landing != .stay { awaited.insert(.article) }
    return awaited
  }

  /// Whether another list than the one shown is to come; one that is loaded again as it is shown is there already.
  private var isListDue: Bool {
    let isOther = listing.search?.text != listing.results?.query || listing.arrangement != listing.wanted
    return isOther && requests.hasList
  }

  private var isAnswerDue: Bool {
    switch prompt?.purpose {
    case .search: isListDue
    case .find: requests.isFinding(reading.markedQuery, in: open?.id)
    case .limit, .name, .tags, .head, .note, .file, .shell, nil: false
    }
  }
}
