import Display
import NewsLibrary
import Newswire

/// The facts of the article in tabs: who spoke, who was named, where, when, how many.
enum SidebarPane: PaneView {
  static func title(_ state: State) -> String {
    let shown = shownTabs(state)
    let names = shown.map { label($0, state) }.joined(separator: " ")
    return (shown.startIndex > 0 ? "… " : "") + names + (shown.endIndex < Sidebar.Tab.allCases.count ? " …" : "")
  }

  /// All tabs, or as many as fit: from the first, but for those that the open one has no room beside.
  private static func shownTabs(_ state: State) -> ArraySlice<Sidebar.Tab> {
    let tabs = Sidebar.Tab.allCases
    let room = room(state)
    let open = tabs.firstIndex(of: state.reading.sidebar.tab) ?? 0
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
    return tab == state.reading.sidebar.tab ? "[\(name)]" : name
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
    let rows = state.reading.sidebarRows
    guard !rows.isEmpty else {
      screen.put(
        open.hasFindings ? " Nothing found here" : " Finding facts…", x: rect.x, y: rect.y, width: rect.width,
        style: Theme.style(.faint))
      return
    }
    let cursor = state.reading.sidebar.cursor
    for (position, index) in (cursor.top..<rows.count).prefix(rect.height).enumerated() {
      let row = Rect(x: rect.x, y: rect.y + position, width: rect.width, height: 1)
      let isSelected = index == cursor.index && state.focus == .sidebar
      draw(rows[index], of: open, state.reading, isSelected: isSelected, in: row, on: &screen)
    }
  }

  private static func draw(
    _ content: Sidebar.Row, of open: OpenArticle, _ reading: Reading, isSelected: Bool, in row: Rect,
    on screen: inout Screen
  ) {
    let tab = reading.sidebar.tab
    let speakers = SpeakerLines(open, tab: tab, in: row.width)
    switch content {
    case .heading(let group, let count):
      let isFolded = reading.folded.contains(group)
      screen.put(heading(group, count, isFolded: isFolded), x: row.x, y: row.y, width: row.width)
      if group == .speakers, !isFolded { speakers.drawHeading(in: row, on: &screen) }
      if isSelected { screen.restyle(row, Theme.selected) }
    case .more(let group, let count):
      let sign = reading.hidesSpeaker(in: group) ? "▶ " : "  "
      screen.put("\(sign)\(Count.text(count)) more", x: row.x, y: row.y, width: row.width, style: Theme.style(.faint))
      if isSelected { screen.restyle(row, Theme.selected) }
    case .days(let days, let isPublication):
      screen.put(heading(days, isPublication), x: row.x, y: row.y, width: row.width)
      if isSelected { screen.restyle(row, Theme.selected) }
    case .fact(let fact) where open.facts.facts[fact].group == .speakers:
      speakers.draw(fact, isSelected: isSelected, in: row, on: &screen)
      if reading.isSpeaking(fact), !isSelected {
        screen.put("▶", x: row.x, y: row.y, width: 1, style: Theme.style(.text))
      }
    case .fact(let fact): drawFact(open.facts.facts[fact], tab: tab, isSelected: isSelected, in: row, on: &screen)
    }
  }

  /// Columns of the heading of a group.
  static func headingWidth(_ group: Fact.Group, _ count: Int) -> Columns {
    heading(group, count, isFolded: false).width
  }

  private static func heading(_ group: Fact.Group, _ count: Int, isFolded: Bool) -> StyledLine {
    StyledLine([
      StyledLine.Run(isFolded ? "▸ " : "▾ ", Theme.style(.faint)),
      StyledLine.Run(group.heading, Theme.style(.heading)),
      StyledLine.Run("  \(count)", Theme.style(.faint)),
    ])
  }

  private static func heading(_ days: KnownDays?, _ isPublication: Bool) -> StyledLine {
    StyledLine([
      StyledLine.Run(days?.text ?? "?", Theme.style(.heading)),
      StyledLine.Run(isPublication ? "  ● published" : days == nil ? "  day unknown" : "", Theme.style(.faint)),
    ])
  }

  private static func drawFact(
    _ fact: Fact, tab: Sidebar.Tab, isSelected: Bool, in row: Rect, on screen: inout Screen
  ) {
    let style = Theme.style(isSelected ? .selected : .text)
    screen.fill(row, style)
    if fact.isCorrected { screen.put(CorrectionText.sign, x: row.x + 1, y: row.y, width: 1, style: style) }
    let count = fact.evidence.count > 1 ? " ×\(fact.evidence.count)" : ""
    let room = row.width - 2
    let about = tab == .timeline || fact.detail.isEmpty ? "" : "  " + fact.detail
    // a name matters more than a role; a figure, day or incident no more than what is told of it
    let least = fact.entity == nil ? room * 2 / 3 : room - TextWidth.columns(of: count)
    let tail = Truncation.cut(count + about, to: max(0, room - min(TextWidth.columns(of: fact.label), least)))
    let label = Truncation.cut(fact.label, to: room - TextWidth.columns(of: tail))
    let written = screen.put(label, x: row.x + 2, y: row.y, width: room, style: style)
    screen.put(
      tail, x: row.x + 2 + written, y: row.y, width: room - written, style: isSelected ? style : Theme.style(.faint))
  }
}
