import Extraction
import Linguistics
import NewsLibrary
import Newswire
import QueryLanguage
import Reader

/// Effects as tests write them.
extension Effect {
  static var loadList: Effect { .library(.loadList) }
  static var loadAnnotations: Effect { .library(.loadAnnotations) }
  static var loadProblems: Effect { .library(.loadProblems) }

  /// The article that is asked for; nil for any other effect.
  var article: ArticleRequest? { if case .library(.load(let request)) = self { request } else { nil } }
}

/// Answers as tests write them: to the request that asks for just this.
extension Report {
  static func list(_ articles: [ArticleID]) -> Report { .library(.list(articles), to: .loadList) }
  static func annotations(_ all: [ArticleID: Annotations]) -> Report {
    .library(.annotations(all), to: .loadAnnotations)
  }
  static func notes(_ notes: [Note]) -> Report { .library(.notes(notes), to: .loadNotes) }
  static func corrections(_ records: [CorrectionRecord]) -> Report {
    .library(.corrections(records), to: .loadCorrections)
  }
  static func savedSearches(_ searches: [SavedSearch]) -> Report {
    .library(.savedSearches(searches), to: .loadSavedSearches)
  }
  static func searchCounts(_ counts: [String: Int]) -> Report {
    .library(.searchCounts(counts), to: .countSearches(counts.keys.sorted()))
  }
  static func choices(_ completion: QueryCompletion, _ choices: [String]) -> Report {
    .library(.choices(completion, choices), to: .complete(completion))
  }
  static func found(_ results: SearchResults) -> Report {
    .library(.found(results), to: .search(results.query, isTyping: true, rows: 0, in: results.arrangement))
  }
  static func tellings(_ unit: Period.Unit, in articles: [ArticleID]?, _ counts: [Period: Int]) -> Report {
    .library(.tellings(unit, in: articles, counts), to: .loadTellings(unit, in: articles))
  }
  static func datedFacts(
    _ days: ClosedRange<CalendarDate>, in articles: [ArticleID]?, _ facts: [DatedFact]
  ) -> Report {
    .library(.datedFacts(days, in: articles, facts), to: .loadFacts(days, in: articles))
  }
  static func article(_ article: OpenArticle, _ request: ArticleRequest, hits: [TextSpan]) -> Report {
    .library(.article(article, request, hits: hits), to: .load(request))
  }
  static func librarySpeakers(
    matching part: String, by order: SpeakerOrder, _ list: SpeakerList, for purpose: LibraryRequest.Purpose = .shownPage
  ) -> Report {
    .library(
      .librarySpeakers(matching: part, by: order, list), to: .librarySpeakers(matching: part, by: order, for: purpose))
  }
  static func speakerRoles(_ roles: [SpeakerKey: String]) -> Report {
    .library(.speakerRoles(roles), to: .loadSpeakerRoles(Array(roles.keys)))
  }
  static func speakerPage(
    of name: String, _ profile: SpeakerProfile?, _ quotes: [QuoteReference],
    for purpose: LibraryRequest.Purpose = .shownPage
  ) -> Report {
    .library(.speakerPage(of: name, profile, quotes), to: .loadSpeakerPage(of: name, for: purpose))
  }
  static func located(_ file: EditedFile, of article: ArticleID) -> Report {
    .library(.located(file), to: .locate(article, line: file.line))
  }
  static func annotated(_ annotations: [Annotation], _ id: ArticleID, _ kept: KeptAnnotations?) -> Report {
    .changed(.annotated(annotations, id, kept), by: .annotate(annotations, in: id))
  }
}

/// News as tests write them.
extension Report {
  static func listHead(_ articles: [ArticleID], count: Int) -> Report { .news(.listHead(articles, count: count)) }
  static func findings(_ article: OpenArticle) -> Report { .news(.findings(article)) }
  static func indexing(_ progress: Indexing) -> Report { .news(.indexing(progress)) }
  static func textIndexed(changed: Bool, notice: String?) -> Report {
    .news(.textIndexed(changed: changed, notice: notice))
  }
  static func indexed(changed: Bool, notice: String?) -> Report { .news(.indexed(changed: changed, notice: notice)) }
  static func told(_ line: String) -> Report { .news(.told(line)) }
}
