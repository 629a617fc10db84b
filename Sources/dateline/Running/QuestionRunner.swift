import Curses
import Dispatch
import NewsLibrary
import QueryLanguage
import Reader
import Synchronization

/// Answers what the reader asks of the library.
///
/// What the user waits for has a queue of its own, so that indexing never stands before it.
final class QuestionRunner: Sendable {
  private let library: Library
  private let inbox: Inbox
  private let refreshing: RefreshRunner
  private let changes: ChangeRunner
  private let listing: ListRunner
  private let articles: ArticleRunner
  private let answering = DispatchQueue(label: "answering", qos: .userInteractive)
  /// For what takes as long as a search and nobody waits for.
  private let finding = DispatchQueue(label: "finding", qos: .userInitiated)
  private let speakers = DispatchQueue(label: "speakers", qos: .userInteractive)
  private let state = Mutex(Pending())

  private struct Pending {
    var search: Task<Void, Never>?
    var filtering: Task<Void, Never>?
    /// How often speakers were asked for.
    var speakerWishes: [LibraryRequest.Purpose: Int] = [:]
  }

  init(library: Library, inbox: Inbox, refreshing: RefreshRunner, changes: ChangeRunner) {
    self.library = library
    self.inbox = inbox
    self.refreshing = refreshing
    self.changes = changes
    listing = ListRunner(library: library, inbox: inbox)
    articles = ArticleRunner(library: library, inbox: inbox, finding: finding)
  }

  func run(_ request: LibraryRequest) {
    switch request {
    case .loadList: listing.load { [self] in tell($0, of: request) }
    case .arrangeList(let arrangement): answer(request) { .arranged(arrangement, try $0.articles(in: arrangement)) }
    case .loadRows(let articles, let query, let parsed):
      answer(request) { .rows(try $0.rows(of: articles, matching: parsed), of: query) }
    case .search(let query, let isTyping, let rows, let arrangement):
      search(query, isTyping: isTyping, rows: rows, in: arrangement, request)
    case .complete(let completion): answer(request) { .choices(completion, try $0.choices(for: completion)) }
    case .loadQueryHistory: answer(request) { .queryHistory($0.queryHistory()) }
    case .loadSavedSearches: answerAfterChanges(request) { .savedSearches($0.savedSearches()) }
    case .countSearches(let queries):
      answer(request, on: finding) { library in
        .searchCounts(Dictionary(uniqueKeysWithValues: try Set(queries).map { ($0, try library.count(of: $0)) }))
      }
    case .load(let wanted):
      articles.want(wanted)
      answer(request) { [articles] _ in try articles.load(wanted) }
    case .loadAccount(let id): answer(request) { [articles] _ in .account(id, try articles.loadAccount(id)) }
    case .find(let words, let id): answer(request) { .foundInArticle(words, id, try $0.hits(of: words, in: id)) }
    case .locate(let article, let line):
      answer(request, on: finding) { library in
        .located(try library.openableFile(of: article).map { EditedFile(path: $0, line: line) })
      }
    case .loadTellings(let unit, let articles):
      answer(request, on: finding) { .tellings(unit, in: articles, try $0.tellings(by: unit, in: articles)) }
    case .loadFacts(let days, let articles):
      answer(request, on: finding) {
        .datedFacts(days, in: articles, try $0.facts(of: days, in: articles, most: Self.mostFacts))
      }
    case .loadPlaces(let articles):
      answer(request, on: finding) { .places(in: articles, try $0.places(in: articles)) }
    case .loadCopies(let id): answer(request) { .copies(try $0.rows(of: $0.copies(of: id), matching: nil), of: id) }
    case .loadPeriodRows(let articles): answer(request) { .periodRows(try $0.rows(of: articles, matching: nil)) }
    case .librarySpeakers(let part, let order, let most, let purpose):
      findSpeakers(matching: part, by: order, most: most, purpose, request)
    case .loadSpeakerRoles(let speakers): answer(request) { .speakerRoles(try $0.roles(of: speakers)) }
    case .loadQuotes(let walk): answer(request) { .quotes(try $0.quotes(ofSpeakerNamed: walk.speaker), for: walk) }
    case .loadSpeakerPage(let name, _):
      answer(request) {
        .speakerPage(of: name, try $0.profile(ofSpeakerNamed: name), try $0.quotes(ofSpeakerNamed: name))
      }
    case .filterQuotes(let name, let words, let isTyping):
      filterQuotes(of: name, saying: words, isTyping: isTyping, request)
    case .loadQuoteTexts(let quotes, let query):
      answer(request) { .quoteTexts(try $0.texts(of: quotes, marking: query), marking: query) }
    case .loadUndecided(let articles):
      answer(request, on: finding) { .undecided(in: articles, try $0.undecidedQuotes(in: articles)) }
    case .loadUndecidedTexts(let quotes): answer(request) { .undecidedTexts(try $0.undecidedTexts(of: quotes)) }
    case .loadFigures(let choice): answer(request) { .figures(choice, try $0.figures(choice)) }
    case .loadToldFigures(let figures): answer(request) { .toldFigures(try $0.toldFigures(figures)) }
    case .loadEvents(let articles): answer(request) { .events(in: articles, try $0.events(in: articles)) }
    case .loadEventSummaries(let events): answer(request) { .eventSummaries(try $0.eventSummaries(events)) }
    case .loadEvent(let id, _): answer(request) { .event(id, try $0.event(id)) }
    case .loadQuote(let quote): answer(request, on: finding) { .quoteToCopy(try $0.exported(quote)) }
    case .loadAnnotations: answerAfterChanges(request) { [changes] _ in .annotations(try changes.allAnnotations()) }
    case .findSubject(let matter, _): answerAfterChanges(request) { .subject(try $0.subject(of: matter)) }
    case .loadTags: answerAfterChanges(request) { .tags(try $0.tags()) }
    case .loadNotes: answerAfterChanges(request) { .notes(try $0.notes()) }
    case .loadCorrections: answerAfterChanges(request) { .corrections(try $0.corrections()) }
    case .askScope(let change, let id):
      answerAfterChanges(request) { library in
        let count = try change.subject.map { try library.articleCount(naming: $0.name, as: $0.kind) }
        return .scope(change, in: id, articles: count ?? 0)
      }
    case .loadProblems: answer(request) { .problems(try $0.problems()) }
    }
  }

