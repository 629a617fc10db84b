import Display
import LibraryFiles
import NewsLibrary
import Newswire

/// Files that could not be read, and behind them those that were passed over.
struct ProblemsPage: Page {
  static let kind = PageKind.problems
  var cursor = ListCursor()

  func title(_ state: State) -> String { "Problems: files that could not be read" }
  func rowCount(_ state: State) -> Int { state.problemCount }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { shown.flatMap { lines(of: $0, state).prefix(1) } }
  var hasTallRows: Bool { true }

  /// The faults of the configuration first.
  func lines(of row: Int, _ state: State) -> [StyledLine] {
    let (faults, measure) = (state.settingFaults, state.size.width - 2)
    guard row < faults.count else {
      return ProblemText.lines(state.look.problems[row - faults.count], measure: measure)
    }
    return LineBreaker.lines(of: faults[row], measure: measure).map {
      StyledLine([StyledLine.Run($0, Theme.style(.text))])
    }
  }

  var opening: [Effect] { [.library(.loadProblems)] }
  var emptyWords: String { "Every file was read" }
}

extension State {
  var problemCount: Int { settingFaults.count + look.problems.count }
  /// Without files that were passed over.
  var faultCount: Int { settingFaults.count + look.problems.count { !$0.isPassedOver } }
}

/// The wording of problems: what happened, to which file, and what to do.
package enum ProblemText {
  /// Path and words in one line, or below each other where they don't fit.
  static func lines(_ problem: Problem, measure: Columns) -> [StyledLine] {
    let path = StyledLine.Run(problem.path, Theme.style(.text))
    let words = StyledLine.Run("  " + words(problem.reason), Theme.style(.faint))
    let isShort = TextWidth.columns(of: path.text + words.text) <= measure
    let shortened = StyledLine.Run(Truncation.cutMiddle(problem.path, to: measure), path.style)
    return isShort ? [StyledLine([path, words])] : [StyledLine([shortened]), StyledLine([words])]
  }

  /// One line without the path.
  package static func words(_ reason: Problem.Reason) -> String {
    switch reason {
    case .empty: "is empty: nothing to read"
    case .binary: "is not text: skipped"
    case .noArticles(let lack): words(lack)
    case .articles(let unreadable, let lack): words(unreadable, lacking: lack)
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

  private static func words(_ count: Int, lacking lack: Lack?) -> String {
    switch lack {
    case .pdf:
      count == 1
        ? "holds a PDF: skipped; install poppler-utils to read it"
        : "holds \(count) PDFs: skipped; install poppler-utils to read them"
    case .pdfWords:
      count == 1
        ? "holds a PDF without text that can be read, such as a scan: skipped"
        : "holds \(count) PDFs without text that can be read, such as scans: skipped"
    case .pdfLength:
      count == 1
        ? "holds a PDF that takes too long to read: skipped"
        : "holds \(count) PDFs that take too long to read: skipped"
    case nil, .entries, .articles, .texts, .events, .messages, .originals, .story, .picture, .recording, .program,
      .database, .knownForm, .members, .password:
      count == 1
        ? "holds an article that can't be read: skipped" : "holds \(count) articles that can't be read: skipped"
    }
  }

  private static func words(_ lack: Lack) -> String {
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
    case .pdfWords: "is a PDF without text that can be read, such as a scan: skipped"
    case .pdfLength: "is a PDF that takes too long to read: skipped"
    case .knownForm: "is text of no form that dateline knows: skipped; name the file itself to read it"
    }
  }
}
