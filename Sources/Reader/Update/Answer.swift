import Extraction
import Linguistics
import NewsLibrary

extension State {
  /// Takes what came of an effect; answers at once with the effects to run.
  package mutating func report(_ report: Report) -> [Effect] {
    count(report)
    let effects = take(report)
    return counted(effects + settle() + countAsRead() + fulfilWishes())
  }

  private mutating func take(_ report: Report) -> [Effect] {
    switch report {
    case .list(let articles): return takeList(articles)
    case .listHead(let articles, let count): return takeHead(articles, count)
    case .arranged(let arrangement, let articles): return takeArranged(arrangement, articles)
    case .tellings(let unit, let articles, let counts): takeTellings(unit, in: articles, counts)
    case .datedFacts(let days, let articles, let facts): takeFacts(of: days, in: articles, facts)
    case .periodRows(let rows): pages.periodRows.take(rows.map { ($0.id, $0) })
    case .rows(let rows, let query): listing.take(rows, of: query)
    case .article(let article, let request, let hits): return takeArticle(article, request, hits)
    case .findings(let article): takeFindings(article)
    case .articleGone(let id, let successor): return takeGone(id, successor)
    case .found(let results): return takeFound(results)
    case .choices(let completion, let choices): return takeChoices(completion, choices)
    case .queryHistory(let queries): takeQueryHistory(queries)
    case .savedSearches(let searches): return takeSavedSearches(searches)
    case .searchCounts(let counts): takeSearchCounts(counts)
    case .searchSaved(let name): takeSearchSaved(name)
    case .searchForgotten(let name): return takeSearchForgotten(name)
    case .foundInArticle(let query, let id, let hits): takeHits(query, id, hits)
    case .librarySpeakers(let part, let order, let list): return takeSpeakers(part, order, list)
    case .speakerRoles(let roles): pages.speakerRoles.take(roles.map { ($0.key, $0.value) })
    case .quotes(let speaker, let quotes): return takeQuotes(of: speaker, quotes)
    case .speakerPage(let speaker, let profile, let quotes): return takeSpeakerPage(of: speaker, profile, quotes)
    case .saidQuotes(let speaker, let said): takeSaidQuotes(of: speaker, said)
    case .quoteTexts(let texts, let query): takeQuoteTexts(texts, marking: query)
    case .corrected(let record): return takeCorrected(record)
    case .undone(let change): return takeUndone(change)
    case .withdrawn(let record): return takeWithdrawn(record)
    case .corrections(let records): takeCorrections(records)
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

  private mutating func takeSpeakers(_ part: String, _ order: SpeakerOrder, _ list: SpeakerList) -> [Effect] {
    pages.speakerRoles.take(list.roles.map { ($0.key, $0.value) })
    if awaitedPage == .librarySpeakers(matching: part) { return showLibrarySpeakers(part, order, list.speakers) }
    guard overlays.last?.page.line?.text == part else { return [] }
    takeSpeakersToChooseFrom(part, list.speakers)
    takeLibrarySpeakers(part, order, list.speakers)
    return []
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

  /// The list has all articles by then; the pages over it are brought into step with it, and so no more often.
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
    pages.renewRows()
    let effects = [.loadList, .loadProblems, .annotating(.load)] + sameSearch
    // An article that is on its way is what the user asked for last, and is new anyway.
    guard let open, awaited == nil else { return effects }
    return effects + request(open.id, landing: .stay)
  }
}
