import NewsLibrary

/// `w`: a chooser of what and how, then a name, then the file.
extension State {
  /// What can be written from here, the likeliest first: of a page what it shows, never what lies behind it.
  var subjects: [ExportSubject] {
    if let page = pages.top { return page.exports(self) }
    let article = selectedSummary.map { ExportSubject.articles([$0.id]) }
    let search = listing.query.flatMap { listing.articles.isEmpty ? nil : ExportSubject.search($0, isTyping: true) }
    let shown = focus == .list ? [search, article] : [article, search]
    return (shown + [.notes]).compactMap(\.self)
  }

  mutating func startWriting() -> [Effect] {
    let subjects = subjects
    guard !subjects.isEmpty else {
      message = overlays.isEmpty ? "Nothing to write" : keymap.naming("Nothing to write here; {back} goes back")
      return []
    }
    return show(WritePage(choices: subjects.map { WritePage.Choice($0, named: name(of: $0), file: fileName(of: $0)) }))
  }

  /// The end of the name says which format, where it is that of one.
  mutating func write(_ subject: ExportSubject, _ format: ExportFormat, to path: String) -> [Effect] {
    guard path.contains(where: { !$0.isWhitespace }) else { return [] }
    prompt = nil
    if pageKind == .write { _ = closePage() }
    message = "Writing…"
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
    case .articles: overlays.isEmpty ? "This article" : "The selected article"
    case .quotes(let speaker, nil, _): "Quotes of \(speaker)"
    case .quotes(let speaker, let words?, _): "Quotes of \(speaker) with \(words)"
    case .search(let query, _): "Articles with \(query)"
    case .notes: "Your notes"
    }
  }

  private func fileName(of subject: ExportSubject) -> String {
    switch subject {
    case .articles(let ids): name(ofFileOf: ids).map(Self.withoutEnding) ?? "article"
    case .quotes(let speaker, let words, _): "quotes-\(ExportText.slug([speaker, words].compactMap(\.self)))"
    case .search(let query, _): "search-\(ExportText.slug([query]))"
    case .notes: "notes"
    }
  }

  /// nil if the article is not the one that the panes show.
  private func name(ofFileOf articles: [ArticleID]) -> String? {
    selectedSummary.flatMap { articles == [$0.id] ? $0.fileName : nil }
  }

  private static func withoutEnding(_ name: String) -> String {
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    return ExportText.slug([String(stem)])
  }
}
