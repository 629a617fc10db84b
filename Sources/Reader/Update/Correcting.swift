import Extraction
import Linguistics
import NewsLibrary

extension State {
  /// Asks what is wrong with the quote or name that is selected in the sidebar or under the cursor.
  mutating func startCorrecting() -> [Effect] {
    guard let open, let subject = focus == .sidebar ? subjectInSidebar(open) : subjectUnderCursor(open) else {
      if message == nil {
        message = keymap.naming("Nothing to correct here; {next-quote} goes to a quote, {next-fact} to a name")
      }
      return []
    }
    if case .name = subject.matter { return show(NameFaultsPage(subject: subject)) }
    return choose(.whoSpoke, subject)
  }

  private mutating func subjectInSidebar(_ open: OpenArticle) -> CorrectionSubject? {
    let rows = sidebarRows
    guard rows.indices.contains(sidebar.cursor.index), case .fact(let fact) = rows[sidebar.cursor.index] else {
      return nil
    }
    if case .fact(let evidence) = place.cursor, evidence.fact == fact { return subject(evidence, open) }
    return subject(FactEvidence(fact: fact, mention: 0), open, isMentionMeant: false)
  }

  private mutating func subjectUnderCursor(_ open: OpenArticle) -> CorrectionSubject? {
    switch place.cursor {
    case .quote(let index) where open.findings.quotes.indices.contains(index):
      let quote = open.findings.quotes[index]
      let anchor = TextAnchor(quote.span, in: open.text)
      return CorrectionSubject(
        article: open.id, matter: .quote(anchor, speaker: open.findings.speaker(of: quote)?.name))
    case .fact(let evidence) where span(of: .fact(evidence)) != nil: return subject(evidence, open)
    default: return nil
    }
  }

  private mutating func subject(
    _ evidence: FactEvidence, _ open: OpenArticle, isMentionMeant: Bool = true
  ) -> CorrectionSubject? {
    let fact = open.facts.facts[evidence.fact]
    guard let id = fact.entity else {
      message =
        fact.group == .speakers
        ? "Unsure quotes are corrected one by one: \(keymap.name(of: .open)) goes to the first"
        : "Only quotes and names can be corrected"
      return nil
    }
    let entity = open.findings.entities[id.index]
    let mention = isMentionMeant ? TextAnchor(open.facts.span(of: evidence), in: open.text) : nil
    return CorrectionSubject(article: open.id, matter: .name(entity.name, entity.kind, mention))
  }

  /// Opens the list of names that answer a question.
  private mutating func choose(_ question: Chooser.Question, _ subject: CorrectionSubject) -> [Effect] {
    guard let open else { return [] }
    let names = names(for: subject, in: open)
    message = CorrectionText.hint(question)
    _ = show(ChooserPage(chooser: Chooser(subject: subject, question: question, names: names)))
    return [.librarySpeakers(matching: "", most: Chooser.mostSpeakers)]
  }

  /// The names of the article that can be meant: for a quote those who are quoted first.
  private func names(for subject: CorrectionSubject, in open: OpenArticle) -> [String] {
    let entities = open.findings.entities
    let fitting: [String]
    let current: String?
    switch subject.matter {
    case .quote(_, let speaker):
      let quoted = open.speakers.compactMap { $0.speaker.map { entities[$0.index].name } }
      fitting = quoted + entities.filter { $0.kind != .place }.map(\.name)
      current = speaker
    case .name(let name, let kind, _):
      fitting = entities.filter { $0.kind == kind }.map(\.name)
      current = name
    }
    var seen: Set<String> = []
    return fitting.filter { $0 != current && seen.insert($0).inserted }
  }

  mutating func openNameFault(_ subject: CorrectionSubject, _ index: Int) -> [Effect] {
    guard subject.faults.indices.contains(index) else { return [] }
    switch subject.faults[index] {
    case .sameAs: return choose(.sameAsWhom, subject)
    case .somebodyElse: return choose(.whoElse, subject)
    case .noName:
      guard case .name(let name, _, _) = subject.matter else { return [] }
      overlays = []
      return [.correct(.notName(name), in: subject.article)]
    }
  }

  mutating func choose(_ chooser: Chooser, _ index: Int) -> [Effect] {
    let entries = chooser.entries
    guard entries.indices.contains(index), let change = chooser.change(entries[index]) else { return [] }
    overlays = []
    return [.correct(change, in: chooser.subject.article)]
  }

  // MARK: The list of corrections, and undoing

  mutating func undo() -> [Effect] { takeBackWritten() ?? [.undo] }

  mutating func goToCorrection(_ record: CorrectionRecord) -> [Effect] {
    guard let place = record.place else {
      message = "Not found: the article or these words are not in this library"
      return []
    }
    return leavePages(for: place.article, landing: place.span.map(Landing.words) ?? .top)
  }

  // MARK: Answers

  mutating func takeCorrected(_ record: CorrectionRecord?) -> [Effect] {
    guard let record else {
      message = "This article is gone; \(keymap.name(of: .refresh)) checks the files again"
      return []
    }
    let words = CorrectionText.words(record.correction.change, quoting: 24)
    message = "Corrected: \(words) · \(keymap.name(of: .undo)) undoes"
    return reloadAfterCorrection()
  }

  mutating func takeUndone(_ undone: UndoneChange?) -> [Effect] {
    switch undone {
    case nil:
      message = "Nothing to undo"
      return []
    case .search(let search): return takeUndone(search, isBack: false)
    case .forgetting(let search): return takeUndone(search, isBack: true)
    case .annotations(let records): return takeUndone(records)
    case .reading(let record, let articles): return takeUndone(record, of: articles)
    case .correction(let record):
      message = "Undone: \(CorrectionText.words(record.correction.change))"
      return reloadCorrections()
    case .withdrawal(let record):
      message = "Corrected again: \(CorrectionText.words(record.correction.change))"
      changeTopPage(CorrectionsPage.self) { $0.returning = record.id }
      return reloadCorrections()
    }
  }

  mutating func takeWithdrawn(_ record: CorrectionRecord) -> [Effect] {
    let words = CorrectionText.words(record.correction.change, quoting: 24)
    message = "Undone: \(words) · \(keymap.name(of: .undo)) restores it"
    return reloadCorrections()
  }

  private mutating func reloadCorrections() -> [Effect] {
    (topPage(CorrectionsPage.self) == nil ? [] : [.loadCorrections]) + reloadAfterCorrection()
  }

  mutating func takeCorrections(_ records: [CorrectionRecord]) {
    let returning = topPage(CorrectionsPage.self)?.returning
    guard changeTopPage(CorrectionsPage.self, { ($0.loaded, $0.returning) = (records, nil) }) else { return }
    if let row = records.firstIndex(where: { $0.id == returning }) { selectInOverlay(row) }
  }

  private mutating func reloadAfterCorrection() -> [Effect] {
    renewPageRows()
    renewPages()
    return reloadOpen()
  }

  /// Loads the open article again, unless another one is on its way that takes its place.
  mutating func reloadOpen() -> [Effect] {
    guard let open, (awaited?.id ?? open.id) == open.id else { return [] }
    return request(open.id, landing: awaited?.landing ?? .stay)
  }
}
