import Display
import LibraryFiles
import Linguistics
import NewsLibrary
import QueryLanguage

/// The whole user interface as a value. `receive` takes what the user did, `report` what came of an
/// effect; both answer at once with the effects to run, and `view` draws the state.
package struct State: Sendable {
  package internal(set) var size: Size
  /// How the library was opened, for the title of the list: the paths as given.
  package let libraryName: String
  /// Which key asks for what.
  package let keymap: Keymap

  /// How panes and text are laid out; panes have the widths they were drawn to, for this session.
  package internal(set) var preferences: Preferences
  /// The border between panes that the mouse holds.
  var draggedBorder: Arrangement.Border?

  var focus: Pane = .list
  var isZoomed = false
  var showsFurniture = false

  var listing = Listing()
  /// The article in the reader.
  package internal(set) var open: OpenArticle?
  var place = ReadingPlace()
  /// Hits of `markedQuery` in the open article, in order.
  var hits: [TextSpan] = []
  /// What hits are marked of: a search of the library, or words looked for in this article.
  var markedQuery: Query?
  /// What `hits` are the hits of: an earlier query while those of `markedQuery` are on their way.
  var hitsHave: Query?
  /// The article on its way to the reader; its answer is the only one that counts.
  var awaited: ArticleRequest?
  var sidebar = Sidebar()
  /// The search that the list shows the result of, or waits for; nil where there is none.
  var searchText: String?
  /// What it was understood as.
  var searchQuery: Query?
  /// Whether the user asked for the search and has not gone elsewhere since: it opens its first result. One that is
  /// run again because the library changed does not.
  var opensFirstResult = false
  /// The order that the list is to have, and what it is to be limited to.
  var listArrangement = ListArrangement()
  /// Roles of speakers of the library; empty where none is given.
  var speakerRoles = LoadedRows<SpeakerKey, String>()
  /// Articles of a period of the timeline.
  var periodRows = LoadedRows<ArticleID, ArticleRow>()
  /// Where the reader stood when the search began.
  var placeBeforeSearch: History.Stop?
  /// Where the prompt for a search was opened while another search was on.
  var levelBeforePrompt: Level?

  var overlays: [Overlay] = []
  package internal(set) var prompt: Prompt?
  var history = History()
  /// Where the reader is to land once the facts of the open article have come.
  var laterLanding: LaterLanding?
  /// The way that a request of an article goes through the history; nil where it is another request.
  var awaitedStep: History.Direction?
  /// Where jumps came from, the last one last: what `q` comes back to.
  var levels: [Level] = []
  /// Where the reader stood when it came to the open article: whether it was read since.
  var arrival = ReadingPlace()
  var walk: SpeakerWalk?
  /// Words of the quotes on a speaker's page.
  var quoteTexts = LoadedRows<MarkedQuote, QuoteText>()
  /// The page that was asked for and has not come yet.
  var awaitedPage: AwaitedPage?

  /// Commands that were run by their names, the last one first.
  var recentCommands: [Action] = []
  /// Groups of facts that are folded, in every article.
  var folded: Set<Fact.Group> = []
  /// What is taught on the first run; nil when it was learned.
  var firstSteps: FirstSteps?
  /// What the user made of articles; those of which nothing was made are left out.
  var annotations: [ArticleID: Annotations] = [:]
  /// How many answers with all that was made of articles are on their way, that to `firstEffects` among them.
  var annotationsUnderWay = 1
  /// What was read since they were asked for.
  var readMeanwhile: Set<ArticleID> = []
  /// Articles that the user wants unread, whatever is done in them.
  var keptUnread: Set<ArticleID> = []
  /// What was asked for before what it is about was there.
  var typeAhead = TypeAhead()
  /// Changes of what the user made, and of files, that are on their way.
  var changesUnderWay = 0
  /// What a note is to be about, while that is looked up: keys are its text by then.
  var awaitedNote: NoteMatter?
  /// The user's tags, as far as they are known.
  var knownTags: [TagCount] = []
  /// Files written, commands run.
  var outside = OutsideState()

  package internal(set) var message: String?
  /// What is wrong with the configuration, a line each.
  let settingFaults: [String]
  /// Files that could not be taken in.
  package internal(set) var problems: [Problem] = []
  var indexing: Indexing?
  /// Whether a key was pressed: until then, and while the first look at the files goes on, a list that
  /// grows is shown from its top.
  var hasActed = false
  /// Whether the list that is shown has all that the first look at the files found.
  var isFirstLookOver = false
  /// Whether the first look at the files is over.
  var isInStep = false
  /// Whether the user asked for the look that goes on.
  var isLookAsked = false

  /// - Parameter settingFaults: what is wrong with the configuration, a line each.
  /// - Parameter isFirstRun: whether nothing of the user's is there yet.
  package init(
    size: Size, libraryName: String, keymap: Keymap = .standard, preferences: Preferences = Preferences(),
    settingFaults: [String] = [], isFirstRun: Bool = false
  ) {
    self.size = size
    self.libraryName = libraryName
    self.keymap = keymap
    self.settingFaults = settingFaults
    message = settingFaults.first
    self.preferences = preferences
    firstSteps = isFirstRun ? FirstSteps() : nil
  }

  /// What to do first: show what the index knows.
  package var firstEffects: [Effect] { [.loadList, .annotating(.load), .loadProblems] }

  /// What to do once there is something to see: look at the files.
  package var laterEffects: [Effect] { [.refresh] }

  /// Whether the first steps are shown: they are taken from the panes, and pages tell of their keys themselves.
  var teachesFirstSteps: Bool { firstSteps != nil && overlays.isEmpty }

  var arrangement: Arrangement {
    let hasSecondRow = prompt == nil ? teachesFirstSteps : prompt?.takesQuery == true
    // what a search finds is seen while it is typed
    let focus = prompt?.purpose == .search ? .list : focus
    return Arrangement(
      size: size, focus: focus, isZoomed: isZoomed, statusHeight: hasSecondRow ? 2 : 1, preferences: preferences)
  }
}

/// A walk from quote to quote of one speaker, waiting for the library's answer.
struct SpeakerWalk: Sendable, Equatable {
  /// The speaker's name.
  var speaker: String
  var step: Int
  var article: ArticleID
  /// Position in the findings of the quote that the walk starts at.
  var quote: Int
}
