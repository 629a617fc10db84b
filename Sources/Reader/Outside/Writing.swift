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
    let (isOnPage, article) = (!overlays.isEmpty, selectedSummary)
    let choices = subjects.map { subject in
      WritePage.Choice(
        subject, named: ExportText.name(of: subject, isOnPage: isOnPage),
        file: ExportText.fileName(of: subject, shown: article))
    }
    return show(WritePage(choices: choices))
  }

  /// The end of the name says which format, where it is that of one.
  mutating func write(_ subject: ExportSubject, _ format: ExportFormat, to path: String) -> [Effect] {
    guard path.contains(where: { !$0.isWhitespace }) else { return [] }
    prompt = nil
    if pageKind == .write { _ = closePage() }
    message = "Writing…"
    let request = FileRequest(subject: subject, format: ExportFormat(forPath: path) ?? format, path: path)
    return [.change(.write(request, replacing: false))]
  }

  // MARK: Undoing

  /// Takes back the file that was written last, where that was the last thing the user did; nil where it was not.
  mutating func takeBackWritten() -> [Effect]? {
    guard let file = outside.lastDone else { return nil }
    outside.writes.removeLast()
    return [.change(.takeBack(file))]
  }
}
