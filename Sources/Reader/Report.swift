import LibraryFiles
import Linguistics
import NewsLibrary
import Newswire
import QueryLanguage

/// What came of an effect.
package enum Report: Sendable {
  case list([ArticleID])
  /// The first of them, and how many there are: what is seen first.
  case listHead([ArticleID], count: Int)
  /// The list as it was to be arranged.
  case arranged(ListArrangement, [ArticleID])
  /// Of the articles of a list, or of all where it is nil.
  case tellings(Period.Unit, in: [ArticleID]?, [Period: Int])
  case datedFacts(ClosedRange<CalendarDate>, in: [ArticleID]?, [DatedFact])
  case periodRows([ArticleRow])
  /// Rows of the whole list, or of the search of a query.
  case rows([ArticleRow], of: String?)
  case article(OpenArticle, ArticleRequest, hits: [TextSpan])
  /// The same article with its findings, which were not there yet when it was shown.
  case findings(OpenArticle)
  /// The article is no longer in the index; `successor` is the one that its file holds now.
  case articleGone(ArticleID, successor: ArticleID?)
  case found(SearchResults)
  /// What a query can be completed with, the most frequent first.
  case choices(QueryCompletion, [String])
  /// Earlier queries, newest first.
  case queryHistory([String])
  case savedSearches([SavedSearch])
  /// Numbers of articles by query.
  case searchCounts([String: Int])
  /// The search of this name is kept.
  case searchSaved(named: String)
  case searchForgotten(named: String)
  case foundInArticle(Query, ArticleID, [TextSpan])
  /// All, or so many at most, as they were asked for.
  case librarySpeakers(matching: String, by: SpeakerOrder, most: Int?, SpeakerList)
  /// Empty where none is given.
  case speakerRoles([SpeakerKey: String])
  case quotes(of: String, [QuoteReference])
  /// nil where nobody of this name is quoted.
  case speakerPage(of: String, SpeakerProfile?, [QuoteReference])
  case saidQuotes(of: String, SaidQuotes)
  case quoteTexts([QuoteReference: QuoteText], marking: Query?)
  /// The correction as kept; nil where the article is gone.
  case corrected(CorrectionRecord?)
  /// What was taken back; nil where there was nothing.
  case undone(UndoneChange?)
  /// The correction that stands no more.
  case withdrawn(CorrectionRecord)
  case corrections([CorrectionRecord])
  case annotating(AnnotatingReport)
  case problems([Problem])
  case indexing(Indexing)
  /// The text of all files is in the index, their facts may lack.
  case textIndexed(changed: Bool, notice: String?)
  /// The library is in step with the files; `changed` tells whether the list has to be read again.
  case indexed(changed: Bool, notice: String?)
  /// What came of work with the outside.
  case outside(OutsideReport)
  /// A change of what the user made could not be kept, so that nothing has changed; one line for the user.
  case notKept(Effect, String)
  /// Something that nobody waits for failed; one line for the user.
  case told(String)
  /// Something failed; one line for the user.
  case failed(String)
}
