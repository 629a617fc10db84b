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
    case .periodRows(let rows): periodRows.take(rows.map { ($0.id, $0) })
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
    case .speakerRoles(let roles): speakerRoles.take(roles.map { ($0.key, $0.value) })
    case .quotes(let speaker, let quotes): return takeQuotes(of: speaker, quotes)
    case .speakerPage(let speaker, let profile, let quotes): return takeSpeakerPage(of: speaker, profile, quotes)
    case .saidQuotes(let speaker, let said): takeSaidQuotes(of: speaker, said)
    case .quoteTexts(let texts, let query): takeQuoteTexts(texts, marking: query)
    case .corrected(let record): return takeCorrected(record)
    case .undone(let change): return takeUndone(change)
    case .withdrawn(let record): return takeWithdrawn(record)
    case .corrections(let records): takeCorrections(records)
    case .annotating(let report): return take(report)
    case .problems(let problems): self.problems = problems
    case .indexing(let progress): return takeProgress(progress)
    case .textIndexed(let changed, let notice): return takeChanges(changed, notice)
    case .indexed(let changed, let notice): return takeIndexed(changed: changed, notice: notice)
    case .outside(let report): return take(report)
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
    guard listArrangement.isPlain else { return [.arrangeList(listArrangement)] }
    listing.replaceAll(articles, in: listArrangement)
    renewPages()
    let isFirstLookOver = isFirstLookOver
    self.isFirstLookOver = isFirstLookOver || (isInStep && indexing == nil)
    guard !hasActed, !isFirstLookOver else {
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

  private mutating func takeArticle(_ article: OpenArticle, _ request: ArticleRequest, _ hits: [Span]) -> [Effect] {
    guard request == awaited else { return [] }
    awaited = nil
    var article = article
    article.lay(measure: arrangement.measure, showsFurniture: showsFurniture)
    let words = request.landing == .stay ? factUnderCursor : nil
    open = article
    if let words { place.cursor = article.facts.evidence(at: words).map(TextCursor.fact) }
    if request.landing != .stay { sidebar = Sidebar(tab: sidebar.tab) }
    self.hits = hits
    (markedQuery, hitsHave) = (request.query, request.query)
    land(request.landing)
    tellOfReach(article)
    return []
  }

  private mutating func takeFindings(_ article: OpenArticle) {
    guard article.id == open?.id else { return }
    var article = article
    article.lay(measure: arrangement.measure, showsFurniture: showsFurniture)
    open = article
    tellOfReach(article)
  }

  /// Says so where facts come from the beginning of a very long article only.
  private mutating func tellOfReach(_ article: OpenArticle) {
    let reach = Extractor.reach(in: article.text)
    if reach < article.text.count {
      message = "A very long article: its facts are those of the first \(100 * reach / article.text.count) %"
    }
  }

  private mutating func takeFound(_ results: SearchResults) -> [Effect] {
    guard results.query == searchText, results.arrangement == listArrangement else { return [] }
    listing.show(results)
    renewPages()
    guard let selected = listing.selected else { return [] }
    let shown = awaited.map { ($0.id, $0.query) } ?? open.map { ($0.id, markedQuery) }
    if let shown, shown == (selected, searchQuery) { return [] }
    return request(selected, landing: .firstHit)
  }

  private mutating func takeHits(_ query: Query, _ id: ArticleID, _ found: [Span]) {
    guard id == open?.id, query == markedQuery || query == searchQuery else { return }
    (markedQuery, hitsHave) = (query, query)
    hits = found
    guard prompt?.purpose == .find, !hits.isEmpty else { return }
    place.cursor = nil
    _ = stepHit(by: 1)
  }

  /// The words of the fact that the cursor is on: its number may be another's when it is loaded again.
  private var factUnderCursor: Span? {
    guard let cursor = place.cursor, case .fact = cursor else { return nil }
    return span(of: cursor)
  }

  private mutating func takeSpeakers(_ part: String, _ order: SpeakerOrder, _ list: SpeakerList) -> [Effect] {
    speakerRoles.take(list.roles.map { ($0.key, $0.value) })
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
    let hadFacts = indexing?.pass == .findings
    indexing = progress
    switch progress.pass {
    case .text, .elsewhere: return [.loadList]
    case .findings: return hadFacts ? loadForPages : [.loadList, .loadProblems]
    }
  }

  /// The list has all articles by then; the pages over it are brought into step with it, and so no more often.
  private var loadForPages: [Effect] { overlays.isEmpty ? [] : [.loadList] }

  private mutating func takeIndexed(changed: Bool, notice: String?) -> [Effect] {
    indexing = nil
    isFirstLookOver = isFirstLookOver || !changed
    return takeChanges(changed, notice)
  }

  private mutating func takeChanges(_ changed: Bool, _ notice: String?) -> [Effect] {
    isInStep = true
    if let notice { message = notice }
    guard changed else { return [.loadProblems] }
    listing.renewRows()
    renewPageRows()
    let effects = [.loadList, .loadProblems, .annotating(.load)] + sameSearch
    // An article that is on its way is what the user asked for last, and is new anyway.
    guard let open, awaited == nil else { return effects }
    return effects + request(open.id, landing: .stay)
  }

  /// The search that is on, anew: other articles may match by now.
  var sameSearch: [Effect] {
    guard let searchText else { return [] }
    return [.search(searchText, rows: listHeight, in: listArrangement)]
  }

  /// A file that was changed is a new article under the old path: the reader stays where it was.
  private mutating func takeGone(_ id: ArticleID, _ successor: ArticleID?) -> [Effect] {
    let asked = awaited?.id == id ? awaited : nil
    let step = awaitedStep
    if asked != nil { (awaited, awaitedStep) = (nil, nil) }
    let isOpen = id == open?.id
    if let successor, successor != id, isOpen || asked != nil {
      _ = listing.select(successor)
      return request(successor, landing: isOpen ? .stay : asked?.landing ?? .top)
    }
    guard asked != nil else { return [] }
    guard let step else {
      giveUpWaiting()
      message = "This article is gone; \(keymap.name(of: .refresh)) looks at the files again"
      return []
    }
    let effects = jump(step)
    message = effects.isEmpty ? message : "Passed over an article that is gone"
    return effects
  }
}
