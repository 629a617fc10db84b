import Display

/// What a piece of the screen means; panes name roles, never colours.
enum Role: Sendable, Hashable {
  case text, faint, headline, deck, heading, caption, dateline, furniture
  case paneTitle, focusedPaneTitle, rule
  case selected, selectedElsewhere
  case hit, evidence, current
  case status, message, warning
  /// A speaker by rank in the article; nil for the unsure one.
  case speaker(Int?)
}

/// The looks of roles. Colours are of the 256-colour palette, in mid tones that read on dark and on
/// light ground; each meaning has a sign or an attribute besides its colour.
enum Theme {
  static func style(_ role: Role) -> Style {
    switch role {
    case .text: .plain
    case .faint, .caption, .furniture: Style(.indexed(245))
    case .headline: Style(.standard, .bold)
    case .deck: Style(.standard, .italic)
    case .heading: Style(.indexed(136), .bold)
    case .dateline: Style(.indexed(245))
    case .paneTitle: Style(.indexed(245), .underline)
    case .focusedPaneTitle: Style(.standard, [.bold, .reverse])
    case .rule: Style(.indexed(240))
    case .selected: Style(.standard, .reverse)
    case .selectedElsewhere: Style(.standard, .bold)
    case .hit: Style(.indexed(16), on: .indexed(220), .bold)
    case .evidence: Style(.standard, .underline)
    case .current: Style(.standard, [.bold, .underline])
    case .status: Style(.standard, .reverse)
    case .message: Style(.standard, .bold)
    case .warning: Style(.indexed(166), .bold)
    case .speaker(let rank?): Style(.indexed(speakerColours[rank % speakerColours.count]))
    case .speaker(nil): Style(.indexed(245))
    }
  }

  /// Blue, vermilion, green, purple, teal and ochre: told apart by colour-blind eyes too
  /// (after the palette of Okabe and Ito, 2008).
  private static let speakerColours: [UInt8] = [33, 166, 35, 133, 37, 136]
}
