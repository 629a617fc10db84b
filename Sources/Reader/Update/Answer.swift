import Extraction
import Linguistics
import NewsLibrary

extension State {
  /// Takes the result of a request, or news; answers at once with the effects to run.
  package mutating func report(_ report: Report) -> [Effect] {
    let isWanted = report.request.map { requests.end($0) } ?? true
    let effects = send(giveToPages(report)) + send(take(report, isWanted: isWanted))
    return effects + send(settle()) + send(countAsRead()) + fulfilWishes()
  }

  /// - Parameter isWanted: whether the request was still out.
  private mutating func take(_ report: Report, isWanted: Bool) -> [Effect] {
    switch report {
    case .library(let answer, let request): return take(answer, isWanted: isWanted, opens: isWanted && request.opens)
    case .changed(let answer, _):
      outside.changes += answer.step
      return take(answer)
    case .outside(let answer, _): return take(answer)
    case .editor(let answer, _): return take(answer)
    case .notKept(let change, let line): takeNotKept(change, line)
    case .failed(let request, let line): takeFailed(request, line)
    case .news(let news): return take(news)
    }
    return []
  }

  private mutating func take(_ answer: LibraryRequest.Answer, isWanted: Bool, opens: Bool) -> [Effect] {
    switch answer {
    case .list(let articles): return takeList(articles)
    case .arranged(let arrangement, let articles): return takeArranged(arrangement, articles)
    case .rows(let rows, let query): listing.take(rows, of: query)
    case .article(let article, let request, let hits): return isWanted ? takeArticle(article, request, hits) : []
    case .articleGone(let request, let successor):
      return takeGone(request.id, successor, asked: isWanted ? request : nil)
    case .found(let results): return takeFound(results)
    case .choices(let completion, let choices): return askPrompt { $0.take(choices, for: completion) } ?? []
    case .queryHistory(let queries): prompt?.recall.take(queries)
    case .foundInArticle(let query, let id, let hits): takeHits(query, id, hits)
    case .located(let file):
      return file.map { [.editor(.edit($0))] } ?? say("This article is gone; {refresh} checks the files again")
    case .librarySpeakers(let part, let order, let list):
      return opens ? show(LibrarySpeakersPage(part, order, list)) : []
    case .quotes(let quotes, let walk): return isWanted ? goOn(walk, among: quotes) : []
    case .speakerPage(let speaker, let profile, let quotes):
      return opens ? takeSpeakerPage(of: speaker, profile, quotes) : []
    case .event(_, let event): return opens ? takeEvent(event) : []
    case .quoteToCopy(let quote):
      return quote.map { [.outside(.copy(CopiedWords($0)))] }
        ?? say("This quote is gone; {refresh} checks the files again")
    case .annotations(let all): annotated.takeAll(all, isLast: !requests.hasAnnotations)
    case .subject(let subject): return takeSubject(subject, opens: opens)
    case .tags(let tags): annotated.tags = tags
    case .scope(let change, let article, let count):
      return opens ? takeScope(of: change, in: article, count) : []
    case .account, .tellings, .datedFacts, .periodRows, .places, .copies, .savedSearches, .searchCounts, .speakerRoles,
      .saidQuotes,
      .quoteTexts,
      .undecided, .undecidedTexts, .figures, .toldFigures, .events, .eventSummaries, .notes, .corrections:
      break  // pages take them
    case .problems(let problems): look.problems = problems.filter { !$0.isPassedOver } + problems.filter(\.isPassedOver)
    }
    return []
  }

  private mutating func take(_ answer: OutsideRequest.Answer) -> [Effect] {
    switch answer {
    case .copied(let words, let means): message = OutsideText.copied(words, by: means)
    case .commandEnded(let output): outside.take(output)
    }
    return []
  }

