import Display
import Linguistics
import NewsLibrary

/// An article that is compared with another: what it tells of their event, and where the reader stands in it. Its tolls
/// are marked as hits are.
struct ComparedAccount: Sendable {
  private var told: ToldAccount
  /// What it counts, in order of text.
  private(set) var tolls: [EventToll]
  var reading = Reading()
  private(set) var isGone = false

  init(_ told: ToldAccount, of event: EventPageContent) {
    self.told = told
    tolls = event.tolls.filter { $0.article.id == told.article.id }
  }

  var id: ArticleID { told.article.id }
  var summary: ArticleSummary { told.article }
  /// The sentence that tells best of the event.
  var span: TextSpan { told.span }
  /// Whether the article is on its way.
  var isWaiting: Bool { reading.open == nil && !isGone }

  /// The quote under the cursor; nil for none.
  var quote: QuoteReference? {
    guard let open = reading.open, let quote = reading.quoteUnderCursor else { return nil }
    return QuoteReference(article: open.id, quote: quote, kind: open.findings.quotes[quote].kind)
  }

  var request: Effect { .library(.loadAccount(id)) }

  /// Takes the article, at the words that tell of the event; one that comes again stays where it was.
  ///
  /// - Parameter article: nil if it is gone.
  mutating func take(_ article: OpenArticle?, _ arrangement: PairArrangement) {
    isGone = article == nil
    guard let article else { return reading.open = nil }
    let landing: Landing = reading.open == nil ? .words(span) : .stay
    let request = ArticleRequest(
      id, landing: landing, measure: arrangement.measure, showsFurniture: reading.showsFurniture)
    _ = reading.take(
      article, request, hits: [], measure: arrangement.measure, height: arrangement.textHeight)
    // the sentence is marked, wherever the cursor goes
    if landing != .stay { reading.place.cursor = nil }
    reading.hits = tolls.map(\.told.figure.span).sorted()
  }

  /// Takes what the article tells by now, if it still tells of the event.
  mutating func renew(from event: EventPageContent) {
    guard let told = event.accounts.first(where: { $0.article.id == id }) else { return }
    self.told = told
    tolls = event.tolls.filter { $0.article.id == id }
  }

  mutating func lay(_ arrangement: PairArrangement) {
    reading.lay(measure: arrangement.measure, height: arrangement.textHeight)
    reading.scroll(by: 0, in: arrangement.textHeight)
  }
}

/// How one of two compared articles is drawn: its headline, where it comes from, its tolls, and the text below.
struct AccountView {
  /// Where an account stands among those of its event.
  struct Place {
    /// From 1; nil if it is none of them any more.
    var number: Int?
    var count: Int
    /// Whether keys act on it.
    var hasKeys: Bool
  }

  private let account: ComparedAccount
  private let place: Place
  private let annotations: Annotations?
  private let arrangement: PairArrangement

  init(account: ComparedAccount, place: Place, annotations: Annotations?, _ arrangement: PairArrangement) {
    self.account = account
    self.place = place
    self.annotations = annotations
    self.arrangement = arrangement
  }

  func draw(in rect: Rect, on screen: inout Screen) {
    let (head, text) = rect.split(atRow: PairArrangement.headHeight)
    let style = Theme.style(place.hasKeys ? .focusedPaneTitle : .paneTitle)
    screen.fill(Rect(x: head.x, y: head.y, width: head.width, height: 1), style)
    screen.put(account.summary.title.truncated(to: head.width, in: style), x: head.x, y: head.y, width: head.width)
    put(origin, Theme.style(.faint), row: 1, in: head, on: &screen)
    put(tolls(in: head.width - 2), Theme.style(.message), row: 2, in: head, on: &screen)
    guard account.reading.open != nil else {
      return put(account.isGone ? "This article is gone" : "…", Theme.style(.faint), row: 0, in: text, on: &screen)
    }
    ArticleView(
      reading: account.reading, annotations: annotations, indent: arrangement.indent, measure: arrangement.measure,
      marked: [account.span]
    ).draw(in: text, on: &screen)
  }

  private func put(_ words: String, _ style: Style, row: Int, in rect: Rect, on screen: inout Screen) {
    let width = rect.width - 2
    screen.put(Truncation.cut(words, to: width), x: rect.x + 1, y: rect.y + row, width: width, style: style)
  }

  /// `2021-03-08 14:05 GMT · INA · article 1 of 4`
  private var origin: String {
    let article = account.summary
    let number = place.number.map { "article \($0) of \(place.count)" }
    return [article.published?.description ?? "undated", article.agency ?? article.folder + "/", number]
      .compactMap(\.self).joined(separator: " · ")
  }

  /// `killed 12, health ministry · wounded 37`
  private func tolls(in width: Columns) -> String {
    let tolls = account.tolls.map { toll in
      let figure = toll.told.figure
      return "\(figure.counts.rawValue) \(toll.told.number)" + (figure.source.map { ", \($0)" } ?? "")
    }
    return tolls.isEmpty ? "no toll" : ItemLine.fitting(tolls, in: width)
  }
}
