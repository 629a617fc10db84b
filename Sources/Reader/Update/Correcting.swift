import NewsLibrary

/// Corrections, and undoing.
extension State {
  /// Asks what is wrong with the quote or name that is selected in the sidebar or under the cursor.
  mutating func startCorrecting() -> [Effect] {
    showCursor()
    switch readingOnScreen.correctionTarget(inSidebar: focus == .sidebar) {
    case .refused(let words):
      message = keymap.naming(words)
      return []
    case .subject(let subject):
      if case .name = subject.matter { return show(NameFaultsPage(subject: subject)) }
      return fulfil(choosing(.whoSpoke, subject))
    }
  }

  /// Opens the list of names that answer a question.
  func choosing(_ question: Chooser.Question, _ subject: CorrectionSubject) -> [PageIntent] {
    guard let open else { return [] }
    let chooser = Chooser(subject: subject, question: question, names: subject.otherNames(in: open))
    let page = ChooserPage(chooser)
    return [.say(CorrectionText.hint(question)), .show(page, asking: [page.request])]
  }

  // MARK: Undoing

  mutating func undo() -> [Effect] { takeBackWritten() ?? [.undo] }

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
    case .search(let search): takeUndone(search, isBack: false)
    case .forgetting(let search): takeUndone(search, isBack: true)
    case .annotations(let records): return takeUndone(records)
    case .reading(let record, let articles): return takeUndone(record, of: articles)
    case .correction(let record):
      message = "Undone: \(CorrectionText.words(record.correction.change))"
      return reloadAfterCorrection()
    case .withdrawal(let record):
      message = "Corrected again: \(CorrectionText.words(record.correction.change))"
      return reloadAfterCorrection()
    }
    return []
  }

  mutating func takeWithdrawn(_ record: CorrectionRecord) -> [Effect] {
    let words = CorrectionText.words(record.correction.change, quoting: 24)
    message = "Undone: \(words) · \(keymap.name(of: .undo)) restores it"
    return reloadAfterCorrection()
  }

  private mutating func reloadAfterCorrection() -> [Effect] {
    renewPageRows()
    markPagesStale()
    return reloadOpen()
  }
}