  /// Dated facts of a period: more than anybody reads through.
  private static let mostFacts = 300

  func remember(_ query: String) { answering.async { [library] in library.remember(query: query) } }

  // MARK: Answers

  private typealias Work = @Sendable (Library) throws -> LibraryRequest.Answer?

  private func answer(_ request: LibraryRequest, _ work: @escaping Work) { answer(request, on: answering, work) }

  /// In order with the changes that were asked for before.
  private func answerAfterChanges(_ request: LibraryRequest, _ work: @escaping Work) {
    changes.perform { [self] in answer(request, with: work) }
  }

  private func answer(_ request: LibraryRequest, on queue: DispatchQueue, _ work: @escaping Work) {
    queue.async { [self] in
      CrashCover.coverThread()
      answer(request, with: work)
    }
  }

  /// Work without an answer was overtaken by a later request.
  private func answer(_ request: LibraryRequest, with work: Work) {
    do {
      if let answer = try work(library) { inbox.put(.library(answer, to: request)) }
    } catch {
      tell(error, of: request)
    }
  }

  private func tell(_ error: any Error, of request: LibraryRequest) {
    inbox.put(.failed(.library(request), Wording.of(error)))
    if case LibraryError.brokenIndex = error { refreshing.refresh() }
  }

  // MARK: Searches, which the next one ends

  func stopSearch() { state.withLock { $0.search?.cancel() } }

  private func search(
    _ query: String, isTyping: Bool, rows: Int, in arrangement: ListArrangement, _ request: LibraryRequest
  ) {
    let task = cancellable(request) { [self] in
      try await library.search(query, isTyping: isTyping, rowCount: rows, in: arrangement) { results in
        if !Task.isCancelled { self.inbox.put(.library(.found(results), to: request)) }
      }
    }
    state.withLock { pending in
      pending.search?.cancel()
      pending.search = task
    }
  }

  private func filterQuotes(
    of speaker: String, saying words: String, isTyping: Bool, _ request: LibraryRequest
  ) {
    let task = cancellable(request) { [self] in
      let said = try await library.quotes(ofSpeakerNamed: speaker, saying: words, isTyping: isTyping)
      if !Task.isCancelled { inbox.put(.library(.saidQuotes(of: speaker, said), to: request)) }
    }
    state.withLock { pending in
      pending.filtering?.cancel()
      pending.filtering = task
    }
  }

  private func cancellable(
    _ request: LibraryRequest, _ work: @escaping @Sendable () async throws -> Void
  ) -> Task<Void, Never> {
    Task.detached(priority: .userInitiated) { [self] in
      do {
        try await work()
      } catch is CancellationError {
        return
      } catch {
        if !Task.isCancelled { tell(error, of: request) }
      }
    }
  }

  // MARK: Speakers

  /// Speakers whose roles come with the list: more than a screen shows.
  private static let firstRoles = 200

  /// Apart from what is quick, and one list after another: a wish that waits gives way to the next of its purpose,
  /// and one that is being answered is finished, however often a growing library repeats it.
  private func findSpeakers(
    matching part: String, by order: SpeakerOrder, most: Int?, _ purpose: LibraryRequest.Purpose,
    _ request: LibraryRequest
  ) {
    let number = state.withLock { pending in
      pending.speakerWishes[purpose, default: 0] += 1
      return pending.speakerWishes[purpose]
    }
    answer(request, on: speakers) { [self] library in
      guard state.withLock({ $0.speakerWishes[purpose] == number }) else { return nil }
      let found = try library.speakers(matching: part, by: order, limit: most)
      let roles = try library.roles(of: found.prefix(Self.firstRoles).map(\.key))
      return .librarySpeakers(matching: part, by: order, SpeakerList(found, roles: roles))
    }
  }
}

extension Library {
  /// What a note would be about, with the note that is there; nil if the article or quote is gone.
  fileprivate func subject(of matter: NoteMatter) throws -> NoteSubject? {
    let notes = try currentNotes(of: matter.article)
    func subject(_ anchor: TextAnchor?, _ known: Note?) -> NoteSubject {
      NoteSubject(article: matter.article, anchor: anchor, note: known?.id, text: known?.text ?? "")
    }
    switch matter {
    case .article: return subject(nil, notes.first { $0.anchor == nil })
    case .words(_, let anchor, let span): return subject(anchor, notes.first { $0.place?.span == span })
    case .quote(let quote):
      return try words(of: quote).map { words in
        subject(words.anchor, notes.first { $0.place?.span == words.span })
      }
    }
  }
}
