import Display

/// All keys with what they do, made from the keymap: first what applies where the user is, then the rest by
/// group. Words narrow it; a key pressed shows what it does.
struct HelpPage: Page {
  static let kind = PageKind.help
  var cursor = ListCursor()
  private let sections: [HelpSection]
  private var search = HelpSearch()
  private var lines: [HelpLine]

  init(_ sections: [HelpSection]) {
    self.sections = sections
    lines = HelpSearch().lines(of: sections)
  }

  func title(_ state: State) -> String { "Keys: " }
  var hint: String {
    search.isEmpty
      ? "{search} finds words · a key shows what it does · Enter runs it · {back} back"
      : "Enter runs it · ↑↓ move · Esc all keys"
  }
  func rowCount(_ state: State) -> Int { lines.count }
  var hasTallRows: Bool { true }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { shown.flatMap { lines(of: $0, state) } }
  func lines(of row: Int, _ state: State) -> [StyledLine] { HelpRow.lines(lines[row], in: state.body.width - 2) }
  func canSelect(_ row: Int) -> Bool { lines.indices.contains(row) && !lines[row].keyWords.isEmpty }
  var emptyWords: String { search.key == nil ? "Nothing about this" : "This key does nothing here" }
  var line: LineEditor? { search.line }
  var isNarrowedAtOnce: Bool { true }

  mutating func narrow(to line: LineEditor) -> [PageIntent] {
    look(for: HelpSearch(line))
    return []
  }

  private mutating func look(for search: HelpSearch) {
    self.search = search
    lines = search.lines(of: sections)
  }

  mutating func press(_ key: Key, _ state: State) -> [PageIntent]? {
    if search.isEmpty, !search.isBegun, let intents = browse(key, state) { return intents }
    switch key {
    case .escape where !search.isEmpty || search.isBegun: return show(HelpSearch(), state)
    case .backspace where search.key != nil: return show(HelpSearch(), state)
    case .character(let character) where search.key != nil:
      return show(HelpSearch(LineEditor(String(character))), state)
    case .up, .down, .pageUp, .pageDown, .enter, .escape, .backspace, .control("n"), .control("p"), .control("c"),
      .control("g"), .character:
      return nil
    default:
      guard state.keymap.action(for: key) != .redraw else { return nil }
      var line = search.line
      return !search.isEmpty && search.key == nil && line.edit(key) ? nil : show(HelpSearch(key), state)
    }
  }

  /// While nothing is looked for, help is moved in and left as any page is.
  private mutating func browse(_ key: Key, _ state: State) -> [PageIntent]? {
    guard let action = state.keymap.action(for: key) else { return nil }
    switch key {
    case .character, .home, .end:
      if let rows = action.listStep(page: state.rowsOfPage) {
        move(by: rows, state)
        return []
      }
    case .function: break
    default: return nil
    }
    switch action {
    case .back, .help: return [.close]
    case .search: return show(HelpSearch(isBegun: true), state)
    default: return nil
    }
  }

  private mutating func show(_ search: HelpSearch, _ state: State) -> [PageIntent] {
    look(for: search)
    selectFirst(state)
    return []
  }

  /// Runs what the row tells of, on what lay below; keys of a page are pressed there.
  mutating func open(_ state: State) -> [PageIntent] {
    lines.element(at: cursor.index).map { line in [line.action.map(PageIntent.perform) ?? .close] } ?? []
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
    return ([HelpSection(title: placeWords, lines: applying)] + rest).filter { !$0.lines.isEmpty }
  }
}