  private mutating func take(_ answer: EditorRequest.Answer) -> [Effect] {
    switch answer {
    case .edited(let status, let editor): return takeEdited(status, editor)
    case .written(let subject, let text): return keep(subject.annotations(writing: text), in: subject.article)
    case .notWritten(let subject, let text, let editor, let path):
      if text != subject.text { prompt = Prompt(notingOn: subject, text: text) }
      tell(OutsideText.failed(editor, keptIn: path))
    case .noFile(let subject, let text, let folder, let code):
      if text != subject.text { prompt = Prompt(notingOn: subject, text: text) }
      message = OutsideText.noFile(in: folder, code)
    }
    return []
  }

  private mutating func take(_ news: News) -> [Effect] {
    switch news {
    case .listHead(let articles, let count): return takeHead(articles, count)
    case .findings(let article): takeFindings(article)
    case .indexing(let progress):
      let hadFacts = look.take(progress)
      switch progress.pass {
      case .text, .elsewhere: return [.library(.loadList), .library(.loadAnnotations)]
      case .findings: return hadFacts ? loadForPages : [.library(.loadList), .library(.loadProblems)]
      }
    case .textIndexed(let changed, let notice):
      return takeChanges(changed, look.endText(changed: changed, notice: notice))
    case .indexed(let changed, let notice):
      look.end(changed: changed, notice: notice)
      return takeChanges(changed, notice)
    case .copiesRead(let articles, let isRead): annotated.set(articles, read: isRead)
    case .told(let line): message = line
    }
    return []
  }

  // MARK: Failures

  /// The words of a note that was not kept are asked for again, to be taken elsewhere or tried once more.
  private mutating func takeNotKept(_ change: UserChange, _ line: String) {
    giveUpWaiting()
    if prompt == nil, let note = change.note { prompt = Prompt(notingOn: note.subject, text: note.text) }
    message = line
  }

  /// Keys that were meant for what does not come are forgotten.
  private mutating func takeFailed(_ request: AnyRequest, _ line: String) {
    if request == .library(.loadAnnotations), !requests.hasAnnotations { annotated.giveUp() }
    if case .library(.complete) = request { prompt?.completing = nil }
    if case .outside(.pipe) = request { outside.end() }
    if isNextWishDue { typeAhead.giveUp() }
    message = line
  }

  /// Only ever the first thing to see: a list that is there already is more.
  private mutating func takeHead(_ articles: [ArticleID], _ count: Int) -> [Effect] {
    guard listing.all.isEmpty else { return [] }
    listing.replaceAll(articles, count: count)
    return openSelected()
  }

  private mutating func takeList(_ articles: [ArticleID]) -> [Effect] {
    guard listing.wanted.isPlain else { return [.library(.arrangeList(listing.wanted))] }
    listing.replaceAll(articles, in: listing.wanted)
    eachPage { $0.markStale() }
    let wasFirstOver = look.isFirstOver
    look.isFirstOver = wasFirstOver || look.isAllRead
    guard !hasActed, !wasFirstOver else {
      followOpenArticle()
      return open == nil && requests.article == nil ? openSelected() : []
    }
    listing.cursor = ListCursor()
    return openSelected()
  }

  /// The open article may have come under a new number before the list that has it.
  mutating func followOpenArticle() {
    guard !listing.isSearch, requests.article == nil, let open, listing.selected != open.id else { return }
    _ = listing.select(open.id)
  }

  /// The list has all articles by then: it is loaded again only for pages, which are updated with it.
  private var loadForPages: [Effect] { overlays.isEmpty ? [] : [.library(.loadList)] }

  private mutating func takeChanges(_ changed: Bool, _ notice: String?) -> [Effect] {
    look.isUpToDate = true
    if let notice { message = notice }
    return changed ? reloadAll() : [.library(.loadProblems)]
  }

  /// Asks for all that is shown again, since any of it may be another now.
  mutating func reloadAll() -> [Effect] {
    listing.renewRows()
    eachPage { $0.page.renewRows() }
    let effects = [.library(.loadList), .library(.loadProblems), .library(.loadAnnotations)] + sameSearch
    // An article that is on its way is what the user asked for last, and is new anyway.
    guard let open, requests.article == nil else { return effects }
    return effects + request(open.id, landing: .stay)
  }
}
