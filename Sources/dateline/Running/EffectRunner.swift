import Curses
import Dispatch
import Extraction
import NewsLibrary
import QueryLanguage
import Reader
import Synchronization

/// Runs what the reader asks for, off the main thread, and puts what comes of it in the inbox.
///
/// What the user waits for has a queue of its own, so that indexing never stands before it.
final class EffectRunner: Sendable {
  private let library: Library
  private let inbox: Inbox
  private let answering = DispatchQueue(label: "answering", qos: .userInteractive)
  private let correcting = DispatchQueue(label: "correcting", qos: .userInitiated)
  private let finding = DispatchQueue(label: "finding", qos: .userInitiated)
  private let speakers = DispatchQueue(label: "speakers", qos: .userInteractive)
  private let listing: ListRunner
  private let refreshing: RefreshRunner
  private let annotating: AnnotationRunner
  private let unkept = UnkeptChanges()
  /// Files, the clipboard and other programs.
  let outside: OutsideRunner
  private let state = Mutex(Pending())

  private struct Pending {
    /// Only the last request is still wanted.
    var request: ArticleRequest?
    var search: Task<Void, Never>?
    var filtering: Task<Void, Never>?
    /// How often speakers were asked for.
    var speakerWishes = 0
  }

  init(library: Library, inbox: Inbox) {
    self.library = library
    self.inbox = inbox
    listing = ListRunner(library: library, inbox: inbox)
    refreshing = RefreshRunner(library: library, inbox: inbox)
    annotating = AnnotationRunner(library: library, inbox: inbox, queue: correcting)
    outside = OutsideRunner(library: library, inbox: inbox)
  }

  func run(_ effect: Effect) {
    switch effect {
    case .loadList: listing.load(failing: tell)
    case .loadRows(let articles, let query): loadRows(articles, of: query)
    case .load(let request): load(request)
    case .search(let query, let rows, let arrangement): search(query, rows: rows, in: arrangement)
    case .arrangeList(let arrangement): answer { .arranged(arrangement, try $0.articles(in: arrangement)) }
    case .loadTellings(let unit, let articles):
      answer(on: finding) { .tellings(unit, in: articles, try $0.tellings(by: unit, in: articles)) }
    case .loadFacts(let days, let articles):
      answer(on: finding) {
        .datedFacts(days, in: articles, try $0.facts(of: days, in: articles, most: Self.mostFacts))
      }
    case .loadPeriodRows(let articles): answer { .periodRows(try $0.rows(of: articles, matching: nil)) }
    case .stopSearch: state.withLock { $0.search?.cancel() }
    case .complete(let completion): answer { .choices(completion, try $0.choices(for: completion)) }
    case .countSearches(let queries): count(queries)
    case .find(let words, let id): answer { .foundInArticle(words, id, try $0.hits(of: words, in: id)) }
    case .librarySpeakers(let part, let order, let most): findSpeakers(matching: part, by: order, most: most)
    case .loadSpeakerRoles(let speakers): answer { .speakerRoles(try $0.roles(of: speakers)) }
    case .loadSpeakerPage(let name):
      answer {
        .speakerPage(of: name, try $0.profile(ofSpeakerNamed: name), try $0.quotes(ofSpeakerNamed: name))
      }
    case .filterQuotes(let name, let words): filterQuotes(of: name, saying: words)
    case .loadQuoteTexts(let quotes, let query):
      answer { .quoteTexts(try $0.texts(of: quotes, marking: query), marking: query) }
    case .quotes(let speaker): answer { .quotes(of: speaker, try $0.quotes(ofSpeakerNamed: speaker)) }
    case .correct(let change, let id): keep(effect) { .corrected(try $0.correct(change, in: id)) }
    case .undo: keep(effect) { .undone(try $0.undoLast()) }
    case .withdraw(let record): keep(effect) { .withdrawn(try $0.withdraw(record)) }
    case .loadCorrections: correct { .corrections(try $0.corrections()) }
    case .loadProblems: answer { .problems(try $0.problems()) }
    case .refresh: refreshing.refresh()
    case .loadQueryHistory: answer { .queryHistory($0.queryHistory()) }
    case .rememberQuery(let query):
      answer { library in
        library.remember(query: query)
        return nil
      }
    case .loadSavedSearches: correct { .savedSearches($0.savedSearches()) }
    case .saveSearch(let query, let name):
      keep(effect) { library in
        try library.save(search: query, named: name)
        return .searchSaved(named: name)
      }
    case .forgetSearch(let name):
      keep(effect) { library in
        try library.forget(searchNamed: name)
        return .searchForgotten(named: name)
      }
    case .outside(let effect): outside.run(effect)
    case .annotating(let wish):
      keep(effect) { [self] _ in try annotating.run(wish).map(Report.annotating) }
    case .setMouse, .redraw, .suspend, .quit: break
    }
  }

