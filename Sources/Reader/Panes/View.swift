import Display

extension State {
  /// Draws the whole screen.
  package func view() -> Screen {
    var screen = Screen(size: size)
    let arrangement = arrangement
    guard !arrangement.isTooSmall else {
      screen.put("Window too small", x: 0, y: 0, width: size.width, style: .plain)
      return screen
    }
    if let page = pages.top {
      PagePane(page: page, state: self).draw(in: arrangement.body, on: &screen)
    } else {
      PanesView(state: self, arrangement: arrangement).draw(on: &screen)
    }
    if let prompt {
      PromptPane.draw(prompt, self, in: arrangement.status, on: &screen)
    } else {
      let (above, row) = arrangement.status.split(atRow: arrangement.status.height - 1)
      if teachesFirstSteps { FirstStepsLine.draw(self, in: above, on: &screen) }
      StatusLine.draw(self, in: row, on: &screen)
    }
    return screen
  }
}

/// How the panes are drawn side by side, each under its title.
struct PanesView {
  let state: State
  let arrangement: Arrangement

  func draw(on screen: inout Screen) {
    for pane in Pane.allCases {
      guard let frame = arrangement.frames[pane] else { continue }
      let (title, body) = frame.split(atRow: 1)
      let view = pane.view
      let style = Theme.style(pane == state.focus ? .focusedPaneTitle : .paneTitle)
      screen.fill(title, style)
      screen.put(view.title(state).truncated(to: title.width, in: style), x: title.x, y: title.y, width: title.width)
      view.draw(state, in: body, on: &screen)
    }
    for x in arrangement.borders.map(\.x) {
      for y in arrangement.body.y..<arrangement.body.bottom {
        screen.put("│", x: x, y: y, width: 1, style: Theme.style(.rule))
      }
    }
  }
}

/// How one pane is drawn.
protocol PaneView {
  /// The words of its title row.
  static func title(_ state: State) -> String
  /// Draws what lies below the title.
  static func draw(_ state: State, in rect: Rect, on screen: inout Screen)
}

extension Pane {
  /// The list of panes: each with the one place that draws it.
  var view: any PaneView.Type {
    switch self {
    case .list: ListPane.self
    case .reader: ReaderPane.self
    case .sidebar: SidebarPane.self
    }
  }
}

extension String {
  /// A title in a style, cut to a width, with a blank on either side.
  func truncated(to width: Columns, in style: Style) -> StyledLine {
    StyledLine([StyledLine.Run(Truncation.cut(" " + self, to: width), style)])
  }
}
