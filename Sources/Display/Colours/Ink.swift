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

  /// What stands for the ink where the theme or the terminal has no colour for it. Of a text on a paper
  /// without colour, the paper's counts.
  package var attributes: Attributes {
    switch self {
    case .faint: .dim
    case .hitPaper: [.bold, .underline]
    case .selectedPaper, .titlePaper, .statusPaper: .reverse
    default: []
    }
  }
}