  /// A descriptor to watch for reading, at each wait anew.
  var descriptor: CInt? { refreshing.descriptor }

  /// To be called when the descriptor can be read.
  func takeChanges() { refreshing.takeChanges() }

  /// What waits for the disk this long is given up: nobody waits longer for a program to end.
  private static let patience = DispatchTimeInterval.seconds(5)

  /// To be called last: takes away what would be left behind. What could not be kept is in the inbox.
  func end() {
    EndingSignals.takingAway(with: library.removePartialExports, during: waitForWork)
    library.removeTemporaryIndex()
  }

  private func waitForWork() {
    let end = DispatchTime.now() + Self.patience
    // behind all that the user made and that is not written yet
    let isKept = DispatchSemaphore(value: 0)
    correcting.async { [annotating] in
      // what can't be kept now counts as unread the next time
      try? annotating.writeRead()
      isKept.signal()
    }
    outside.end(by: end)
    if isKept.wait(timeout: end) == .timedOut {
      for change in unkept.all { inbox.put(.notKept(change, Wording.notKeptInTime)) }
    }
  }

  /// Apart, since nobody waits for it and each takes as long as a search.
  private func count(_ queries: [String]) {
    answer(on: finding) { library in
      .searchCounts(Dictionary(uniqueKeysWithValues: try Set(queries).map { ($0, try library.count(of: $0)) }))
    }
  }

  private func answer(_ work: @escaping @Sendable (Library) throws -> Report?) { answer(on: answering, work) }

  /// Changes what the user made; a change that fails is told with what was to be kept.
  private func keep(_ effect: Effect, _ work: @escaping @Sendable (Library) throws -> Report?) {
    guard effect.changes else { return correct(work) }
    let number = unkept.begin(effect)
    correct { [self] library in
      defer { unkept.end(number) }
      do {
        return try work(library)
      } catch {
        if case LibraryError.brokenIndex = error { refreshing.refresh() }
        return .notKept(effect, Wording.of(error))
      }
    }
  }

  /// In the order asked for, and apart, since it may wait for a batch of the indexing.
  private func correct(_ work: @escaping @Sendable (Library) throws -> Report?) {
    answer(on: correcting) { [refreshing] library in
      defer { if library.takeNeedOfRefresh() { refreshing.refresh() } }
      return try work(library)
    }
  }

  private func answer(on queue: DispatchQueue, _ work: @escaping @Sendable (Library) throws -> Report?) {
    queue.async { [self] in
      CrashCover.coverThread()
      do {
        if let report = try work(library) { inbox.put(report) }
      } catch {
        tell(error)
      }
    }
  }

  private func tell(_ error: any Error) {
    inbox.put(.failed(Wording.of(error)))
    if case LibraryError.brokenIndex = error { refreshing.refresh() }
  }

  private func loadRows(_ articles: [ArticleID], of query: String?) {
    let parsed = query.flatMap { ParsedQuery($0, isTyping: true).query }
    answer { .rows(try $0.rows(of: articles, matching: parsed), of: query) }
  }

