import LibraryFiles
import Linguistics
import NewsLibrary
import Newswire
import QueryLanguage

/// What the reader asks of the library.
package enum LibraryRequest: Request {
  // MARK: The list

  /// All articles of the library, newest first → `.list`
  case loadList
  /// The list in an order, limited to a query → `.arranged`
  case arrangeList(ListArrangement)
  /// Rows of the whole list, or of the search of a query, with what it was understood as → `.rows`
  case loadRows([ArticleID], of: String?, matching: Query? = nil)
  /// While it is typed, the last word may go on → `.found`; all that is found and ranked may come later, in a second
  /// answer.
  case search(String, isTyping: Bool, rows: Int, in: ListArrangement = ListArrangement())
  /// What a query can be completed with → `.choices`
  case complete(QueryCompletion)
  /// Earlier queries → `.queryHistory`
  case loadQueryHistory
  /// → `.savedSearches`
  case loadSavedSearches
  /// How many articles each of some queries finds → `.searchCounts`
  case countSearches([String])

  // MARK: Articles

  /// One article with its findings, and the hits of a query in it if there is one → `.article` or `.articleGone`;
  /// findings that take a while come as `News.findings`.
  case load(ArticleRequest)
  /// The places of words in an article → `.foundInArticle`
  case find(Query, in: ArticleID)
  /// The other articles that tell the same story → `.copies`
  case loadCopies(of: ArticleID)
  /// Where the file of an article is, to be edited → `.located`
  case locate(ArticleID, line: Int)

  /// One article with its findings, to be shown beside another → `.account`
  case loadAccount(ArticleID)

  // MARK: Periods

  /// How many articles of a list, or of all, mention each period → `.tellings`
  case loadTellings(Period.Unit, in: [ArticleID]?)
  /// The facts of a list, or of all articles, that mention some days → `.datedFacts`
  case loadFacts(ClosedRange<CalendarDate>, in: [ArticleID]?)
  /// Rows of articles of a period → `.periodRows`
  case loadPeriodRows([ArticleID])

  // MARK: Places

  /// The places that the articles of a list, or all, name → `.places`
  case loadPlaces(in: [ArticleID]?)

  // MARK: Speakers

  /// Speakers by a part of the name, all or so many at most → `.librarySpeakers`
  case librarySpeakers(matching: String, by: SpeakerOrder = .quotes, most: Int? = nil, for: Purpose = .shownPage)
  /// → `.speakerRoles`
  case loadSpeakerRoles([SpeakerKey])
  /// All quotes of a speaker, to go on from one article to another → `.quotes`
  case loadQuotes(for: SpeakerWalk)
  /// What is known of the speaker of this name, and all quotes → `.speakerPage`
  case loadSpeakerPage(of: String, for: Purpose = .shownPage)
  /// The quotes of the speaker of this name whose words match → `.saidQuotes`
  case filterQuotes(of: String, saying: String, isTyping: Bool)
  /// The words of some quotes, with the hits of a query → `.quoteTexts`
  case loadQuoteTexts([QuoteReference], marking: Query?)
  /// The quotes of a list, or of all articles, whose speaker is left to decide → `.undecided`
  case loadUndecided(in: [ArticleID]?)
  /// What a list shows of some of them → `.undecidedTexts`
  case loadUndecidedTexts([QuoteReference])
  /// Which figures are of a choice → `.figures`
  case loadFigures(FigureChoice)
  /// What a table shows of some of them → `.toldFigures`
  case loadToldFigures([FigureReference])
  /// The events that a list, or all articles, tell of → `.events`
  case loadEvents(in: [ArticleID]?)
  /// What a list shows of some of them → `.eventSummaries`
  case loadEventSummaries([EventID])
  /// → `.event`
  case loadEvent(EventID, for: Purpose = .shownPage)
  /// A quote with its citation, to be copied → `.quoteToCopy`
  case loadQuote(QuoteReference)

  // MARK: What the user made, and problems

  /// What was made of all articles → `.annotations`
  case loadAnnotations
  /// What a note would be about, and whether it is there already → `.subject`
  case findSubject(of: NoteMatter, for: Purpose)
  /// → `.tags`
  case loadTags
  /// → `.notes`
  case loadNotes
  /// → `.corrections`
  case loadCorrections
  /// How many articles have the name that a correction is about → `.scope`
  case askScope(Correction.Change, in: ArticleID)
  /// → `.problems`
  case loadProblems

  /// What an answer is for.
  package enum Purpose: Sendable, Equatable {
    /// A page or prompt that opens when the answer comes; keys wait for it.
    case opening
    /// What is shown already.
    case shownPage
  }

  package enum Answer: Sendable {
    case list([ArticleID])
    case arranged(ListArrangement, [ArticleID])
    /// Rows of the whole list, or of the search of a query.
    case rows([ArticleRow], of: String?)
    case found(SearchResults)
    /// What a query can be completed with, the most frequent first.
    case choices(QueryCompletion, [String])
    /// Earlier queries, newest first.
    case queryHistory([String])
    case savedSearches([SavedSearch])
    /// Numbers of articles by query.
    case searchCounts([String: Int])
    case article(OpenArticle, ArticleRequest, hits: [TextSpan])
    /// The article is no longer in the index; `successor` is the one that its file holds now.
    case articleGone(ArticleRequest, successor: ArticleID?)
    /// nil if the article is gone.
    case account(ArticleID, OpenArticle?)
    case foundInArticle(Query, ArticleID, [TextSpan])
    /// The one that is listed first.
    case copies([ArticleRow], of: ArticleID)
    /// nil if the article is gone.
    case located(EditedFile?)
    /// Of the articles of a list, or of all if it is nil.
    case tellings(Period.Unit, in: [ArticleID]?, [Period: Int])
    case datedFacts(ClosedRange<CalendarDate>, in: [ArticleID]?, [DatedFact])
    case periodRows([ArticleRow])
    /// Of the articles of a list, or of all if it is nil: those that most name first.
    case places(in: [ArticleID]?, [MappedPlace])
    case librarySpeakers(matching: String, by: SpeakerOrder, SpeakerList)
    /// Empty if none is given.
    case speakerRoles([SpeakerKey: String])
    case quotes([QuoteReference], for: SpeakerWalk)
    /// nil if nobody of this name is quoted.
    case speakerPage(of: String, SpeakerProfile?, [QuoteReference])
    case saidQuotes(of: String, SaidQuotes)
    case quoteTexts([QuoteReference: QuoteText], marking: Query?)
    /// Of the articles of a list, or of all if it is nil.
    case undecided(in: [ArticleID]?, [UndecidedQuote])
    case undecidedTexts([QuoteReference: UndecidedText])
    case figures(FigureChoice, [FigureReference])
    case toldFigures([FigureReference: ToldFigure])
    /// Of the articles of a list, or of all if it is nil.
    case events(in: [ArticleID]?, [EventID])
    case eventSummaries([EventID: EventSummary])
    /// nil if the event is gone.
    case event(EventID, EventPageContent?)
    /// nil if the quote is gone.
    case quoteToCopy(ExportedQuote?)
    case annotations([ArticleID: Annotations])
    /// nil if the article or quote is gone.
    case subject(NoteSubject?)
    case tags([TagCount])
    case notes([Note])
    case corrections([CorrectionRecord])
    /// With the number of articles that have the name that is corrected.
    case scope(Correction.Change, in: ArticleID, articles: Int)
    case problems([Problem])
  }
}

