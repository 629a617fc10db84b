import Display
import Linguistics
import NewsLibrary
import Newswire
import QueryLanguage

/// Work that `State.update` asks for and never does itself; the program runs it off the main thread
/// and answers with a `Report`.
package enum Effect: Sendable, Equatable {
  /// All articles of the library, newest first → `.list`.
  case loadList
  /// Rows of the whole list, or of the search of a query → `.rows`.
  case loadRows([ArticleID], of: String?)
  /// One article with its findings, and the hits of a query in it where there is one → `.article`,
  /// and where its findings take a while, → `.findings` after it.
  case load(ArticleRequest)
  /// The list in an order, limited to a query → `.arranged`.
  case arrangeList(ListArrangement)
  /// How many articles of a list, or of all, tell of each period → `.tellings`.
  case loadTellings(Period.Unit, in: [ArticleID]?)
  /// What articles of a list, or of all, tell of some days → `.datedFacts`.
  case loadFacts(ClosedRange<CalendarDate>, in: [ArticleID]?)
  /// Rows of articles of a period → `.periodRows`.
  case loadPeriodRows([ArticleID])
  /// Ends the search before it → `.found`.
  case search(String, rows: Int, in: ListArrangement = ListArrangement())
  /// Ends the running search and asks for nothing.
  case stopSearch
  /// What a query can be completed with → `.choices`.
  case complete(QueryCompletion)
  /// Earlier queries → `.queryHistory`.
  case loadQueryHistory
  /// Keeps a query among the earlier ones.
  case rememberQuery(String)
  /// → `.savedSearches`
  case loadSavedSearches
  /// How many articles each of some queries finds → `.searchCounts`.
  case countSearches([String])
  /// Keeps a query under a name → `.searchSaved`.
  case saveSearch(String, named: String)
  /// → `.searchForgotten`
  case forgetSearch(named: String)
  /// The places of words in an article → `.foundInArticle`.
  case find(Query, in: ArticleID)
  /// Speakers by a part of the name, all or so many at most; only the last wish for them is answered
  /// → `.librarySpeakers`.
  case librarySpeakers(matching: String, by: SpeakerOrder = .quotes, most: Int? = nil)
  /// → `.speakerRoles`
  case loadSpeakerRoles([SpeakerKey])
  /// All that the speaker of this name said → `.quotes`.
  case quotes(of: String)
  /// What is known of the speaker of this name, and all quotes → `.speakerPage`.
  case loadSpeakerPage(of: String)
  /// The quotes of the speaker of this name whose words match; ends the one before it → `.saidQuotes`.
  case filterQuotes(of: String, saying: String)
  /// The words of some quotes, with the hits of a query → `.quoteTexts`.
  case loadQuoteTexts([QuoteReference], marking: Query?)
  /// Keeps a correction of the user → `.corrected`.
  case correct(Correction.Change, in: ArticleID)
  /// Takes back the last change of the user's own data → `.undone`.
  case undo
  /// Takes back a correction that the user chose → `.withdrawn`.
  case withdraw(CorrectionRecord)
  /// → `.corrections`
  case loadCorrections
  /// → `.problems`
  case loadProblems
  /// Looks at the files again → `.indexing`, `.textIndexed`, `.indexed`.
  case refresh
  /// → `.outside`
  case outside(OutsideEffect)
  case annotating(AnnotatingEffect)
  /// Has the terminal report the mouse, or leaves it to the terminal's own selecting.
  case setMouse(Bool)
  case redraw, suspend, quit
}
