import Display
import LibraryFiles
import Linguistics
import NewsLibrary
import Reader

/// A reader with a library in memory: presses keys, answers effects at once, shows the screen.
struct Desk {
  var state: State
  let articles: [IndexedArticle]
  var problems: [Problem] = []
  /// Articles that tell the same story.
  var copies: [[ArticleID]] = []
  /// The corrections that stand, as a library would keep them.
  private(set) var corrections: [CorrectionRecord] = []
  /// What was chosen to be taken back and is not back yet: here the last thing done as long as there is any.
  /// Names that count as another way to write one.
  var spellings: [String: String] = [:]
  private var withdrawn: [UndoneChange] = []
  /// What was made of articles, as a library would keep it.
  var annotated = AnnotatedArticles()
  /// Newest first.
  var queryHistory: [String] = []
  var savedSearches: [SavedSearch] = []
  /// Newest first.
  var events: [EventPageContent] = []
  /// What to search for instead of queries that find nothing.
  var suggestions: [String: String] = [:]
  /// What a map shows, whatever articles it is of.
  var places: [MappedPlace] = []
  private(set) var hasQuit = false
  /// Effects that were asked for and not answered here, such as `.redraw`.
  private(set) var unanswered: [Effect] = []

  init(
    _ articles: [IndexedArticle], width: Columns = 120, height: Int = 20, problems: [Problem] = [],
    keymap: Keymap = .standard, preferences: Preferences = Preferences(), settingFaults: [String] = []
  ) {
    self.articles = articles
    self.problems = problems
    state = State(
      size: Size(width: width, height: height), libraryName: "sample", keymap: keymap,
      preferences: preferences, settingFaults: settingFaults)
    run(state.begin() + state.laterEffects)
  }

  /// Presses keys one after another.
  mutating func press(_ keys: Key...) {
    for key in keys { run(state.receive(.key(key))) }
  }

  /// Presses keys while the library is slow; what they ask for is answered by `answer`.
  mutating func pressAhead(_ keys: Key...) -> [Effect] { keys.flatMap { state.receive(.key($0)) } }

  mutating func answer(_ effects: [Effect]) { run(effects) }

  /// Types text, a key a character.
  mutating func type(_ text: String) {
    for character in text { run(state.receive(.key(.character(character)))) }
  }

  /// Runs a command by its name.
  mutating func run(_ command: String) {
    press(":")
    type(command)
    press(.enter)
  }

  mutating func point(_ kind: Mouse.Kind, _ x: Columns, _ y: Int, clicks: Int = 1) {
    run(state.receive(.mouse(Mouse(kind, x: x, y: y, clicks: clicks))))
  }

  mutating func click(_ x: Columns, _ y: Int, clicks: Int = 1) {
    point(.press, x, y, clicks: clicks)
    point(.release, x, y)
  }

  mutating func resize(_ width: Columns, _ height: Int) {
    run(state.receive(.resize(Size(width: width, height: height))))
  }

  mutating func receive(_ report: Report) { run(state.report(report)) }

  /// The screen as text, with a line end after each row.
  var screen: String { state.view().lines.joined(separator: "\n") + "\n" }
  var statusLine: String { state.view().lines.last ?? "" }

  private mutating func run(_ effects: [Effect]) {
    for effect in effects {
      for report in reports(on: effect) { run(state.report(report)) }
    }
  }

  mutating func reports(on effect: Effect) -> [Report] {
    switch effect {
    case .library(let request):
      guard let answer = answer(request) else {
        unanswered.append(effect)
        return []
      }
      return [.library(answer, to: request)]
    case .change(let change):
      guard let answer = answer(change) else {
        unanswered.append(effect)
        return []
      }
      return [.changed(answer, by: change)]
    case .order(let order): return take(order)
    case .editor(.writeNote(let subject, let text)):
      return [.editor(.written(subject, text: text + " and more"), to: .writeNote(subject, text: text))]
    case .terminal(.quit):
      hasQuit = true
      return []
    case .terminal, .editor(.edit), .outside, .endCommand:
      unanswered.append(effect)
      return []
    }
  }

  private mutating func take(_ order: LibraryOrder) -> [Report] {
    switch order {
    case .refresh: return [.indexed(changed: false, notice: nil)]
    case .rememberQuery(let query): queryHistory.insert(query, at: 0)
    case .readInPassing(let id): annotated.setRead([id], true, inPassing: true)
    case .stopSearch: break
    }
    return []
  }