  private func load(_ request: ArticleRequest) {
    state.withLock { $0.request = request }
    answer { [self] library in
      guard state.withLock({ $0.request == request }) else { return nil }
      guard var indexed = try library.article(request.id) else {
        return .articleGone(request.id, successor: try request.before.flatMap(library.successor))
      }
      if indexed.findings == nil {
        if indexed.article.text.count > Self.quickText {
          findLater(request)
        } else {
          indexed.findings = try library.findings(for: request.id)
        }
      }
      let hits = try request.query.map { try library.hits(of: $0, in: request.id) } ?? []
      let article = try open(indexed, for: request)
      return .article(article, request, hits: hits)
    }
  }

  private func open(_ indexed: IndexedArticle, for request: ArticleRequest) throws -> OpenArticle {
    let findings = indexed.findings ?? Findings()
    let speakers = Set(findings.quotes.compactMap { findings.speaker(of: $0)?.name })
    return OpenArticle(
      indexed, libraryCounts: try library.quoteCounts(ofSpeakersNamed: Array(speakers)),
      notes: try library.notes(of: request.id), measure: request.measure,
      showsFurniture: request.showsFurniture)
  }

  /// Bytes of text whose facts are found in a few milliseconds, so that they come with the article.
  private static let quickText = 200_000

  /// Finds the facts of a long article while it is read.
  private func findLater(_ request: ArticleRequest) {
    finding.async { [self] in
      CrashCover.coverThread()
      guard state.withLock({ $0.request == request }) else { return }
      do {
        guard var indexed = try library.article(request.id) else { return }
        indexed.findings = try library.findings(for: request.id)
        inbox.put(.findings(try open(indexed, for: request)))
      } catch {
        tell(error)
      }
    }
  }

  /// Dated facts of a period: more than anybody reads through.
  private static let mostFacts = 300

  private func search(_ query: String, rows: Int, in arrangement: ListArrangement) {
    let task = cancellable { [self] in
      try await library.search(query, isTyping: true, rowCount: rows, in: arrangement) { results in
        if !Task.isCancelled { self.inbox.put(.found(results)) }
      }
    }
    state.withLock { pending in
      pending.search?.cancel()
      pending.search = task
    }
  }

  /// Speakers whose roles come with the list: more than a screen shows.
  private static let firstRoles = 200

  /// Apart from what is quick, and one list after another: a wish that waits gives way to the next, and one that
  /// is being fulfilled comes to its end, however often a library that grows makes it anew.
  private func findSpeakers(matching part: String, by order: SpeakerOrder, most: Int?) {
    let number = state.withLock { pending in
      pending.speakerWishes += 1
      return pending.speakerWishes
    }
    answer(on: speakers) { [self] library in
      guard state.withLock({ $0.speakerWishes == number }) else { return nil }
      let found = try library.speakers(matching: part, by: order, limit: most)
      let roles = try library.roles(of: found.prefix(Self.firstRoles).map(\.key))
      return .librarySpeakers(matching: part, by: order, most: most, SpeakerList(found, roles: roles))
    }
  }

  private func filterQuotes(of speaker: String, saying words: String) {
    let task = cancellable { [self] in
      let said = try await library.quotes(ofSpeakerNamed: speaker, saying: words, isTyping: true)
      if !Task.isCancelled { inbox.put(.saidQuotes(of: speaker, said)) }
    }
    state.withLock { pending in
      pending.filtering?.cancel()
      pending.filtering = task
    }
  }

  private func cancellable(_ work: @escaping @Sendable () async throws -> Void) -> Task<Void, Never> {
    Task.detached(priority: .userInitiated) { [self] in
      do {
        try await work()
      } catch is CancellationError {
        return
      } catch {
        if !Task.isCancelled { tell(error) }
      }
    }
  }
}
