import Extraction
import Linguistics
import NewsLibrary

extension State {
  /// Takes what came of an effect; answers at once with the effects to run.
  package mutating func report(_ report: Report) -> [Effect] {
    count(report)
    let effects = giveToPages(report) + take(report)
    return counted(effects + settle() + countAsRead() + fulfilWishes())
  }

  private mutating func take(_ report: Report) -> [Effect] {
    switch report {
    case .list(let articles): return takeList(articles)
    case .listHead(let articles, let count): return takeHead(articles, count)
    case .arranged(let arrangement, let articles): return takeArranged(arrangement, articles)
    case .tellings, .datedFacts, .periodRows, .savedSearches, .searchCounts, .speakerRoles, .saidQuotes, .quoteTexts,
      .corrections:
      break  // pages take them
    case .rows(let rows, let query): listing.take(rows, of: query)
    case .article(let article, let request, let hits): return takeArticle(article, request, hits)
    case .findings(let article): takeFindings(article)
    case .articleGone(let id, let successor): return takeGone(id, successor)
    case .found(let results): return takeFound(results)
    case .choices(let completion, let choices): return takeChoices(completion, choices)
    case .queryHistory(let queries): takeQueryHistory(queries)
    case .searchSaved(let name): takeSearchSaved(name)
    case .searchForgotten(let name): takeSearchForgotten(name)
    case .foundInArticle(let query, let id, let hits): takeHits(query, id, hits)
    case .librarySpeakers(let part, let order, _, let list): return takeLibrarySpeakers(part, order, list)
    case .quotes(let speaker, let quotes): return takeQuotes(of: speaker, quotes)
    case .speakerPage(let speaker, let profile, let quotes): return takeSpeakerPage(of: speaker, profile, quotes)
    case .corrected(let record): return takeCorrected(record)
    case .undone(let change): return takeUndone(change)
    case .withdrawn(let record): return takeWithdrawn(record)
    case .annotating(let report): return take(report)
    case .problems(let problems): look.problems = problems
    case .indexing(let progress): return takeProgress(progress)
    case .textIndexed(let changed, let notice): return takeLook(changed, notice)
    case .indexed(let changed, let notice): return takeIndexed(changed: changed, notice: notice)
    case .outside(let report): return take(report)
    case .told(let line): message = line
    case .notKept(let change, let line): takeNotKept(change, line)
    case .failed(let line):
      giveUpWaiting()
      message = line
    }
    return []
  }

  /// Only ever the first thing to see: a list that is there already is more.
  private mutating func takeHead(_ articles: [ArticleID], _ count: Int) -> [Effect] {
    guard listing.all.isEmpty else { return [] }
    listing.replaceAll(articles, count: count)
    return openSelected()
  }

  private mutating func takeList(_ articles: [ArticleID]) -> [Effect] {
    guard listing.wanted.isPlain else { return [.arrangeList(listing.wanted)] }
    listing.replaceAll(articles, in: listing.wanted)
    markPagesStale()
    let wasFirstOver = look.isFirstOver
    look.isFirstOver = wasFirstOver || look.isAllRead
    guard !hasActed, !wasFirstOver else {
      followOpenArticle()
      return open == nil && awaited == nil ? openSelected() : []
    }
    listing.cursor = ListCursor()
    return openSelected()
  }

  /// The open article may have come under a new number before the list that has it.
  mutating func followOpenArticle() {
    guard !listing.isSearch, awaited == nil, let open, listing.selected != open.id else { return }
    _ = listing.select(open.id)
  }

  private mutating func takeQuotes(of speaker: String, _ quotes: [QuoteReference]) -> [Effect] {
    guard let walk, walk.speaker == speaker else { return [] }
    self.walk = nil
    return goOn(walk, among: quotes)
  }

  private mutating func takeProgress(_ progress: Indexing) -> [Effect] {
    let hadFacts = look.indexing?.pass == .findings
    look.indexing = progress
    switch progress.pass {
    case .text, .elsewhere: return [.loadList, .annotating(.load)]
    case .findings: return hadFacts ? loadForPages : [.loadList, .loadProblems]
    }
  }

  /// The list has all articles by then; the pages over it are brought up to date with it, and so no more often.
  private var loadForPages: [Effect] { overlays.isEmpty ? [] : [.loadList] }

  private mutating func takeIndexed(changed: Bool, notice: String?) -> [Effect] {
    look.indexing = nil
    // what failed is told, and asked for no more
    if notice != nil { look.isAsked = false }
    look.isFirstOver = look.isFirstOver || !changed
    return takeChanges(changed, notice)
  }

  /// Takes the end of a look at the files' text; one that the user asked for is answered also if nothing changed.
  private mutating func takeLook(_ changed: Bool, _ notice: String?) -> [Effect] {
    defer { look.isAsked = false }
    return takeChanges(changed, notice ?? (look.isAsked && !changed ? "No file has changed" : nil))
  }

  private mutating func takeChanges(_ changed: Bool, _ notice: String?) -> [Effect] {
    look.isUpToDate = true
    if let notice { message = notice }
    guard changed else { return [.loadProblems] }
    listing.renewRows()
    renewPageRows()
    let effects = [.loadList, .loadProblems, .annotating(.load)] + sameSearch
    // An article that is on its way is what the user asked for last, and is new anyway.
    guard let open, awaited == nil else { return effects }
    return effects + request(open.id, landing: .stay)
  }
}
