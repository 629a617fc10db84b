/// How a cell looks: colours and attributes.
package struct Style: Hashable, Sendable {
  package var foreground: Colour
  package var background: Colour
  package var attributes: Attributes

  package init(_ foreground: Colour = .standard, on background: Colour = .standard, _ attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  package static let plain = Style()

  /// The same with attributes added.
  package func with(_ more: Attributes) -> Style {
    Style(foreground, on: background, attributes.union(more))
  }
}

/// A colour of the terminal.
package enum Colour: Hashable, Sendable {
  /// The terminal's default.
  case standard
  /// A number of the 256-colour palette; the painter takes the nearest one on poorer terminals.
  case indexed(UInt8)
  /// What the colour means; the painter's theme says which one that is.
  case ink(Ink)
}

/// Attributes of characters besides colours.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let bold = Attributes(rawValue: 1)
  package static let dim = Attributes(rawValue: 2)
  package static let italic = Attributes(rawValue: 4)
  package static let underline = Attributes(rawValue: 8)
  package static let reverse = Attributes(rawValue: 16)
}

/// What a colour means. A screen holds inks; a theme, chosen once, says which colours they are.
///
/// The raw value is its name in the dumps of screens that tests compare.
package enum Ink: String, Sendable, Hashable, CaseIterable {
  /// Text that matters less, and the lines between panes.
  case faint, rule
  case heading, warning
  /// The words that a search found.
  case hit, hitPaper
  /// The row that is selected.
  case selected, selectedPaper
  /// The title of the pane that has the focus.
  case title, titlePaper
  case status, statusPaper
  /// Speakers by rank in the article.
  case speaker1, speaker2, speaker3, speaker4, speaker5, speaker6

  package static let speakers: [Ink] = [.speaker1, .speaker2, .speaker3, .speaker4, .speaker5, .speaker6]

  /// Replaces the ink if the theme or the terminal has no colour for it. For text on a paper without colour, the
  /// paper's counts.
  package var attributes: Attributes {
    switch self {
    case .faint: .dim
    case .hitPaper: [.bold, .underline]
    case .selectedPaper, .titlePaper, .statusPaper: .reverse
    default: []
    }
  }
}
