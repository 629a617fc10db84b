import Display
import NewsLibrary
import QueryLanguage

/// All that one speaker of the library said, in order of time, or those quotes that hold some words; below all of them
/// what may be missing; and who is quoted alongside.
struct SpeakerPage: Page {
  static let kind = PageKind.speaker

  /// The two lists of the page.
  enum List: Sendable {
    case quotes
    /// Who is quoted in the same articles.
    case company
  }

  /// The name that the page was asked for by.
  let name: String
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
  var list = List.quotes
  var texts = LoadedRows<MarkedQuote, QuoteText>()
  var undecidedTexts = LoadedRows<QuoteReference, UndecidedText>()
  /// The cursors of the two lists.
  var quoteCursor = ListCursor()
  private var companyCursor = ListCursor()

  /// Asks for the page of a speaker, to be shown when it comes.
  static func request(for name: String) -> Effect { .library(.loadSpeakerPage(of: name, for: .opening)) }

  init(name: String, profile: SpeakerProfile, quotes: [QuoteReference]) {
    (self.name, self.profile, self.quotes) = (name, profile, quotes)
  }

  var cursor: ListCursor {
    get { list == .quotes ? quoteCursor : companyCursor }
    set { if list == .quotes { quoteCursor = newValue } else { companyCursor = newValue } }
  }

  func title(_ state: State) -> String { isTyping ? "\(profile.name), quotes with: " : profile.name }

  var hint: String {
    if isTyping { return "Enter keeps · Esc shows all" }
    switch list {
    case .quotes where said != nil:
      return "{open} opens · {search} changes · {cancel} shows all · {next-pane} quoted alongside"
    case .quotes where placeInUndecided != nil:
      return "{open} looks · {correct} says who · {search} by words · {back} back"
    case .quotes: return "{open} opens · {search} by words · {next-pane} quoted alongside · {back} back"
    case .company: return "{open} shows that speaker · {next-pane} quotes · {back} back"
    }
  }

  func head(_ state: State) -> [StyledLine] { SpeakerPageHead(self, state).lines }

  func rowCount(_ state: State) -> Int { list == .quotes ? quoteRowCount : profile.company.count }
  var hasTallRows: Bool { list == .quotes }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { shown.flatMap { lines(of: $0, state) } }

  func lines(of row: Int, _ state: State) -> [StyledLine] {
    switch list {
    case .quotes: linesOfQuotes(row, state)
    case .company: [SpeakerRow.line(profile.company[row])]
    }
  }

  func canSelect(_ row: Int) -> Bool { list == .company || quoteRow(row) != .heading }

  /// The words of a quote; without its hits while those are on their way, and nil while the words are.
  func text(of quote: QuoteReference) -> QuoteText? {
    texts[MarkedQuote(quote: quote, query: query)] ?? texts[MarkedQuote(quote: quote, query: nil)]
  }

  /// What is marked in the quotes.
  private var query: Query? { said?.parsed.query }

  var isWaiting: Bool { filteredBy != filter.text }

  var emptyWords: String {
    switch list {
    case .quotes where said != nil: "No quote contains this"
    case .quotes: "No quotes"
    case .company: "Nobody else is quoted in the same articles"
    }
  }

  var line: LineEditor? { isTyping ? filter : nil }

  private var selectedQuote: QuoteReference? { list == .quotes ? quoteRow(cursor.index)?.quote : nil }

  func subject(_ state: State) -> PageSubject? { selectedQuote.map(PageSubject.quote) }

  /// All that the page shows.
  func exports(_ state: State) -> [ExportSubject] { [.quotes(of: name, saying: said?.text)] }

  mutating func open(_ state: State) -> [PageIntent] {
    if let quote = selectedQuote { return [.goTo(quote.article, .quote(quote.quote))] }
    return list == .company ? profile.company.element(at: cursor.index).map { [.showSpeaker($0.name)] } ?? [] : []
  }

  mutating func missing(_ shown: Range<Int>, _ state: State) -> [Effect] {
    guard list == .quotes else { return [] }
    let below = shown.moved(by: -quotes.count - 1)
    let isNearEnd = shown.upperBound + Self.reach > quotes.count
    return missingTexts(shown) + (isNearEnd ? undecidedTexts.missing(of: undecided, showing: below) : [])
  }

  private mutating func missingTexts(_ shown: Range<Int>) -> [Effect] {
    guard shown.lowerBound < quotes.count + Self.reach else { return [] }
    let near = max(0, shown.lowerBound - Self.reach)..<max(0, min(quotes.count, shown.upperBound + Self.reach))
    let query = query
    let missing = texts.missing(
      of: quotes[near].map { MarkedQuote(quote: $0, query: query) },
      showing: shown.lowerBound - near.lowerBound..<shown.upperBound - near.lowerBound)
    return missing.isEmpty ? [] : [.library(.loadQuoteTexts(missing.map(\.quote), marking: query))]
  }

  /// Quotes before and after those in sight that may be loaded with them.
  private static let reach = 100

  mutating func renew(_ state: State) -> [Effect] { [.library(.loadSpeakerPage(of: name))] }
  mutating func renewRows() {
    texts.renew()
    undecidedTexts.renew()
  }
}

/// A quote as a speaker's page shows it: with the hits of a query, or of none.
struct MarkedQuote: Hashable, Sendable {
  var quote: QuoteReference
  var query: Query?
}
