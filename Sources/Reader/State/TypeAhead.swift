import Display

/// What the user asked for before what it is about was there: over a slow line, or by typing fast.
struct TypeAhead: Sendable, Equatable {
  enum Wish: Sendable, Equatable {
    case key(Key)
    case paste(String)
    /// Of a command that was run by its name.
    case action(Action)
  }

  /// In the order in which they came.
  private(set) var wishes: [Wish] = []
  /// Whether what is on its way is not waited for any more: it failed, or the user didn't want to wait.
  private(set) var isGivenUp = false

  mutating func hold(_ wish: Wish) { wishes.append(wish) }

  /// Takes all out, to be done.
  mutating func release() -> [Wish] {
    defer { wishes = [] }
    return wishes
  }

  /// Forgets them; later ones are not held before something else is waited for.
  mutating func giveUp() { self = TypeAhead(wishes: [], isGivenUp: true) }

  /// Nothing is on its way any more.
  mutating func rest() { isGivenUp = false }
}

/// What is on its way, as far as keys wait for it.
struct Waiting: Sendable, Equatable {
  /// The page or prompt that opens when it comes.
  var opening: LibraryRequest.Opening?
  var awaited: Awaited
  /// Whether what Enter in the prompt acts on is to come.
  var isAnswerDue: Bool

  var isAnything: Bool { !awaited.isEmpty || isAnswerDue }

  /// Whether a wish is about something that is on its way.
  func delays(_ wish: TypeAhead.Wish, at place: KeyPlace) -> Bool {
    switch wish {
    case .key(let key): delays(key, at: place)
    case .paste: false
    case .action(let action): delays(action, at: place)
    }
  }

  private func delays(_ key: Key, at place: KeyPlace) -> Bool {
    if place.isPrompt { return key == .enter && isAnswerDue }
    if var line = place.line {
      // text is of the page that is on its way, too
      return !awaited.isDisjoint(with: [.opening, .page]) && ![.escape, .control("c"), .control("g")].contains(key)
        && (opening != nil || !line.edit(key))
    }
    return place.keymap.action(for: key).map { delays($0, at: place) } ?? false
  }

  private func delays(_ action: Action, at place: KeyPlace) -> Bool {
    !action.need(isOnPage: place.isOnPage, in: place.pane).isDisjoint(with: awaited)
  }
}

/// Where keys go.
struct KeyPlace: Sendable {
  let keymap: Keymap
  /// Whether a prompt takes them.
  var isPrompt: Bool
  /// The text that narrows the page on top; nil if letters are keys there.
  var line: LineEditor?
  /// Whether a page lies over the panes.
  var isOnPage: Bool
  /// The pane that has them if there is neither.
  var pane: Pane

  /// Whether letters are text.
  var isTextTyped: Bool { isPrompt || line != nil }
}
