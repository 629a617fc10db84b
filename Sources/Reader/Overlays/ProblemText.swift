import Display
import LibraryFiles
import NewsLibrary
import Newswire

/// The wording of problems: what happened, to which file, and what to do.
package enum ProblemText {
  /// Path and words in one line, or below each other where they don't fit.
  ///
  /// - Parameter way: what the user does to have files read again that have not changed.
  static func lines(_ problem: Problem, triedAgainBy way: String, measure: Columns) -> [StyledLine] {
    let path = StyledLine.Run(problem.path, Theme.style(.text))
    let words = StyledLine.Run("  " + words(problem.reason, triedAgainBy: way), Theme.style(.faint))
    let isShort = TextWidth.columns(of: path.text + words.text) <= measure
    let shortened = StyledLine.Run(Truncation.cutMiddle(problem.path, to: measure), path.style)
    return isShort ? [StyledLine([path, words])] : [StyledLine([shortened]), StyledLine([words])]
  }

  /// One line without the path.
  ///
  /// - Parameter way: what the user does to have files read again that have not changed.
  package static func words(_ reason: Problem.Reason, triedAgainBy way: String) -> String {
    switch reason {
    case .empty: "is empty: nothing to read"
    case .binary: "is not text: skipped"
    case .noArticles(let lack): words(lack, triedAgainBy: way)
    case .unread(let articles): words(articles, triedAgainBy: way)
    case .doubtful(.strayBytes(1)): "has a byte that is no character of its encoding: read, check it"
    case .doubtful(.strayBytes(let count)):
      "has \(count) bytes that are no characters of its encoding: read, check them"
    case .doubtful(.zeroBytes): "has zero bytes, as a broken copy has: read without them"
    case .doubtful(.guessed(let encoding)):
      "is read as \(encoding.rawValue), which is a guess: save it as UTF-8 if it looks wrong"
    case .tooLarge: "is larger than \(FileBytes.most >> 20) MB, too large for an article: skipped"
    case .danglingLink: "is a broken link: repair or remove it"
    case .linkLoop: "is a link that leads back into itself: followed once"
    case .missing: "does not exist: check the path"
    case .unreadable(let code): "can't be read (\(SystemError.words(code))): check its permissions"
    }
  }

  /// `holds 2 PDFs that are damaged (wire/a.pdf and 1 more): skipped; replace them with sound copies`
  private static func words(_ articles: UnreadArticles, triedAgainBy way: String) -> String {
    let (what, remedy) = words(articles.count, lacking: articles.lack, triedAgainBy: way)
    let more = articles.count > 1 ? " and \(articles.count - 1) more" : ""
    let place = articles.member.map { " (\($0)\(more))" } ?? ""
    return "holds \(what)\(place): skipped\(remedy.map { "; " + $0 } ?? "")"
  }

  private static func words(
    _ count: Int, lacking lack: Lack?, triedAgainBy way: String
  ) -> (what: String, remedy: String?) {
    let (isOne, them) = (count == 1, count == 1 ? "it" : "them")
    switch lack {
    case .pdf: return (isOne ? "a PDF" : "\(count) PDFs", "install poppler-utils to read \(them)")
    case .pdfWords:
      let what = isOne ? "a PDF without text, such as a scan" : "\(count) PDFs without text, such as scans"
      return (what, "recognise \(isOne ? "its" : "their") text by OCR to read \(them)")
    case .pdfLength:
      let what = isOne ? "a PDF that takes too long to read" : "\(count) PDFs that take too long to read"
      return (what, "\(way) tries again")
    case .pdfRun:
      return ("\(isOne ? "a PDF" : "\(count) PDFs") on which pdftotext failed", "\(way) tries again")
    case .pdfPages:
      let remedy = "replace \(them) with \(isOne ? "a sound copy" : "sound copies")"
      return (isOne ? "a damaged PDF" : "\(count) damaged PDFs", remedy)
    case .password: return (isOne ? "an encrypted file" : "\(count) encrypted files", "decrypt \(them) to read \(them)")
    case nil, .entries, .articles, .texts, .events, .messages, .originals, .story, .picture, .recording, .program,
      .database, .knownForm, .members:
      return (isOne ? "an article that can't be read" : "\(count) articles that can't be read", nil)
    }
  }

  private static func words(_ lack: Lack, triedAgainBy way: String) -> String {
    switch lack {
    case .entries: "is XML, but no feed with entries: skipped"
    case .articles: "is a page of an archive, but no article is on it: skipped"
    case .events: "has the columns of events, but no event: skipped"
    case .messages: "is a chat without a message of words: skipped"
    case .originals: "is an export of dateline itself: skipped"
    case .texts: "has no headlines or texts under names that tell what they are: skipped"
    case .story: "is a web page without a story: skipped"
    case .picture: "is a picture: skipped"
    case .recording: "is sound or film: skipped"
    case .program: "is a program: skipped"
    case .database: "is a database: skipped"
    case .members: "is an archive without an article: skipped"
    case .password: "is encrypted: decrypt it to read it"
    case .pdf: "is a PDF: skipped; install poppler-utils to read it"
    case .pdfWords: "is a PDF without text, such as a scan: skipped; recognise its text by OCR to read it"
    case .pdfLength: "is a PDF that takes too long to read: skipped; \(way) tries again"
    case .pdfRun: "is a PDF on which pdftotext failed: skipped; \(way) tries again"
    case .pdfPages: "is a damaged PDF: skipped; replace it with a sound copy"
    case .knownForm: "is text of no form that dateline knows: skipped; name the file itself to read it"
    }
  }
}
