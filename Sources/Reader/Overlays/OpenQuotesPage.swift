import Display
import NewsLibrary

/// The quotes of the list whose speaker is open or only likely, to be decided one after another.
struct OpenQuotesPage: Page {
  static let kind = PageKind.openQuotes
  var cursor = ListCursor()
  /// The articles of the list; nil for all.
  private var scope: [ArticleID]?
  private var quotes: [UndecidedQuote] { loaded ?? [] }
  /// nil while they are on their way.
  private var loaded: [UndecidedQuote]?
  private var texts = LoadedRows<QuoteReference, UndecidedText>()
  /// Decided here and not undone, the last one last: an answer that was on its way does not bring them back.
  private var decided: [QuoteReference] = []
  /// What is selected when it comes.
  private var returning: QuoteReference?

  /// - Parameter scope: the articles of the list; nil for all.
  init(scope: [ArticleID]?) { self.scope = scope }

  func title(_ state: State) -> String {
    guard let loaded else { return "Open quotes" }
    let likely = loaded.count { $0.doubt == .likely }
    return "Open quotes: \(Count.text(likely)) likely, \(Count.text(loaded.count - likely)) open"
  }

  var hint: String {
    "{open} accepts · {nobody} nobody · {correct} another · {down} later · {reader} looks · {undo} undoes · {back} back"
      .replacing("{nobody}", with: KeyName.of(Self.nobodyKey))
  }

  func rowCount(_ state: State) -> Int { quotes.count }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { shown.flatMap { lines(of: $0, state) } }
  var hasTallRows: Bool { true }
  func lines(of row: Int, _ state: State) -> [StyledLine] {
    UndecidedLines(quotes[row], texts[quotes[row].quote], in: state.size).lines
  }

  var isWaiting: Bool { loaded == nil || selected.map { texts[$0.quote] == nil } ?? false }
  var emptyWords: String { "No quote of this list is open: each has its speaker" }

  private var selected: UndecidedQuote? { quotes.element(at: cursor.index) }

  func subject(_ state: State) -> PageSubject? { selected.map { .quote($0.quote) } }

  // MARK: Keys

  /// Says that nobody knows who said it.
  private static let nobodyKey: Key = "x"

  /// Accepts the candidate; where there is none, looks at the quote.
  mutating func open(_ state: State) -> [PageIntent] {
    guard let selected, let text = texts[selected.quote] else { return [] }
    guard let candidate = text.candidate else { return [look(at: selected)] }
    return decide(selected, text, is: candidate)
  }

  mutating func press(_ key: Key, _ state: State) -> [PageIntent]? {
    guard key == Self.nobodyKey else { return nil }
    guard let selected, let text = texts[selected.quote] else { return [] }
    return decide(selected, text, is: nil)
  }

  mutating func perform(_ action: Action, _ state: State) -> [PageIntent]? {
    switch action {
    case .correct: return selected.flatMap { quote in texts[quote.quote].map { [choose(quote, $0)] } }
    case .reader: return selected.map { [look(at: $0)] }
    case .nextQuote: move(by: 1, state)
    case .previousQuote: move(by: -1, state)
    default: return nil
    }
    return []
  }

  private func look(at quote: UndecidedQuote) -> PageIntent { .goTo(quote.quote.article, .quote(quote.quote.quote)) }

  private func choose(_ quote: UndecidedQuote, _ text: UndecidedText) -> PageIntent {
    let page = ChooserPage(Chooser(quote.quote, text), returns: true)
    return .show(page, asking: page.effects)
  }

  private mutating func decide(_ quote: UndecidedQuote, _ text: UndecidedText, is name: String?) -> [PageIntent] {
    takeOut(quote.quote)
    return [.ask(.change(.correct(.speaker(of: text.anchor, is: name), in: quote.quote.article)))]
  }

  /// The next one is selected then.
  private mutating func takeOut(_ quote: QuoteReference) {
    loaded?.removeAll { $0.quote == quote }
    decided.append(quote)
  }

  // MARK: What comes from the library

  private var request: Effect { .library(.loadUndecided(in: scope)) }
  var opening: [Effect] { [request] }

  mutating func take(_ report: Report, _ state: State) -> [PageIntent] {
    switch report {
    case .library(.undecided(scope, let quotes), _): take(quotes)
    case .library(.undecidedTexts(let texts), _): self.texts.takeAwaited(texts)
    case .changed(.corrected(.some), .correct(.speaker(let anchor, _), _, let article)): takeOut(anchor, in: article)
    case .changed(.corrected(nil), _), .notKept(.correct, _):
      decided = []
      return [.ask(request)]
    case .changed(.undone(.correction), _): returning = decided.popLast()
    case .changed(.withdrawn, _): decided = []
    default: break
    }
    return []
  }

  /// What was chosen on the page of names is decided too.
  private mutating func takeOut(_ anchor: TextAnchor, in article: ArticleID) {
    let own = quotes.first { $0.quote.article == article && texts[$0.quote]?.anchor == anchor }
    if let own { takeOut(own.quote) }
  }

  /// The selection stays on its quote, or goes back to the one whose decision was undone.
  private mutating func take(_ quotes: [UndecidedQuote]) {
    let gone = Set(decided)
    let wanted = returning ?? selected?.quote
    loaded = quotes.filter { !gone.contains($0.quote) }
    returning = nil
    if let wanted { keepSelection(on: self.quotes.firstIndex { $0.quote == wanted }) }
  }

  mutating func renew(_ state: State) -> [Effect] {
    scope = state.listScope
    return [request]
  }

  mutating func renewRows() { texts.renew() }

  mutating func missing(_ shown: Range<Int>, _ state: State) -> [Effect] { texts.missing(of: quotes, showing: shown) }
}

extension LoadedRows<QuoteReference, UndecidedText> {
  /// Quotes before and after those in sight that may be loaded with them: each needs all of its article.
  private static var reach: Int { 20 }

  mutating func missing(of quotes: [UndecidedQuote], showing shown: Range<Int>) -> [Effect] {
    let start = min(max(0, shown.lowerBound - Self.reach), quotes.count)
    let near = quotes[start..<max(start, min(quotes.count, shown.upperBound + Self.reach))].map(\.quote)
    let wanted = missing(of: near, showing: max(0, shown.lowerBound - start)..<max(0, shown.upperBound - start))
    return wanted.isEmpty ? [] : [.library(.loadUndecidedTexts(wanted))]
  }
}

extension Chooser {
  /// Who said an undecided quote: its candidate stands first, so that it can be confirmed too.
  ///
  /// - Parameter first: a name to stand before all.
  init(_ quote: QuoteReference, _ text: UndecidedText, first: String? = nil) {
    var seen: Set<String> = []
    let names = ([first, text.candidate].compactMap(\.self) + text.names).filter { seen.insert($0).inserted }
    let subject = CorrectionSubject(article: quote.article, matter: .quote(text.anchor, speaker: nil))
    self.init(subject: subject, question: .whoSpoke, names: names)
  }
}
