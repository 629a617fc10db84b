import Display
import LibraryFiles
import NewsLibrary
import QueryLanguage

/// The whole user interface as a value. `receive` takes what the user did, `report` what others
/// answered; both answer at once with the effects to run, and `view` draws the state.
package struct State: Sendable {
  /// How the library was opened, for the title of the list: the paths as given.
  package let libraryName: String
  /// Which key asks for what.
  package let keymap: Keymap
  /// What is wrong with the configuration, a line each.
  let settingFaults: [String]

  var window: Window
  var reading = Reading()
  var listing = Listing()
  var pages = Pages()
  var trail = Trail()
  package internal(set) var prompt: Prompt?
  /// One line for the user; nil for none.
  package internal(set) var message: String?
  /// What the user made of articles.
  var annotated = Annotated()
  /// Files written, commands run.
  var outside = OutsideState()
  var look = Look()

  /// Requests that are out.
  package internal(set) var requests = Requests()
  /// What was asked for before what it is about was there.
  var typeAhead = TypeAhead()

  /// Commands that were run by their names, the last one first.
  var recentCommands: [Action] = []
  /// What is taught on the first run; nil when it was learned.
  var firstSteps: FirstSteps?
  /// Whether a key was pressed: until then, and while the first look at the files goes on, a list that
  /// grows is shown from its top.
  var hasActed = false

  /// - Parameter settingFaults: what is wrong with the configuration, a line each.
  /// - Parameter isFirstRun: whether nothing of the user's is there yet.
  package init(
    size: Size, libraryName: String, keymap: Keymap = .standard, preferences: Preferences = Preferences(),
    settingFaults: [String] = [], isFirstRun: Bool = false
  ) {
    window = Window(size: size, preferences: preferences)
    self.libraryName = libraryName
    self.keymap = keymap
    self.settingFaults = settingFaults
    message = settingFaults.first
    firstSteps = isFirstRun ? FirstSteps() : nil
  }

  /// What to do first: show what the index knows.
  package mutating func begin() -> [Effect] {
    send([.library(.loadList), .library(.loadAnnotations), .library(.loadProblems)])
  }

  /// What to do once there is something to see: look at the files.
  package var laterEffects: [Effect] { [.order(.refresh(asked: false))] }
}

/// What of the state is asked for everywhere.
extension State {
  package var open: OpenArticle? { reading.open }
  package var preferences: Preferences { window.preferences }
  package var size: Size { window.size }
  var focus: Pane { window.focus }
  var overlays: [OpenPage] { pages.overlays }

  /// Whether the first steps show: they belong to the panes, and pages name their own keys.
  var teachesFirstSteps: Bool { firstSteps != nil && overlays.isEmpty }

  var arrangement: Arrangement {
    let hasSecondRow = prompt == nil ? teachesFirstSteps : prompt?.takesQuery == true
    // what a search finds is seen while it is typed
    return window.arrangement(
      showing: prompt?.purpose == .search ? .list : focus, statusHeight: hasSecondRow ? 2 : 1)
  }

  var body: Rect { arrangement.body }

  /// Rows of text that the reader shows, or would show if another pane had not its place.
  var readerHeight: Int { arrangement.readerHeight }

  /// Number of articles that the list shows at once.
  var listHeight: Int { arrangement.listHeight(rowsPerArticle: rowsPerArticle) }

  var rowsPerArticle: Int { listing.rowsPerArticle(isNarrow: arrangement.isListNarrow) }

  /// The article that something is done to: that of the selected row of a page, else the one the user is on; nil if
  /// the page shows none there.
  var articleInHand: ArticleID? {
    if let page = pages.top { return page.subject(self)?.article }
    return focus == .list ? listing.selected ?? open?.id : open?.id
  }

  /// The quote that the user is on: the selected one of a page, or under the cursor of the reader if that is on the
  /// screen; nil for none.
  package var selectedQuoteReference: QuoteReference? {
    if let page = pages.top {
      guard case .quote(let quote) = page.subject(self) else { return nil }
      return quote
    }
    guard let open, let quote = readingOnScreen.quoteUnderCursor else { return nil }
    return QuoteReference(article: open.id, quote: quote, kind: open.findings.quotes[quote].kind)
  }

  /// What of the reading is on the screen: without its cursor if another pane has the reader's place.
  var readingOnScreen: Reading {
    var reading = reading
    if arrangement.frames[.reader] == nil { reading.place.cursor = nil }
    return reading
  }

  /// Tells the user something that may name keys by their actions, `{undo}`; nothing else is to be done.
  mutating func say(_ words: String) -> [Effect] {
    message = keymap.naming(words)
    return []
  }

  /// Scrolls to what a key is about to act on.
  mutating func showCursor() {
    if let cursor = readingOnScreen.place.cursor, !reading.isCursorVisible(in: readerHeight) {
      reading.reveal(cursor, in: readerHeight)
    }
  }

  /// The article that the user is on; nil while its row is on its way.
  var selectedSummary: ArticleSummary? {
    guard focus == .list, let selected = listing.selected, selected != open?.id else { return open?.indexed.summary }
    return listing.row(at: listing.cursor.index)?.article
  }
}

extension State {
  /// Tells of a file in the last line of the screen.
  mutating func tell(_ line: PathLine) {
    // beside a prompt a message has less room
    message = line.fitted(to: prompt == nil ? size.width - 2 : size.width * 3 / 5)
  }
}
