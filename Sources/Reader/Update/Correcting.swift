import NewsLibrary

/// Corrections, and undoing.
extension State {
  /// Asks what is wrong with the quote or name that is selected in the sidebar or under the cursor.
  mutating func startCorrecting() -> [Effect] {
    switch reading.correctionTarget(inSidebar: focus == .sidebar) {
    case .refused(let words):
      message = keymap.naming(words)
      return []
    case .subject(let subject):
      if case .name = subject.matter { return show(NameFaultsPage(subject: subject)) }
      return choose(.whoSpoke, subject)
    }
  }

  /// Opens the list of names that answer a question.
  private mutating func choose(_ question: Chooser.Question, _ subject: CorrectionSubject) -> [Effect] {
    guard let open else { return [] }
    message = CorrectionText.hint(question)
    let chooser = Chooser(subject: subject, question: question, names: subject.otherNames(in: open))
    _ = show(ChooserPage(chooser: chooser))
    return [.librarySpeakers(matching: "", most: Chooser.mostSpeakers)]
  }

  mutating func openNameFault(_ subject: CorrectionSubject, _ index: Int) -> [Effect] {
    guard subject.faults.indices.contains(index) else { return [] }
    switch subject.faults[index] {
    case .sameAs: return choose(.sameAsWhom, subject)
    case .somebodyElse: return choose(.whoElse, subject)
    case .noName:
      guard case .name(let name, _, _) = subject.matter else { return [] }
      pages.clear()
      return [.correct(.notName(name), in: subject.article)]
    }
  }

  mutating func choose(_ chooser: Chooser, _ index: Int) -> [Effect] {
    let entries = chooser.entries
    guard entries.indices.contains(index), let change = chooser.change(entries[index]) else { return [] }
    pages.clear()
    return [.correct(change, in: chooser.subject.article)]
  }

  // MARK: The list of corrections, and undoing

  mutating func undo() -> [Effect] { takeBackWritten() ?? [.undo] }

  mutating func goToCorrection(_ record: CorrectionRecord) -> [Effect] {
    guard let place = record.place else {
      message = "It finds no match: the article, or these words of it, are not in this library"
      return []
    }
    return leavePages(for: place.article, landing: place.span.map(Landing.words) ?? .top)
  }

  // MARK: Answers

  mutating func takeCorrected(_ record: CorrectionRecord?) -> [Effect] {
    guard let record else {
      message = "This article is gone; \(keymap.name(of: .refresh)) looks at the files again"
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
    message = "Undone: \(words) · \(keymap.name(of: .undo)) brings it back"
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
    pages.renewRows()
    markPagesStale()
    return reloadOpen()
  }
}
