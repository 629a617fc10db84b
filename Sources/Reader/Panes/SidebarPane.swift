import Display
import NewsLibrary

/// The facts of the article in tabs: who spoke, who was named, where, when, how many.
enum SidebarPane: PaneView {
  static func title(_ state: State) -> String {
    let shown = shownTabs(state)
    let names = shown.map { label($0, state) }.joined(separator: " ")
    return (shown.startIndex > 0 ? "… " : "") + names + (shown.endIndex < Sidebar.Tab.allCases.count ? " …" : "")
  }

  /// All tabs, or as many as there is room for: from the first, but for those that the open one has no room beside.
  private static func shownTabs(_ state: State) -> ArraySlice<Sidebar.Tab> {
    let tabs = Sidebar.Tab.allCases
    let room = room(state)
    let open = tabs.firstIndex(of: state.sidebar.tab) ?? 0
    func fits(_ shown: Range<Int>) -> Bool {
      let signs: Columns = (shown.lowerBound > 0 ? 2 : 0) + (shown.upperBound < tabs.count ? 2 : 0)
      return TextWidth.columns(of: tabs[shown].map { label($0, state) }.joined(separator: " ")) + signs <= room
    }
    let start = (0...open).first { fits($0..<open + 1) } ?? open
    let end = (open + 1...tabs.count).last { fits(start..<$0) } ?? open + 1
    return tabs[start..<end]
  }

  private static func room(_ state: State) -> Columns {
    (state.arrangement.frames[.sidebar]?.width ?? state.size.width) - 1
  }

  private static func label(_ tab: Sidebar.Tab, _ state: State) -> String {
    let all = Sidebar.Tab.allCases.map(\.rawValue).joined(separator: " ")
    let name = TextWidth.columns(of: all) + 2 <= room(state) ? tab.rawValue : tab.shortName
    return tab == state.sidebar.tab ? "[\(name)]" : name
  }

  /// The tab whose name stands in a column of the title.
  static func tab(at column: Columns, _ state: State) -> Sidebar.Tab? {
    let shown = shownTabs(state)
    var x: Columns = shown.startIndex > 0 ? 3 : 1
    return shown.first { tab in
      x += TextWidth.columns(of: label(tab, state)) + 1
      return column < x
    }
  }

  static func draw(_ state: State, in rect: Rect, on screen: inout Screen) {
    guard let open = state.open else { return }
    let rows = state.sidebarRows
    guard !rows.isEmpty else {
      screen.put(
        open.hasFindings ? " Nothing found here" : " Finding facts…", x: rect.x, y: rect.y, width: rect.width,
        style: Theme.style(.faint))
      return
    }
    for (position, index) in (state.sidebar.cursor.top..<rows.count).prefix(rect.height).enumerated() {
      let row = Rect(x: rect.x, y: rect.y + position, width: rect.width, height: 1)
      let isSelected = index == state.sidebar.cursor.index && state.focus == .sidebar
      switch rows[index] {
      case .heading(let group, let count):
        let line = heading(group, count, isFolded: state.folded.contains(group))
        screen.put(line, x: row.x, y: row.y, width: row.width)
        if isSelected { screen.restyle(row, Theme.selected) }
      case .days(let days, let isPublication):
        screen.put(heading(days, isPublication), x: row.x, y: row.y, width: row.width)
        if isSelected { screen.restyle(row, Theme.selected) }
      case .fact(let fact):
        drawFact(
          open, open.facts.facts[fact], tab: state.sidebar.tab, isSelected: isSelected, in: row, on: &screen)
      }
    }
  }

  private static func heading(_ group: Fact.Group, _ count: Int, isFolded: Bool) -> StyledLine {
    StyledLine([
      StyledLine.Run(isFolded ? "▸ " : "▾ ", Theme.style(.faint)),
      StyledLine.Run(group.rawValue, Theme.style(.heading)),
      StyledLine.Run("  \(count)", Theme.style(.faint)),
    ])
  }

  private static func heading(_ days: DayRange?, _ isPublication: Bool) -> StyledLine {
    StyledLine([
      StyledLine.Run(days?.text ?? "?", Theme.style(.heading)),
      StyledLine.Run(isPublication ? "  ● published" : days == nil ? "  day unknown" : "", Theme.style(.faint)),
    ])
  }

  private static func drawFact(
    _ open: OpenArticle, _ fact: Fact, tab: Sidebar.Tab, isSelected: Bool, in row: Rect, on screen: inout Screen
  ) {
    let isSpeaker = fact.group == .speakers
    let rank = isSpeaker ? open.rank(of: fact.entity) : nil
    let plain = isSpeaker ? Theme.style(.speaker(rank)) : Theme.style(.text)
    let style = isSelected ? Theme.style(.selected) : plain
    screen.fill(row, isSelected ? style : Theme.style(.text))
    if fact.isCorrected { screen.put(CorrectionText.sign, x: row.x + 1, y: row.y, width: 1, style: style) }
    // the letter beside their quotes
    let name = rank.map { open.sign(of: $0) + " " + fact.label } ?? fact.label
    let count = !isSpeaker && fact.evidence.count > 1 ? " ×\(fact.evidence.count)" : ""
    let room = row.width - 2
    let width = TextWidth.columns(of: name)
    let about = about(fact, tab, room: room - width - 2)
    let detail = isSpeaker || !about.isEmpty ? "  " + about : ""
    let tail = Truncation.cut(count + detail, to: max(0, room - min(width, room * 2 / 3)))
    let label = Truncation.cut(name, to: room - TextWidth.columns(of: tail))
    let written = screen.put(label, x: row.x + 2, y: row.y, width: room, style: style)
    screen.put(
      tail, x: row.x + 2 + written, y: row.y, width: room - written, style: isSelected ? style : Theme.style(.faint))
  }

  private static func about(_ fact: Fact, _ tab: Sidebar.Tab, room: Columns) -> String {
    switch tab {
    case .speakers: speech(fact, room: room)
    case .timeline: ""
    case .facts, .places: fact.detail
    }
  }

  /// Quotes of a speaker here and in the library, and the role: as much as there is room for.
  private static func speech(_ fact: Fact, room: Columns) -> String {
    guard let count = fact.libraryCount else { return fact.detail }
    let long = "\(fact.detail) · \(Count.text(count)) in the library"
    let ways = [fact.role.map { long + " · " + $0 }, long, "\(fact.detail) of \(Count.text(count))"].compactMap { $0 }
    return ways.first { TextWidth.columns(of: $0) <= room } ?? fact.detail
  }
}
