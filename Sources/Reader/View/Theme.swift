import Display

/// What a piece of the screen means; panes name roles, never colours.
package enum Role: Sendable, Hashable, CaseIterable {
  case text, faint, headline, deck, heading, caption, dateline, furniture
  case paneTitle, focusedPaneTitle, rule
  case selected, selectedElsewhere
  case hit
  case status, message, warning
  /// A speaker by rank in the article; nil for the unsure one.
  case speaker(Int?)

  package static var allCases: [Role] {
    [
      .text, .faint, .headline, .deck, .heading, .caption, .dateline, .furniture, .paneTitle, .focusedPaneTitle, .rule,
      .selected, .selectedElsewhere, .hit, .status, .message, .warning, .speaker(0), .speaker(nil),
    ]
  }
}

/// The looks of roles: inks, whose colours a `ColourTheme` says, and attributes. Each meaning has a sign or
/// an attribute besides its ink.
package enum Theme {
  package static func style(_ role: Role) -> Style {
    switch role {
    case .text: .plain
    case .faint, .caption, .dateline, .furniture: Style(.ink(.faint))
    case .headline: Style(.standard, .bold)
    case .deck: Style(.standard, .italic)
    case .heading: Style(.ink(.heading), .bold)
    case .paneTitle: Style(.ink(.faint), .underline)
    case .focusedPaneTitle: Style(.ink(.title), on: .ink(.titlePaper), .bold)
    case .rule: Style(.ink(.rule))
    case .selected: Style(.ink(.selected), on: .ink(.selectedPaper))
    case .selectedElsewhere: Style(.standard, .bold)
    case .hit: Style(.ink(.hit), on: .ink(.hitPaper), .bold)
    case .status: Style(.ink(.status), on: .ink(.statusPaper))
    case .message: Style(.standard, .bold)
    case .warning: Style(.ink(.warning), .bold)
    case .speaker(let rank?): Style(.ink(Ink.speakers[rank % Ink.speakers.count]))
    case .speaker(nil): Style(.ink(.faint))
    }
  }

  /// A row that is selected, whatever stands in it; hits, whose colours give way, are underlined.
  package static func selected(_ style: Style) -> Style {
    let selected = Self.style(.selected)
    let row = Style(selected.foreground, on: selected.background, style.attributes)
    return style == Self.style(.hit) ? row.with(.underline) : row
  }

  /// A speaker who is described and has no name.
  package static func described(_ style: Style) -> Style { style.with(.italic) }

  /// Words that prove the fact under the cursor.
  package static func evidence(of style: Style) -> Style { style.with(.underline) }

  /// The hit or the words of a fact that the cursor is on, plain to see without colour too.
  package static func underCursor(_ style: Style, isHit: Bool) -> Style {
    style.with(isHit ? [.bold, .underline, .reverse] : [.bold, .reverse])
  }
}
