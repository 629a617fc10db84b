import Display

/// What a key at hand does, in a word or two.
struct KeyHint: Sendable, Equatable {
  let action: Action
  let key: String
  let words: String
}

/// What the keys at hand do where the user is: the status line tells it, and help begins with it.
extension State {
  /// The most useful first; those that leave are the last.
  var keyHints: [KeyHint] {
    // a page names its keys itself
    guard overlays.isEmpty else { return own }
    let special = special
    let others = own.filter { hint in !special.contains { $0.action == hint.action } }
    return special + others + [keymap.hint(.back, isAtTop ? "quit" : nil)].compactMap(\.self)
  }

  /// Of bindings that apply here and not everywhere.
  private var own: [KeyHint] {
    keymap.bindings.filter { binding in
      binding.hint != nil && binding.contexts.contains(context) && binding.contexts.count < KeyContext.allCases.count
    }.compactMap { keymap.hint($0.action) }
  }

  /// What help calls the place.
  var placeWords: String {
    guard overlays.isEmpty else { return "On this page" }
    switch (focus, reading.place.cursor) {
    case (.list, _): return "In the list"
    case (.sidebar, _): return "In the sidebar"
    case (.reader, .quote): return "In the reader, on a quote"
    case (.reader, .fact): return "In the reader, on a fact"
    case (.reader, .hit): return "In the reader, on a hit"
    case (.reader, nil): return "In the reader"
    }
  }

  private var context: KeyContext {
    guard overlays.isEmpty else { return .overlay }
    switch focus {
    case .list: return .list
    case .reader: return .reader
    case .sidebar: return .sidebar
    }
  }

  /// Whether `q` quits.
  private var isAtTop: Bool {
    overlays.isEmpty && focus == .list && listing.search == nil && listing.wanted.limit == nil && trail.levels.isEmpty
      && !window.isZoomed
  }

  private var special: [KeyHint] {
    switch focus {
    case .list:
      ([keymap.hint(.open, "read")] + (reading.place.cursor == nil ? inList : onCursor)).compactMap(
        \.self)
    case .reader: (reading.place.cursor == nil ? inReader : onCursor).compactMap(\.self)
    case .sidebar: inSidebar.compactMap(\.self)
    }
  }

  private var inList: [KeyHint?] {
    [keymap.hint(.search), keymap.hint(.nextQuote), keymap.hint(.librarySpeakers)]
  }

  private var inReader: [KeyHint?] {
    [keymap.hint(.nextQuote), keymap.hint(.nextFact), keymap.hint(.speakers), keymap.hint(.search)]
  }

  private var onCursor: [KeyHint?] {
    switch reading.place.cursor {
    case .quote: [keymap.hint(.nextQuote), keymap.hint(.nextOfSpeaker), keymap.hint(.correct)]
    case .fact(let evidence):
      [
        focus == .reader ? keymap.hint(.open, "next mention") : nil, keymap.hint(.nextFact),
        reading.isName(evidence.fact) ? keymap.hint(.correct) : nil,
      ]
    case .hit: [keymap.hint(.nextHit), keymap.hint(.nextQuote)]
    case nil: []
    }
  }

  private var inSidebar: [KeyHint?] {
    switch reading.selectedRow {
    case nil: return [keymap.hint(.nextTab)]
    case .heading(let group, _):
      return [keymap.hint(.open, reading.folded.contains(group) ? "unfold" : "fold")] + turning
    case .more: return [keymap.hint(.open, "show")] + turning
    case .days: return turning
    case .fact(let fact):
      return [keymap.hint(.open, "follow")] + turning + [reading.isName(fact) ? keymap.hint(.correct) : nil]
    }
  }

  /// To the next group, and the next tab.
  private var turning: [KeyHint?] { [keymap.hint(.nextGroup), keymap.hint(.nextTab)] }
}

extension Keymap {
  /// nil if the action has no key.
  func hint(_ action: Action, _ words: String? = nil) -> KeyHint? {
    guard let binding = binding(of: action), let key = binding.keys.first else { return nil }
    return KeyHint(action: action, key: KeyName.of(key), words: words ?? binding.hint ?? action.rawValue)
  }
}

/// The right end of the status line: what the keys at hand do.
enum HintLine {
  /// As many hints as fit whole, the most useful ones; help goes last of all.
  static func fitting(_ state: State, in room: Columns) -> StyledLine {
    // where text is typed the page names its keys, and `?` is a letter
    guard state.pages.top?.line == nil else { return StyledLine() }
    let help = [state.keymap.hint(.help)].compactMap(\.self)
    // one lesson at a time
    var hints = state.firstSteps == nil ? state.keyHints : []
    while true {
      let line = line(hints + help)
      if line.width <= room { return line }
      guard hints.popLast() != nil else { return StyledLine() }
    }
  }

  private static var faint: Style { Theme.style(.status).with(.dim) }

  private static func line(_ hints: [KeyHint]) -> StyledLine {
    var line = StyledLine()
    for hint in hints {
      if !line.runs.isEmpty { line.append("  ", faint) }
      line.append(hint.key, Theme.style(.status))
      line.append(" " + hint.words, faint)
    }
    return line
  }
}

/// The line that a new user finds above the status line: four keys, as many as fit whole.
enum FirstStepsLine {
  static func draw(_ state: State, in row: Rect, on screen: inout Screen) {
    var line = StyledLine([StyledLine.Run(" ")])
    for action in FirstSteps.taught {
      guard let hint = state.keymap.hint(action, words(action)) else { continue }
      let gap = line.runs.count > 1 ? "   " : ""
      guard line.width + TextWidth.columns(of: gap + hint.key + " " + hint.words) < row.width else { break }
      line.append(gap + hint.key, Theme.style(.message))
      line.append(" " + hint.words, Theme.style(.faint))
    }
    screen.put(line, x: row.x, y: row.y, width: row.width)
  }

  private static func words(_ action: Action) -> String? {
    action == .nextQuote ? "next quote" : action == .speakers ? "who speaks" : nil
  }
}
