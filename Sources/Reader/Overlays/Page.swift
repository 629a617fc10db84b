import Display
import NewsLibrary

/// A list that lies over the panes until it is left with `q` or Esc.
///
/// A page is a value. Keys and answers change nothing but the page; what else is to be done comes back as intents.
///
/// To add a page, touch these places: its own file, its name in `PageKind`, the action that opens it (a case of
/// `Action`, a row of the key table, an arm of `State.act`), and the way that the test of all pages opens it. A page
/// that shows data of the library also needs a request and its answer.
protocol Page: Sendable {
  static var kind: PageKind { get }
  var cursor: ListCursor { get set }

  // What it shows.

  func title(_ state: State) -> String
  /// What the keys do here, behind the title: `Enter opens · q back`; as many of the items as there is room for.
  var hint: String { get }
  /// Lines between the title and the rows, which stay there when the rows are scrolled.
  func head(_ state: State) -> [StyledLine]
  /// The number of those lines, which is asked for more often than they are drawn.
  func headHeight(_ state: State) -> Int
  /// Whether there is something beside the rows where the screen is wide.
  var hasAside: Bool { get }
  /// The lines beside the rows, about the selected one; of so many at most.
  func aside(_ state: State, most count: Int) -> [StyledLine]
  func rowCount(_ state: State) -> Int
  /// Only of those that are seen: there may be many thousands.
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine]
  /// Whether rows may take more than one line.
  var hasTallRows: Bool { get }
  /// The lines of one row, at least one.
  func lines(of row: Int, _ state: State) -> [StyledLine]
  /// Whether the selection may rest on a row, as it may not on a heading.
  func canSelect(_ row: Int) -> Bool
  /// Whether what it lists is on its way, so that keys about rows wait for it.
  var isWaiting: Bool { get }
  /// Shown if there are no rows.
  var emptyWords: String { get }
  /// Draws all that is below the title; false for a page of rows, which is drawn by them.
  func draw(_ state: State, on screen: inout Screen) -> Bool
  /// Fits what it shows to the screen, after anything that may have changed.
  mutating func fit(_ state: State)

  // What keys that act on things act on.

  /// What the selected row shows; nil if that is no article and nothing in one.
  func subject(_ state: State) -> PageSubject?
  /// What can be written to a file or given to a command from here, the likeliest first.
  func exports(_ state: State) -> [ExportSubject]

  // What keys do.

  /// The text that narrows the list while it is typed; nil for lists in which letters are keys.
  var line: LineEditor? { get }
  /// Takes another text to narrow to.
  mutating func narrow(to line: LineEditor) -> [PageIntent]
  /// Whether the selection goes to the top at once when another text is typed, before an answer comes.
  var isNarrowedAtOnce: Bool { get }
  /// What a key means here and nowhere else, before it is text or asks for anything; nil for other keys.
  mutating func press(_ key: Key, _ state: State) -> [PageIntent]?
  /// What an action means here and nowhere else; nil for what it means on any page.
  mutating func perform(_ action: Action, _ state: State) -> [PageIntent]?
  /// What the mouse does here and nowhere else; nil for what it does on any page.
  mutating func point(_ mouse: Mouse, _ state: State) -> [PageIntent]?
  /// Enter on the selected row.
  mutating func open(_ state: State) -> [PageIntent]

  // What comes from the library.

  /// What it asks for when it opens.
  var opening: [Effect] { get }
  /// Takes an answer if it is to a request of this page.
  mutating func take(_ report: Report, _ state: State) -> [PageIntent]
  /// Asks again for what it shows, since the library has changed; what is there stays until the answer comes.
  mutating func renew(_ state: State) -> [Effect]
  /// Has what was loaded for single rows loaded again when the rows are seen.
  mutating func renewRows()
  /// Asks for what the rows in sight still lack.
  mutating func missing(_ shown: Range<Int>, _ state: State) -> [Effect]
}

extension Page {
  var hint: String { "{back} back" }
  func head(_ state: State) -> [StyledLine] { [] }
  var hasAside: Bool { false }
  func headHeight(_ state: State) -> Int { head(state).count }
  func aside(_ state: State, most count: Int) -> [StyledLine] { [] }
  var hasTallRows: Bool { false }
  func lines(of row: Int, _ state: State) -> [StyledLine] { rows(row..<row + 1, state) }
  func canSelect(_ row: Int) -> Bool { true }
  var isWaiting: Bool { false }
  var emptyWords: String { "Nothing here" }
  func draw(_ state: State, on screen: inout Screen) -> Bool { false }
  mutating func fit(_ state: State) {}
  func subject(_ state: State) -> PageSubject? { nil }
  func exports(_ state: State) -> [ExportSubject] { [] }
  var line: LineEditor? { nil }
  mutating func narrow(to line: LineEditor) -> [PageIntent] { [] }
  var isNarrowedAtOnce: Bool { false }
  mutating func press(_ key: Key, _ state: State) -> [PageIntent]? { nil }
  mutating func perform(_ action: Action, _ state: State) -> [PageIntent]? { nil }
  mutating func point(_ mouse: Mouse, _ state: State) -> [PageIntent]? { nil }
  mutating func open(_ state: State) -> [PageIntent] { [.close] }
  var opening: [Effect] { [] }
  mutating func take(_ report: Report, _ state: State) -> [PageIntent] { [] }
  mutating func renew(_ state: State) -> [Effect] { [] }
  mutating func renewRows() {}
  mutating func missing(_ shown: Range<Int>, _ state: State) -> [Effect] { [] }
}

/// The list of pages.
package enum PageKind: Sendable, CaseIterable {
  case articleSpeakers, librarySpeakers, speaker, speakerNames, openQuotes
  case figures, events, event, compare
  case timeline, period, map, copies
  case savedSearches, notes, tags, corrections
  case nameFaults, articleFaults, chooser, scope
  case write, replace, commandOutput
  case commands, help, problems
}

/// What the selected row of a page shows.
enum PageSubject: Sendable, Equatable {
  case article(ArticleID)
  case quote(QuoteReference)
  /// A name of an article, to be corrected.
  case name(CorrectionSubject)

  /// The article that the row is about; nil for a name, which is not the article.
  var article: ArticleID? {
    switch self {
    case .article(let id): id
    case .quote(let quote): quote.article
    case .name: nil
    }
  }
}

// The selection.
extension Page {
  /// Moves the selection, on to the next row that it may rest on.
  mutating func move(by rows: Int, _ state: State) {
    let count = rowCount(state)
    var moved = cursor
    moved.move(by: rows, of: count)
    let (up, down) = (stride(from: moved.index, through: 0, by: -1), stride(from: moved.index, to: count, by: 1))
    let onwards = rows < 0 ? up.first(where: canSelect) : down.first(where: canSelect)
    let back = rows < 0 ? down.first(where: canSelect) : up.first(where: canSelect)
    if let place = onwards ?? back { moved.select(place, of: count) }
    cursor = moved
  }

  /// Selects the first row.
  mutating func selectFirst(_ state: State) {
    cursor = ListCursor()
    move(by: 0, state)
  }

  /// Selects a row in the line of the screen that the selection was in; a list that was seen from its beginning
  /// still is, as far as the selection is in sight then.
  mutating func keepSelection(on row: Int?) {
    guard let row else { return }
    cursor = ListCursor(index: row, top: cursor.top == 0 ? 0 : max(0, row - (cursor.index - cursor.top)))
  }

  /// Lines that a row takes.
  func height(of row: Int, _ state: State) -> Int { hasTallRows ? max(1, lines(of: row, state).count) : 1 }
}
