import NewsLibrary

/// `w`: a chooser of what and how, then a name, then the file.
extension State {
  /// What can be written from here, the likeliest first; on a page what it shows, never what lies behind it.
  var subjects: [ExportSubject] {
    if let page = pages.top { return page.exports(self) }
    let article = selectedSummary.map { ExportSubject.articles([$0.id]) }
    let search = listing.query.flatMap { listing.articles.isEmpty ? nil : ExportSubject.search($0) }
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

  /// The ending of the name decides the format, if it is that of one.
  mutating func write(_ subject: ExportSubject, _ format: ExportFormat, to path: String) -> [Effect] {
    guard path.contains(where: { !$0.isWhitespace }) else { return [] }
    prompt = nil
    if pageKind == .write { _ = closePage() }
    message = "Writing…"
    let request = FileRequest(subject: subject, format: ExportFormat(forPath: path) ?? format, path: path)
    return [.change(.write(request, replacing: false))]
  }
}

/// `y`: the quote that the user is on, or else the fact, or else the headline, with its citation.
extension State {
  mutating func copyWithCitation() -> [Effect] {
    if let quote = selectedQuoteReference { return [.library(.loadQuote(quote))] }
    if overlays.isEmpty, focus != .list, let fact = readingOnScreen.factToCopy(inSidebar: focus == .sidebar) {
      return [.outside(.copy(fact))]
    }
    guard overlays.isEmpty, let summary = selectedSummary else {
      message = "Nothing to copy here"
      return []
    }
    return [.outside(.copy(CopiedWords(text: Citation(summary).line, what: "The headline with its citation")))]
  }
}

/// `|`: text to a command of the shell.
extension State {
  mutating func startPiping() -> [Effect] {
    // before a whole line is typed for nothing
    guard outside.running == nil else {
      message = "Another command is still running; Esc ends it"
      return []
    }
    guard let subject = subjects.first else {
      message =
        overlays.isEmpty
        ? "Nothing to pipe to a command" : keymap.naming("Nothing to pipe to a command here; {back} goes back")
      return []
    }
    _ = startPrompt(.shell(subject))
    prompt?.recall.take(outside.commands)
    return []
  }

  mutating func runCommand(_ command: String, with subject: ExportSubject) -> [Effect] {
    guard command.contains(where: { !$0.isWhitespace }) else { return [] }
    prompt = nil
    outside.remember(command)
    outside.running = command
    return [.outside(.pipe(subject, command: command, width: size.width - 2))]
  }

  /// Shows what a command said, once no text is being typed: keys meant for that would go to the page.
  mutating func showOutput() -> [Effect] {
    guard let output = outside.output, !isTextTyped else { return [] }
    outside.output = nil
    guard !output.lines.isEmpty else {
      message = OutsideText.silent(output)
      return []
    }
    message = nil
    return show(CommandOutputPage(output: output))
  }

  /// Whether keys are text, or will be.
  var isTextTyped: Bool { requests.opening == .prompt || keyPlace.isTextTyped }
}

/// `v`: the file of the article in the user's editor.
extension State {
  mutating func editFile() -> [Effect] {
    guard let article = overlays.isEmpty ? selectedSummary?.id : articleInHand else { return tellOfNoArticle() }
    return [.library(.locate(article, line: overlays.isEmpty && article == open?.id ? reading.lineOfInterest : 1))]
  }

  /// The editor may have changed the file, or others.
  mutating func takeEdited(_ status: Int32, _ editor: String) -> [Effect] {
    message = nil
    if let line = OutsideText.edited(status, editor) { tell(line) }
    return [.order(.refresh(asked: false))]
  }
}
