import Display

/// All keys with what they do, made from the keymap: first what applies where the user is, then the rest by
/// group. Words narrow it; a key pressed shows what it does.
struct HelpPage: OverlayPage {
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

  mutating func narrow(to line: LineEditor) -> [Effect] { look(for: HelpSearch(line)) }

  private mutating func look(for search: HelpSearch) -> [Effect] {
    self.search = search
    lines = search.lines(of: sections)
    return []
  }

  func press(_ key: Key, _ state: inout State) -> [Effect]? {
    if search.isEmpty, !search.isBegun, let effects = browse(key, &state) { return effects }
    switch key {
    case .escape where !search.isEmpty || search.isBegun: return show(HelpSearch(), in: &state)
    case .backspace where search.key != nil: return show(HelpSearch(), in: &state)
    case .character(let character) where search.key != nil:
      return show(HelpSearch(LineEditor(String(character))), in: &state)
    case .up, .down, .pageUp, .pageDown, .enter, .escape, .backspace, .control("n"), .control("p"), .control("c"),
      .control("g"), .character:
      return nil
    default:
      guard state.keymap.action(for: key) != .redraw else { return nil }
      var line = search.line
      return !search.isEmpty && search.key == nil && line.edit(key) ? nil : show(HelpSearch(key), in: &state)
    }
  }

  /// While nothing is looked for, help is moved in and left as any page is.
  private func browse(_ key: Key, _ state: inout State) -> [Effect]? {
    guard let action = state.keymap.action(for: key) else { return nil }
    switch key {
    case .character, .home, .end:
      if let rows = action.listStep(page: state.overlayPage) { return state.moveInOverlay(by: rows) }
    case .function: break
    default: return nil
    }
    switch action {
    case .back, .help: return state.closeOverlay()
    case .search: return show(HelpSearch(isBegun: true), in: &state)
    default: return nil
    }
  }

  private func show(_ search: HelpSearch, in state: inout State) -> [Effect] {
    state.changeTopPage(HelpPage.self) { _ = $0.look(for: search) }
    state.pages.cursor = ListCursor()
    return state.moveInOverlay(by: 0)
  }

  /// Runs what the row tells of, on what lay below; keys of a page are pressed there.
  func open(_ row: Int, _ state: inout State) -> [Effect] {
    guard lines.indices.contains(row) else { return [] }
    let effects = state.closeOverlay()
    return lines[row].action.map { state.performInTime($0) } ?? effects
  }
}

extension State {
  mutating func showHelp() -> [Effect] { show(HelpPage(helpSections)) }

  private var helpSections: [HelpSection] {
    let atHand = overlays.isEmpty ? keyHints.compactMap { keymap.binding(of: $0.action) } : []
    let applying = overlays.last.map { HelpLine.items(of: keymap.naming($0.page.hint)) } ?? atHand.map { HelpLine($0) }
    let rest = keymap.groups.map { group in
      HelpSection(title: group.title, lines: group.bindings.filter { !atHand.contains($0) }.map { HelpLine($0) })
    }
    return ([HelpSection(title: placeWords, lines: applying)] + rest).filter { !$0.lines.isEmpty }
  }
}