extension LibraryRequest {
  /// Requests that take one another's place: of those only the last one has to be answered.
  package enum Lane: Sendable, Equatable {
    case list, article, search, speakers, saidQuotes, figures, walk
    /// Of what opens when the answer comes, whatever it is.
    case opening(Opening)

    func isSame(as other: Lane) -> Bool {
      if case (.opening, .opening) = (self, other) { true } else { self == other }
    }
  }

  package enum Opening: Sendable, Equatable {
    case page
    /// Keys pressed before it is there are its text.
    case textPage, prompt
  }

  /// nil for requests that are answered each.
  package var lane: Lane? {
    switch self {
    case .loadList: .list
    case .load: .article
    case .search: .search
    case .filterQuotes: .saidQuotes
    case .loadFigures: .figures
    case .loadQuotes: .walk
    case .librarySpeakers(_, _, _, let purpose): purpose == .opening ? .opening(.textPage) : .speakers
    case .loadEvent(_, let purpose): purpose == .opening ? .opening(.page) : nil
    case .loadSpeakerPage(_, let purpose): purpose == .opening ? .opening(.page) : nil
    case .findSubject(_, let purpose): purpose == .opening ? .opening(.prompt) : nil
    case .askScope: .opening(.page)
    case .arrangeList, .loadRows, .loadAccount, .loadCopies, .complete, .loadQueryHistory, .loadSavedSearches,
      .countSearches, .find,
      .locate,
      .loadTellings, .loadFacts, .loadPeriodRows, .loadPlaces, .loadSpeakerRoles, .loadQuoteTexts, .loadUndecided,
      .loadUndecidedTexts, .loadToldFigures, .loadEvents, .loadEventSummaries, .loadQuote, .loadAnnotations, .loadTags,
      .loadNotes, .loadCorrections,
      .loadProblems:
      nil
    }
  }

  /// Whether something opens when the answer comes.
  package var opens: Bool { if case .opening = lane { true } else { false } }
}
