import NewsLibrary

/// `w`: a chooser of what and how, then a name, then the file.
extension State {
  /// What can be written from here, the likeliest first.
  var subjects: [ExportSubject] {
    let article = selectedSummary.map { ExportSubject.articles([$0.id]) }
    let search = listing.query.flatMap { listing.articles.isEmpty ? nil : ExportSubject.search($0, isTyping: true) }
    let quotes = quotesOfPage
    let rest = focus == .list ? [search, article] : [article, search]
    if topPage(NotesPage.self) != nil { return ([.notes] + rest).compactMap(\.self) }
    return ([quotes] + rest + [.notes]).compactMap(\.self)
  }

  /// All that the speaker's page shows.
  private var quotesOfPage: ExportSubject? {
    topPage(SpeakerPage.self).map { .quotes(of: $0.name, saying: $0.said?.text, isTyping: true) }
  }

  mutating func startWriting() -> [Effect] {
    let subjects = subjects
    guard !subjects.isEmpty else {
      message = "Nothing to write out"
      return []
    }
    return show(WritePage(choices: subjects.map { WritePage.Choice($0, named: name(of: $0), file: fileName(of: $0)) }))
  }

  mutating func askForFile(_ subject: ExportSubject, _ format: ExportFormat, named name: String) -> [Effect] {
    _ = startPrompt(.file(subject, format))
    prompt?.line = LineEditor("\(name).\(format.fileExtension)")
    return []
  }

  /// The end of the name says which format, where it is that of one.
  mutating func write(_ subject: ExportSubject, _ format: ExportFormat, to path: String) -> [Effect] {
    guard path.contains(where: { !$0.isWhitespace }) else { return [] }
    prompt = nil
    if topPage(WritePage.self) != nil { _ = closeOverlay() }
    message = "Writes…"
    let request = FileRequest(subject: subject, format: ExportFormat(forPath: path) ?? format, path: path)
    return [.outside(.write(request, replacing: false))]
  }

  mutating func takeWritten(_ written: (file: WrittenFile, count: ExportCount)?) -> [Effect] {
    guard let (file, count) = written else {
      message = ExportText.nothing
      return []
    }
    outside.writes.append(OutsideState.Write(file: file, changes: outside.changes))
    let key = "\(keymap.name(of: .undo)) undoes"
    tell(PathLine(verdicts: ["\(ExportText.words(count)) written · \(key)", "Written · \(key)"], path: file.path))
    return []
  }

  mutating func takeInTheWay(_ request: FileRequest, _ path: String) -> [Effect] {
    message = nil
    return show(ReplacePage(request: request, path: path))
  }

  // MARK: Undoing

  /// Takes back the file that was written last, where that was the last thing the user did; nil where it was not.
  mutating func takeBackWritten() -> [Effect]? {
    guard let file = outside.lastDone else { return nil }
    outside.writes.removeLast()
    return [.outside(.takeBack(file))]
  }

  // MARK: Names

  private func name(of subject: ExportSubject) -> String {
    switch subject {
    case .articles: "This article"
    case .quotes(let speaker, nil, _): "The quotes of \(speaker)"
    case .quotes(let speaker, let words?, _): "The quotes of \(speaker) with \(words)"
    case .search(let query, _): "The articles with \(query)"
    case .notes: "My notes"
    }
  }

  private func fileName(of subject: ExportSubject) -> String {
    switch subject {
    case .articles: (selectedSummary?.fileName).map(Self.withoutEnding) ?? "article"
    case .quotes(let speaker, let words, _): "quotes-\(ExportText.slug([speaker, words].compactMap(\.self)))"
    case .search(let query, _): "search-\(ExportText.slug([query]))"
    case .notes: "notes"
    }
  }

  private static func withoutEnding(_ name: String) -> String {
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    return ExportText.slug([String(stem)])
  }
}