  /// nil for what only tests answer that look at it.
  private func answer(_ request: LibraryRequest) -> LibraryRequest.Answer? {
    switch request {
    case .loadList: return .list(articles.map(\.id))
    case .loadRows(let wanted, let query, _):
      let rows = articles.filter { wanted.contains($0.id) }
      return .rows(rows.map { ArticleRow(article: $0.summary, snippet: query.map { _ in Snippet([]) }) }, of: query)
    case .load(let request): return load(request)
    case .search(let query, let isTyping, _, let arrangement):
      return .found(search(query, isTyping: isTyping, in: arrangement))
    case .arrangeList(let arrangement): return .arranged(arrangement, arranged(arrangement))
    case .loadTellings(let unit, let articles): return .tellings(unit, in: articles, tellings(by: unit, in: articles))
    case .loadFacts(let days, let articles): return .datedFacts(days, in: articles, facts(of: days, in: articles))
    case .loadPlaces(let articles): return .places(in: articles, places)
    case .loadPeriodRows(let wanted):
      return .periodRows(articles.filter { wanted.contains($0.id) }.map { ArticleRow(article: $0.summary) })
    case .complete(let completion): return .choices(completion, choices(for: completion))
    case .loadQueryHistory: return .queryHistory(queryHistory)
    case .loadSavedSearches: return .savedSearches(savedSearches.sorted { $0.name < $1.name })
    case .countSearches(let queries):
      return .searchCounts(Dictionary(uniqueKeysWithValues: queries.map { ($0, search($0).articles.count) }))
    case .find(let query, let id):
      return articles.first { $0.id == id }.map { .foundInArticle(query, id, places(of: query, in: $0)) }
    case .librarySpeakers(let part, let order, let most, _):
      let speakers = speakers(matching: part, by: order)
      return .librarySpeakers(matching: part, by: order, SpeakerList(Array(speakers.prefix(most ?? .max))))
    case .loadSpeakerRoles(let speakers): return .speakerRoles(roles(of: speakers))
    case .loadSpeakerPage(let name, _): return .speakerPage(of: name, profile(of: name), quotes(of: name))
    case .filterQuotes(let name, let words, let isTyping):
      return .saidQuotes(of: name, said(words, isTyping: isTyping, by: name))
    case .loadQuoteTexts(let quotes, let query): return .quoteTexts(texts(of: quotes, marking: query), marking: query)
    case .loadUndecided(let articles): return .undecided(in: articles, undecided(in: articles))
    case .loadUndecidedTexts(let quotes): return .undecidedTexts(undecidedTexts(of: quotes))
    case .loadFigures(let choice): return .figures(choice, figures(choice))
    case .loadToldFigures(let figures): return .toldFigures(toldFigures(figures))
    case .loadEvents(let articles): return .events(in: articles, events(in: articles))
    case .loadEventSummaries(let events): return .eventSummaries(eventSummaries(events))
    case .loadEvent(let id, _): return .event(id, event(id))
    case .loadQuotes(let walk): return .quotes(quotes(of: walk.speaker), for: walk)
    case .loadAnnotations:
      return .annotations(Dictionary(uniqueKeysWithValues: articles.map { ($0.id, annotated.annotations(of: $0)) }))
    case .findSubject(let matter, _): return .subject(subject(of: matter))
    case .loadAccount(let id):
      let article = corrected.first { $0.id == id }
      return .account(id, article.map { OpenArticle($0, measure: 72, showsFurniture: false) })
    case .loadCopies(let id):
      let rows = copies.filter { $0.contains(id) }.flatMap { ids in
        articles.filter { ids.contains($0.id) && $0.id != id }
      }
      return .copies(rows.map { ArticleRow(article: $0.summary) }, of: id)
    case .loadTags:
      let tags = articles.flatMap { annotated.annotations(of: $0).tags }
      return .tags(Set(tags).sorted().map { tag in TagCount(tag: tag, articles: tags.count { $0 == tag }) })
    case .loadNotes: return .notes(articles.flatMap(annotated.notes))
    case .loadCorrections: return .corrections(corrections)
    case .askScope(let change, let id):
      let count = corrected.count { article in
        article.findings?.entities.contains { $0.name == change.subject?.name && $0.kind == change.subject?.kind }
          ?? false
      }
      return .scope(change, in: id, articles: count)
    case .loadProblems: return .problems(problems)
    case .loadQuote, .locate: return nil
    }
  }

