import Display
import NewsLibrary

/// All that one speaker of the library said, in order of time.
struct SpeakerPage: OverlayPage {
  var name: String
  var quotes: [QuoteReference]

  func title(_ state: State) -> String { "\(name): \(Count.text(quotes.count)) quotes in order of time" }
  var hint: String { "Enter opens · q back" }
  func rowCount(_ state: State) -> Int { quotes.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    quotes[shown].map { SpeakerRow.line($0, state.quoteTexts[$0]) }
  }

  /// nil where there is no such row.
  func quote(at row: Int) -> QuoteReference? { quotes.indices.contains(row) ? quotes[row] : nil }

  func open(_ row: Int, _ state: inout State) -> [Effect] {
    guard quotes.indices.contains(row) else { return [] }
    return state.leavePages(for: quotes[row].article, landing: .quote(quotes[row].quote))
  }

  func missing(_ shown: Range<Int>, _ state: inout State) -> [Effect] {
    let missing = state.quoteTexts.missing(of: quotes, showing: shown)
    return missing.isEmpty ? [] : [.loadQuoteTexts(missing)]
  }
}

extension State {
  /// Asks for all that a speaker said, to be shown when it comes.
  mutating func askForSpeakerPage(_ name: String) -> [Effect] {
    awaitedPage = name
    return [.quotes(of: name)]
  }

  /// Opens the page of a speaker that was asked for.
  mutating func showSpeakerPage(_ name: String, _ quotes: [QuoteReference]) -> [Effect] {
    guard awaitedPage == name else { return [] }
    awaitedPage = nil
    return show(SpeakerPage(name: name, quotes: quotes))
  }
}
