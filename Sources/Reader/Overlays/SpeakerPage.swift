import Display
import NewsLibrary

/// All that one speaker of the library said, in order of time, or those quotes that hold some words; and who is
/// quoted beside.
struct SpeakerPage: OverlayPage {
  /// The name that the page was asked for by.
  var name: String
  var profile: SpeakerProfile
  /// Those shown.
  var quotes: [QuoteReference]
  /// What was found of the words in `filter`; nil while all quotes are shown.
  var said: SaidQuotes?
  /// The words that quotes have to hold, as typed.
  var filter = LineEditor()
  /// The words that the quotes shown were filtered by.
  var filteredBy = ""
  var isTyping = false
  var list = SpeakerPageList.quotes
  /// The cursor of the list that is not shown.
  var otherCursor = ListCursor()

  func title(_ state: State) -> String { isTyping ? "\(profile.name), quotes with: " : profile.name }

  var hint: String {
    if isTyping { return "Enter keeps · Esc shows all" }
    switch list {
    case .quotes where said != nil:
      return "{open} opens · {search} changes · {cancel} shows all · {next-pane} quoted beside"
    case .quotes: return "{open} opens · {search} by words · {next-pane} quoted beside · {back} back"
    case .company: return "{open} shows that speaker · {next-pane} quotes · {back} back"
    }
  }

  func head(_ state: State) -> [StyledLine] { SpeakerPageHead(self, state).lines }

  func rowCount(_ state: State) -> Int { list == .quotes ? quotes.count : profile.company.count }
  var hasTallRows: Bool { list == .quotes }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { shown.flatMap { lines(of: $0, state) } }

  func lines(of row: Int, _ state: State) -> [StyledLine] {
    switch list {
    case .quotes:
      let quote = quotes[row]
      return QuoteLines(quote, state.pages.text(of: quote, marking: said?.parsed.query), in: state.size).lines
    case .company: return [SpeakerRow.line(profile.company[row])]
    }
  }

  var isWaiting: Bool { filteredBy != filter.text }

  var emptyWords: String {
    switch list {
    case .quotes where said != nil: "No quote holds this"
    case .quotes: "No quotes"
    case .company: "Nobody else is quoted in the same articles"
    }
  }

  var line: LineEditor? { isTyping ? filter : nil }

  mutating func narrow(to line: LineEditor) -> [Effect] {
    let isOther = line.text != filter.text
    filter = line
    return isOther ? [.filterQuotes(of: name, saying: filter.text)] : []
  }

  /// The quote of a row; nil where there is none.
  func quote(at row: Int) -> QuoteReference? { list == .quotes && quotes.indices.contains(row) ? quotes[row] : nil }

  func open(_ row: Int, _ state: inout State) -> [Effect] {
    if let quote = quote(at: row) { return state.leavePages(for: quote.article, landing: .quote(quote.quote)) }
    guard list == .company, profile.company.indices.contains(row) else { return [] }
    return state.askForSpeakerPage(profile.company[row].name)
  }

  func renew(_ state: inout State) -> [Effect] { [.loadSpeakerPage(of: name)] }

  func missing(_ shown: Range<Int>, _ state: inout State) -> [Effect] {
    guard list == .quotes else { return [] }
    let query = said?.parsed.query
    let near = max(0, shown.lowerBound - Self.reach)..<min(quotes.count, shown.upperBound + Self.reach)
    let missing = state.pages.quoteTexts.missing(
      of: quotes[near].map { MarkedQuote(quote: $0, query: query) },
      showing: shown.lowerBound - near.lowerBound..<shown.upperBound - near.lowerBound)
    return missing.isEmpty ? [] : [.loadQuoteTexts(missing.map(\.quote), marking: query)]
  }

  /// Quotes before and after those in sight that may be loaded with them.
  private static let reach = 100
}

/// The two lists of a speaker's page.
enum SpeakerPageList: Sendable {
  case quotes
  /// Who is quoted in the same articles.
  case company
}
