/// What can be taken out of a library.
package enum ExportSubject: Hashable, Sendable {
  case articles([ArticleID])
  /// All that the speaker of this name said, or what of it has the words of a query.
  case quotes(of: String, saying: String?)
  /// The articles that a query finds, best first.
  case search(String)
  /// All notes of the user.
  case notes
  /// The figures of a choice, article by article.
  case figures(FigureChoice)
  /// The events that any of some articles tell of, or all.
  case events(in: [ArticleID]?)
  case event(EventID)
  /// The places that some articles name, or all: those that most name first.
  case places(in: [ArticleID]?)

  /// What stands above all of it; nil if an article's headline does.
  var title: String? {
    switch self {
    case .articles: nil
    case .quotes(let speaker, nil): "Quotes of \(speaker)"
    case .quotes(let speaker, let words?): "Quotes of \(speaker) saying \(words)"
    case .search(let query): "Articles with \(query)"
    case .notes: "Notes"
    case .figures(let choice):
      choice.kinds.isEmpty ? "Figures" : "Figures: \(choice.kinds.map(\.rawValue).joined(separator: ", "))"
    case .events: "Events"
    case .event: nil
    case .places: "Places"
    }
  }

  /// The columns of its table.
  var columns: [String] {
    switch self {
    case .articles, .quotes, .search, .notes: CSVExport.columns
    case .figures: FigureExport.columns
    case .events, .event: EventExport.columns
    case .places: PlaceExport.columns
    }
  }

  /// Whether it is a table first of all, and a text only if that is asked for.
  package var isTable: Bool {
    switch self {
    case .articles, .quotes, .search, .notes: false
    case .figures, .events, .event, .places: true
    }
  }
}

/// How much an export holds.
package struct ExportCount: Hashable, Sendable {
  package var articles = 0
  package var quotes = 0
  package var hits = 0
  package var notes = 0
  package var figures = 0
  package var events = 0
  package var places = 0

  package init() {}

  package var isEmpty: Bool { articles + quotes + hits + notes + figures + events + places == 0 }

  mutating func add(_ item: ExportItem) {
    switch item {
    case .article(let article):
      articles += 1
      quotes += article.quotes.count
      notes += article.notes.count
    case .quote: quotes += 1
    case .hit: hits += 1
    case .note: notes += 1
    case .figure: figures += 1
    case .event: events += 1
    case .place: places += 1
    }
  }
}