  /// nil for files, which only tests answer that look at them.
  private mutating func answer(_ change: UserChange) -> UserChange.Answer? {
    switch change {
    case .correct(let correction, let scope, let id): return .corrected(correct(correction, scope, in: id))
    case .split(let name, let main): return split(name, from: main)
    case .undo:
      return .undone(bringBack() ?? annotated.undo() ?? corrections.popLast().map(UndoneChange.correction))
    case .withdraw(let record):
      withdrawn.append(.withdrawal(of: record))
      corrections.removeAll { $0 == record }
      return .withdrawn(record)
    case .saveSearch(let query, let name):
      savedSearches.append(SavedSearch(name: name, query: query))
      return .searchSaved(named: name)
    case .forgetSearch(let name):
      withdrawn += savedSearches.filter { $0.name == name }.map(UndoneChange.forgetting)
      savedSearches.removeAll { $0.name == name }
      return .searchForgotten(named: name)
    case .annotate(let annotations, let id):
      annotated.add(annotations, to: id)
      let article = articles.first { $0.id == id }
      return .annotated(annotations, id, article.map { KeptAnnotations(now: [id: annotated.annotations(of: $0)]) })
    case .removeTag(let tag):
      let tagged = articles.filter { annotated.annotations(of: $0).tags.contains(tag) }.map(\.id)
      annotated.remove(tag, from: tagged)
      return .tagRemoved(tag, tagged.count)
    case .setRead(let articles, let isRead):
      annotated.setRead(articles, isRead)
      return .read(articles, isRead)
    case .write, .takeBack: return nil
    }
  }

  private mutating func bringBack() -> UndoneChange? {
    let last = withdrawn.popLast()
    switch last {
    case .forgetting(let search): savedSearches.append(search)
    case .withdrawal(let record): corrections.append(record)
    default: break
    }
    return last
  }

  private func load(_ request: ArticleRequest) -> LibraryRequest.Answer {
    guard let article = corrected.first(where: { $0.summary.id == request.id }) else {
      let successor = articles.first { $0.summary.path == request.before?.path && $0.id != request.id }
      return .articleGone(request, successor: successor?.id)
    }
    let names = (article.findings?.entities ?? []).map(\.name)
    let counts = Dictionary(names.map { ($0, quotes(of: $0).count { $0.kind != .indirect }) }, uniquingKeysWith: { $1 })
    let open = OpenArticle(
      article, libraryCounts: counts, notes: annotated.notes(of: article), measure: request.measure,
      showsFurniture: request.showsFurniture)
    return .article(open, request, hits: request.query.map { places(of: $0, in: article) } ?? [])
  }

  mutating func correct(
    _ change: Correction.Change, _ scope: Correction.Scope?, in id: ArticleID
  ) -> CorrectionRecord? {
    guard let summary = articles.first(where: { $0.summary.id == id })?.summary else { return nil }
    let identity = ArticleIdentity(
      hash: "", number: 1, path: summary.path, headline: summary.title, date: summary.date?.description)
    var record = CorrectionRecord(
      id: "\(corrections.count)", time: 0, correction: Correction(article: identity, change: change, scope: scope))
    corrections.append(record)
    guard let article = articles.first(where: { $0.summary.id == id }), let findings = article.findings else {
      return nil
    }
    let span = Corrections.apply(records(of: id), to: findings, of: article.article).places.last ?? nil
    if span != nil || change.isOfHead { record.place = CorrectionRecord.Place(article: id, span: span) }
    corrections[corrections.count - 1] = record
    return record
  }

  private func records(of id: ArticleID) -> [CorrectionRecord] {
    let path = articles.first { $0.summary.id == id }?.summary.path
    return corrections.filter { $0.correction.isGeneral || $0.correction.article.path == path }
  }

  /// The articles with what the corrections make of their findings.
  var corrected: [IndexedArticle] {
    articles.map { article in
      var article = article
      article.findings = article.findings.map {
        Corrections.apply(records(of: article.summary.id), to: $0, of: article.article).findings
      }
      return article
    }
  }
}

extension IndexedArticle {
  var id: ArticleID { summary.id }
}
