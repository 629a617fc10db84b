import Display
import NewsLibrary

/// The end of a speaker's page: what may be missing above, or may not belong there.
extension SpeakerPage {
  /// A row of the list of quotes.
  enum QuoteRow: Equatable {
    case quote(QuoteReference)
    /// What follows is undecided.
    case heading
    case undecided(UndecidedQuote)

    /// nil for the heading.
    var quote: QuoteReference? {
      switch self {
      case .quote(let quote): quote
      case .undecided(let undecided): undecided.quote
      case .heading: nil
      }
    }
  }

  /// Empty while only quotes with some words are shown.
  var undecided: [UndecidedQuote] { said == nil ? profile.undecided : [] }

  var quoteRowCount: Int { quotes.count + (undecided.isEmpty ? 0 : 1 + undecided.count) }

  /// nil behind the last row.
  func quoteRow(_ row: Int) -> QuoteRow? {
    if let quote = quotes.element(at: row) { return .quote(quote) }
    if row == quotes.count, !undecided.isEmpty { return .heading }
    return undecided.element(at: row - quotes.count - 1).map(QuoteRow.undecided)
  }

  func linesOfQuotes(_ row: Int, _ state: State) -> [StyledLine] {
    switch quoteRow(row) {
    case .quote(let quote): QuoteLines(quote, text(of: quote), in: state.size).lines
    case .undecided(let quote): UndecidedLines(quote, undecidedTexts[quote.quote], in: state.size).lines
    case .heading: [heading]
    case nil: [StyledLine()]
    }
  }

  private var heading: StyledLine {
    let likely = undecided.count { $0.doubt == .likely }
    let parts = [
      likely == 0 ? nil : "\(Count.text(likely)) likely",
      likely == undecided.count
        ? nil : "\(Count.text(undecided.count - likely)) open in articles that name \(profile.name)",
    ]
    let words = "To decide: " + parts.compactMap(\.self).joined(separator: ", ")
    return StyledLine([StyledLine.Run(words, Theme.style(.heading))])
  }

  // MARK: Deciding

  /// Asks who said the selected one, with this speaker as the first answer; nil for a quote that is decided.
  func assignSelected() -> [PageIntent]? {
    guard list == .quotes, case .undecided(let quote) = quoteRow(cursor.index) else { return nil }
    guard let text = undecidedTexts[quote.quote] else { return [] }
    let page = ChooserPage(Chooser(quote.quote, text, first: profile.name), returns: true)
    return [.show(page, asking: page.effects)]
  }

  /// Where the selection is among the undecided, and in which line of the screen; nil if it is elsewhere.
  var placeInUndecided: (place: Int, quote: UndecidedQuote, line: Int)? {
    guard case .undecided(let quote) = quoteRow(quoteCursor.index) else { return nil }
    return (quoteCursor.index - quotes.count - 1, quote, quoteCursor.index - quoteCursor.top)
  }

  /// Selects an undecided quote again, or the one that follows it if that was decided.
  mutating func select(_ old: (place: Int, quote: UndecidedQuote, line: Int)) {
    let place = undecided.firstIndex { $0.quote == old.quote.quote } ?? min(old.place, undecided.count - 1)
    let row = max(0, undecided.isEmpty ? quotes.count - 1 : quotes.count + 1 + place)
    quoteCursor = ListCursor(index: row, top: max(0, row - old.line))
  }
}

extension Range<Int> {
  /// The same number of places on; those before the first one fall away.
  func moved(by step: Int) -> Range<Int> { Swift.max(0, lowerBound + step)..<Swift.max(0, upperBound + step) }
}
