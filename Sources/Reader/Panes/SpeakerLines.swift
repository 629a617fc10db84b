import Display

/// The speakers of an article in the sidebar: the letter beside their quotes, name, figures, and on the tab of
/// speakers the role where it has room.
struct SpeakerLines {
  private let open: OpenArticle
  private let hasRoles: Bool
  private let figures: SpeakerFigures
  /// Facts that are speakers, in order.
  private let speakers: [Int]

  /// Columns left of the names.
  private static let margin: Columns = 2

  init(_ open: OpenArticle, tab: Sidebar.Tab, in width: Columns) {
    let facts = open.facts.facts
    let speakers = facts.indices.filter { facts[$0].group == .speakers }
    let names = speakers.map { TextWidth.columns(of: Self.name(of: facts[$0], open)) }.max() ?? 0
    let heading = SidebarPane.headingWidth(.speakers, speakers.count)
    self.open = open
    self.speakers = speakers
    hasRoles = tab == .speakers
    figures = SpeakerFigures.fitting(
      speakers.map { facts[$0] }, names: names, in: width - Self.margin, headingIn: width - heading - 1,
      hasLibrary: tab == .speakers)
  }

  private static func name(of fact: Fact, _ open: OpenArticle) -> String {
    open.rank(of: fact.entity).map { open.sign(of: $0) + " " + fact.label } ?? fact.label
  }

  /// What the figures are, behind the heading of the group.
  func drawHeading(in row: Rect, on screen: inout Screen) {
    draw(figures.heading, in: row, Theme.style(.faint), on: &screen)
  }

  func draw(_ fact: Int, isSelected: Bool, in row: Rect, on screen: inout Screen) {
    guard let place = speakers.firstIndex(of: fact) else { return }
    let fact = open.facts.facts[fact]
    func style(_ role: Role) -> Style { Theme.style(isSelected ? .selected : role) }
    screen.fill(row, style(.text))
    if fact.isCorrected { screen.put(CorrectionText.sign, x: row.x + 1, y: row.y, width: 1, style: style(.text)) }
    let room = row.width - Self.margin - figures.width - 1
    let name = Truncation.cut(Self.name(of: fact, open), to: room)
    let x = row.x + Self.margin
    let look = SpeakerRow.style(style(.speaker(open.rank(of: fact.entity))), isDescribed: fact.isDescribed)
    let written = screen.put(name, x: x, y: row.y, width: room, style: look)
    let role = hasRoles ? fact.role.map { "  " + $0 } ?? "" : ""
    if written + TextWidth.columns(of: role) <= room {
      screen.put(role, x: x + written, y: row.y, width: room - written, style: style(.faint))
    }
    draw(figures.rows[place], in: row, style(.faint), on: &screen)
  }

  /// At the right.
  private func draw(_ text: String, in row: Rect, _ style: Style, on screen: inout Screen) {
    let width = min(row.width, TextWidth.columns(of: text))
    screen.put(text, x: row.right - width, y: row.y, width: width, style: style)
  }
}
