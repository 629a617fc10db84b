import NewsLibrary

/// Corrections, and undoing.
extension State {
  /// Asks what is wrong with the quote or name that is selected in the sidebar or under the cursor.
  mutating func startCorrecting() -> [Effect] {
    showCursor()
    switch readingOnScreen.correctionTarget(inSidebar: focus == .sidebar) {
    case .article: return startCorrectingArticle()
    case .refused(let words):
      message = keymap.naming(words)
      return []
    case .subject(let subject):
      if case .name = subject.matter { return show(NameFaultsPage(subject: subject)) }
      return fulfil(choosing(.whoSpoke, subject))
    }
  }

  /// Asks what is wrong with the article as a whole.
  mutating func startCorrectingArticle() -> [Effect] {
    guard let open else { return [] }
    return show(ArticleFaultsPage(open.indexed.summary))
  }

  /// Takes another day or agency as it was typed; what is no day stays in the prompt.
  mutating func correct(_ subject: HeadSubject, typed: String) -> [Effect] {
    guard let change = subject.fault.change(typed: typed) else {
      message = "Not a day: write 2021-03-08 or 8 March 2021"
      return []
    }
    prompt = nil
    if typed == subject.present { return [] }
    return [.change(.correct(change, in: subject.article))]
  }

  /// Opens the list of names that answer a question.
  func choosing(_ question: Chooser.Question, _ subject: CorrectionSubject) -> [PageIntent] {
    guard let open else { return [] }
    let chooser = Chooser(subject: subject, question: question, names: subject.otherNames(in: open))
    let page = ChooserPage(chooser)
    return [.say(CorrectionText.hint(question)), .show(page, asking: page.effects)]
  }

  // MARK: Undoing

  mutating func undo() -> [Effect] { outside.takeBackLast().map { [.change(.takeBack($0))] } ?? [.change(.undo)] }

  // MARK: Answers

  /// Takes what a change came to, and asks for what it touches.
  mutating func take(_ answer: UserChange.Answer) -> [Effect] {
    let text = ChangeText(keymap: keymap, width: size.width, isInNotes: pageKind == .notes)
    if let words = text.words(answer) { message = words }
    switch answer {
    case .corrected(let record): return record.map { reload(after: $0) } ?? []
    case .withdrawn(let record): return reload(after: record)
    case .undone(let change): return takeUndone(change)
    case .annotated(let made, let id, let kept):
      guard let kept else { return [] }
      annotated.take(kept.now)
      return made.contains(where: \.isOfNotes) && id == open?.id ? reloadOpen() : []
    case .tagRemoved: return [.library(.loadAnnotations), .library(.loadTags)]
    case .read(let articles, let isRead): annotated.set(articles, read: isRead)
    case .searchSaved, .searchForgotten: break
    case .written(let written): takeWritten(written)
    case .inTheWay(let request, let path):
      message = nil
      return show(ReplacePage(request: request, path: path))
    case .notWritten(let error): tell(ExportText.notWritten(error))
    case .takenBack(let file, let removal): tell(OutsideText.takenBack(file, removal))
    }
    return []
  }

  private mutating func takeUndone(_ undone: UndoneChange?) -> [Effect] {
    switch undone {
    case nil, .search, .forgetting: return []
    case .annotations(let records):
      let isOfNotes = records.contains { $0.annotation.isOfNotes }
      return [.library(.loadAnnotations), .library(.loadTags)] + (isOfNotes ? reloadOpen() : [])
    case .reading(let record, let articles):
      annotated.takeUndone(record, of: articles, isOpen: open?.id)
      return [.library(.loadAnnotations)]
    case .correction(let record), .withdrawal(let record): return reload(after: record)
    }
  }

  private mutating func takeWritten(_ written: (file: WrittenFile, count: ExportCount)?) {
    guard let (file, count) = written else {
      message = ExportText.nothing
      return
    }
    outside.writes.append(OutsideState.Write(file: file, changes: outside.changes))
    let key = "\(keymap.name(of: .undo)) undoes"
    tell(PathLine(verdicts: ["\(ExportText.words(count)) written · \(key)", "Written · \(key)"], path: file.path))
  }

  /// An article with another day has another number and another place in the list.
  private mutating func reload(after record: CorrectionRecord) -> [Effect] {
    if record.correction.change.isOfHead { return reloadAll() }
    eachPage { $0.page.renewRows() }
    eachPage { $0.markStale() }
    return reloadOpen()
  }
}
