import NewsLibrary

/// The wording of exports.
package enum ExportText {
  /// `12 quotes written to /home/ana/marsh.md`
  package static func written(_ count: ExportCount, to path: String) -> String { "\(words(count)) written to \(path)" }

  /// `1 article with 12 quotes`
  static func words(_ count: ExportCount) -> String {
    if count.articles > 0 {
      return Count.articles(count.articles) + (count.quotes > 0 ? " with \(quotes(count.quotes))" : "")
    }
    if count.figures > 0 { return count.figures == 1 ? "1 figure" : "\(Count.text(count.figures)) figures" }
    if count.events > 0 { return count.events == 1 ? "1 event" : "\(Count.text(count.events)) events" }
    if count.places > 0 { return count.places == 1 ? "1 place" : "\(Count.text(count.places)) places" }
    if count.notes > 0 { return count.notes == 1 ? "1 note" : "\(Count.text(count.notes)) notes" }
    return count.hits > 0 ? "\(Count.articles(count.hits)) found" : quotes(count.quotes)
  }

  private static func quotes(_ count: Int) -> String { "\(Count.text(count)) \(count == 1 ? "quote" : "quotes")" }

  package static let nothing = "Nothing to write: no file was created"

  /// For the reader's last line.
  static func notWritten(_ error: ExportError) -> PathLine {
    PathLine(verdicts: verdicts(error), path: error.path)
  }

  private static func verdicts(_ error: ExportError) -> [String] {
    switch error {
    case .exists: ["Not written: the file exists"]
    case .isInLibrary:
      [
        "Not written: the file is or would become an article of this library; write elsewhere",
        "Not written: it would be an article of this library", "Not written: in the library",
      ]
    case .mayBeArticle:
      [
        "Not written: the file may be an article, as it is not an unchanged export; write elsewhere",
        "Not written: it may be an article",
      ]
    case .isNoFile: ["Not written: this is not a file; name a file", "Not written: not a file"]
    case .isOwn:
      ["Not written: dateline keeps this file for itself; write elsewhere", "Not written: dateline's own file"]
    case .isNoState:
      ["Not written: this is not what an earlier export left; name another file", "Not written: no state"]
    case .isNoSnapshot: ["Not written: there is another file; name another one", "Not written: the file exists"]
    case .isOfSystem: ["Not written: the system uses this name; name a file", "Not written: not a file"]
    case .system(_, let code): ["Not written (\(SystemError.words(code)))", "Not written"]
    }
  }

  package static func words(_ error: ExportError) -> String {
    switch error {
    case .exists(let path): "\(path) exists: nothing was written"
    case .isInLibrary(let path):
      "\(path) is or would become an article of this library: write elsewhere"
    case .mayBeArticle(let path):
      "\(path) may be an article: it is not an unchanged export; write elsewhere"
    case .isNoFile(let path): "\(path) is not a file: name a file"
    case .isOwn(let path): "\(path) is or would become one of dateline's own files: write elsewhere"
    case .isOfSystem(let path):
      "\(path) is a name that the system uses: to write to standard output, leave out --output"
    case .isNoState(let path):
      "\(path) is not what an export of this --name left: name another file, or delete it to begin anew"
    case .isNoSnapshot(let path): "\(path) exists and is no snapshot: nothing was written"
    case .system(let path, let code): "\(path) can't be written (\(SystemError.words(code)))"
    }
  }
}

extension ExportText {
  /// A part of a file's name: letters and digits in lower case, what is between them as one hyphen.
  static func slug(_ texts: [String]) -> String {
    let words = texts.joined(separator: " ").lowercased().split { !$0.isLetter && !$0.isNumber }
    let slug = words.joined(separator: "-").prefix(60)
    return slug.isEmpty ? "untitled" : String(slug)
  }

  static func words(_ format: ExportFormat) -> String {
    switch format {
    case .markdown: "Markdown"
    case .csv: "CSV"
    case .json: "JSON Lines"
    case .text: "plain text"
    }
  }
}

/// What is to be written, as the user chooses it.
extension ExportText {
  /// - Parameter isOnPage: whether it is the selected row of a page.
  static func name(of subject: ExportSubject, isOnPage: Bool) -> String {
    switch subject {
    case .articles: isOnPage ? "The selected article" : "This article"
    case .quotes(let speaker, nil): "Quotes of \(speaker)"
    case .quotes(let speaker, let words?): "Quotes of \(speaker) with \(words)"
    case .search(let query): "Articles with \(query)"
    case .notes: "Your notes"
    case .events: "Events"
    case .event: "This event"
    case .places: "Places of the map"
    case .figures(let choice):
      "Figures" + choice.kinds.map { " \($0.rawValue)" }.joined()
        + (choice.words.isEmpty ? "" : " with \(choice.words)")
    }
  }

  /// A name for the file, without its ending.
  ///
  /// - Parameter article: the one that the panes show.
  static func fileName(of subject: ExportSubject, shown article: ArticleSummary?) -> String {
    switch subject {
    case .articles(let ids): article.flatMap { ids == [$0.id] ? withoutEnding($0.fileName) : nil } ?? "article"
    case .quotes(let speaker, let words): "quotes-\(slug([speaker, words].compactMap(\.self)))"
    case .search(let query): "search-\(slug([query]))"
    case .notes: "notes"
    case .events: "events"
    case .event: "event"
    case .places: "places"
    case .figures(let choice): slug(["figures"] + choice.kinds.map(\.rawValue) + [choice.words])
    }
  }

  private static func withoutEnding(_ name: String) -> String {
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    return slug([String(stem)])
  }
}
