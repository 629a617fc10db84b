import Display

/// Help: first the keys that apply where the user is, then all keys by group, the signs, the search language and
/// the configuration. Words narrow it; a key shows what it does, and the next key replaces it.
struct HelpPage: Page {
  static let kind = PageKind.help
  var cursor = ListCursor()
  private let sections: [HelpSection]
  private var search = HelpSearch.all
  private var lines: [HelpLine]

  init(_ sections: [HelpSection]) {
    self.sections = sections
    lines = HelpSearch.all.lines(of: sections)
  }

  func title(_ state: State) -> String { "Help: " }
  var hint: String {
    switch search {
    case .all: "{search} finds words · a key shows what it does · Enter runs it · {back} back"
    case .words: "Enter runs it · ↑↓ move · Esc all of help"
    case .key: "Enter runs it · another key shows that one · Esc all of help"
    }
  }
  func rowCount(_ state: State) -> Int { lines.count }
  var hasTallRows: Bool { true }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { shown.flatMap { lines(of: $0, state) } }
  func lines(of row: Int, _ state: State) -> [StyledLine] { HelpRow.lines(lines[row], in: state.body.width - 2) }
  func canSelect(_ row: Int) -> Bool { lines.indices.contains(row) && !lines[row].keyWords.isEmpty }
  var emptyWords: String {
    if case .key = search { return "This key does nothing; {search} finds words" }
    return "Nothing about this; Esc shows all of help"
  }
  var line: LineEditor? { search.line }
  var isNarrowedAtOnce: Bool { true }

  mutating func narrow(to line: LineEditor) -> [PageIntent] {
    look(for: .words(line))
    return []
  }

  private mutating func look(for search: HelpSearch) {
    self.search = search
    lines = search.lines(of: sections)
  }

  mutating func press(_ key: Key, _ state: State) -> [PageIntent]? {
    switch search {
    case .words(let typed): edit(typed, with: key, state)
    case .all: moves(key, state) ? step(key, state) : look(up: key, state)
    case .key: look(up: key, state)
    }
  }

  /// Whether a key moves in all of help rather than showing what it does.
  private func moves(_ key: Key, _ state: State) -> Bool {
    switch key {
    case .character, .home, .end: state.keymap.action(for: key)?.listStep(page: 1) != nil
    default: false
    }
  }

  private mutating func step(_ key: Key, _ state: State) -> [PageIntent]? {
    guard let rows = state.keymap.action(for: key)?.listStep(page: state.rowsOfPage) else { return nil }
    move(by: rows, state)
    return []
  }

  /// Keys that are neither text nor move in the list show what they do here too.
  private mutating func edit(_ typed: LineEditor, with key: Key, _ state: State) -> [PageIntent]? {
    switch key {
    case .escape: return show(.all, state)
    case .backspace where typed.text.isEmpty: return show(.all, state)
    case .character, .tab, .backTab: return nil
    default:
      var line = typed
      return line.edit(key) ? nil : look(up: key, state)
    }
  }

  /// Shows what a key does, but for those that leave, search or move here.
  private mutating func look(up key: Key, _ state: State) -> [PageIntent]? {
    switch (state.keymap.action(for: key), search) {
    case (.search, _): return show(.words(LineEditor()), state)
    case (.back, .key), (.cancel, .key): return show(.all, state)
    case (.back, _), (.help, _): return [.close]
    case (.redraw, _): return nil
    default: break
    }
    switch key {
    case .up, .down, .pageUp, .pageDown, .enter, .escape, .control("n"), .control("p"), .control("c"), .control("g"):
      return nil
    case .backspace: return show(.all, state)
    default: return show(.key(key), state)
    }
  }

  private mutating func show(_ search: HelpSearch, _ state: State) -> [PageIntent] {
    look(for: search)
    selectFirst(state)
    return []
  }

  /// Runs the row's command on what lay below.
  mutating func open(_ state: State) -> [PageIntent] {
    switch lines.element(at: cursor.index)?.use {
    case .run(let action): [.perform(action)]
    case .leave: [.close]
    case .nothing, nil: []
    }
  }
}

extension State {
  mutating func showHelp() -> [Effect] { show(HelpPage(helpSections)) }

  private var helpSections: [HelpSection] {
    let atHand = overlays.isEmpty ? keyHints.compactMap { keymap.binding(of: $0.action) } : []
    let applying = pages.top.map { HelpLine.items(of: keymap.naming($0.hint)) } ?? atHand.map { HelpLine($0) }
    let rest = keymap.groups.map { group in
      HelpSection(title: group.title, lines: group.bindings.filter { !atHand.contains($0) }.map { HelpLine($0) })
    }
    let end = HelpLine(keyWords: keymap.name(of: .last), words: "the end of this help: signs, search language")
    let sections = [HelpSection(title: placeWords, lines: applying + [end])] + rest + HelpGuide.sections
    return sections.filter { !$0.lines.isEmpty }
  }
}
