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
    if count.notes > 0 { return count.notes == 1 ? "1 note" : "\(Count.text(count.notes)) notes" }
    return count.hits > 0 ? "\(Count.articles(count.hits)) found" : quotes(count.quotes)
  }

  private static func quotes(_ count: Int) -> String { "\(Count.text(count)) \(count == 1 ? "quote" : "quotes")" }

  package static let nothing = "There is nothing to write: no file was made"

  /// For the reader's last line.
  static func notWritten(_ error: ExportError) -> PathLine {
    PathLine(verdicts: verdicts(error), path: error.path)
  }

  private static func verdicts(_ error: ExportError) -> [String] {
    switch error {
    case .exists: ["Not written: a file is there already"]
    case .isInLibrary:
      [
        "Not written: it is, or would become, an article of this library, which is only read; write elsewhere",
        "Not written: it would be an article of this library", "Not written: in the library",
      ]
    case .mayBeArticle:
      [
        "Not written: it may be an article, since it is not as an export left it; write elsewhere",
        "Not written: it may be an article",
      ]
    case .isNoFile: ["Not written: this is no file; give the name of one", "Not written: no file"]
    case .isOwn: ["Not written: this is a file of dateline's own; write elsewhere", "Not written: dateline's own file"]
    case .isOfSystem: ["Not written: this name is the system's; give that of a file", "Not written: no file"]
    case .system(_, let code): ["Not written (\(SystemError.words(code)))", "Not written"]
    }
  }

  package static func words(_ error: ExportError) -> String {
    switch error {
    case .exists(let path): "\(path) exists: nothing was written"
    case .isInLibrary(let path):
      "\(path) is, or would become, an article of this library, which is only read: write elsewhere"
    case .mayBeArticle(let path):
      "\(path) may be an article: its ending is that of one, and it isn't as an export left it; write elsewhere"
    case .isNoFile(let path): "\(path) is no file: give the name of one"
    case .isOwn(let path): "\(path) is, or would be, a file of dateline's own: write elsewhere"
    case .isOfSystem(let path): "\(path) is a name of the system's: leave --output out to write to standard output"
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
