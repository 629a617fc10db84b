import Curses
import Display
import LibraryFiles
import NewsLibrary
import QueryLanguage
import Reader

/// The words of errors: what happened, to which file, and what to do, in one line.
enum Wording {
  static func of(_ error: any Error) -> String {
    switch error {
    case let error as TerminalError: of(error)
    case let error as ExportError: of(error)
    case let error as LibraryError: of(error)
    default: "the index failed (\(error)): quit, delete the cache folder of dateline, and start again"
    }
  }

  private static func of(_ error: LibraryError) -> String {
    switch error {
    case .noPlaceForIndex(let folder, let code):
      "the index can't be written (\(SystemError.words(code))): free some space or set XDG_CACHE_HOME; its folder is \(folder)"
    case .noPlaceForCorrections(let folder, let code):
      "Not saved: the data folder can't be written (\(SystemError.words(code))): \(folder)"
    case .unreadableJournal(let folder, let code):
      "your marks, tags and notes can't be read (\(SystemError.words(code))) in \(folder)"
    case .tooManyArticlesOfADay:
      "more than a million articles have one date: open the folders one by one"
    case .brokenIndex: "the index is damaged or gone: rebuilding it from the files"
    case .indexNotWritten(let folder, let isFull):
      "the index can't grow (\(isFull ? "the disk is full" : "the disk refuses")): free some space, then try again; its folder is \(folder)"
    case .noFile(let path): "\(path) is not there: the article comes from the index"
    case .unusableSnapshot(let path, .otherVersion):
      "\(path) is a snapshot of another version of dateline: make it again with dateline index --snapshot"
    case .unusableSnapshot(let path, .damaged):
      "\(path) is a damaged snapshot: copy it again, or make it again with dateline index --snapshot"
    case .unusableSnapshot(let path, .notAlone): "\(path) is a snapshot, which opens alone: name nothing beside it"
    case .busyIndex: "another program uses the index: close it, or try again in a moment"
    }
  }

  /// What the disk did not take while the program waited for it.
  static let notKeptInTime = "Perhaps not saved: the disk did not answer in time"

  /// Tells on standard error what could not be kept, each thing once, and the words of notes that would be lost.
  static func tell(notKept changes: [(change: UserChange, line: String)]) {
    var told: Set<String> = []
    for (change, line) in changes {
      if told.insert(line).inserted { StandardError.line("dateline: \(line)") }
      guard let note = change.note else { continue }
      StandardError.line("dateline: the text of your note:")
      for line in note.text.split(whereSeparator: \.isNewline) { StandardError.line("  \(line)") }
    }
  }

  /// Reports a file that could not be read on standard error.
  static func tell(_ problem: Problem, triedAgainBy command: RetryingCommand) {
    let words = ProblemText.words(problem.reason, triedAgainBy: command.words)
    StandardError.line("dateline: \(problem.path): \(words)")
  }

  /// Reports files that could not be read, and not those that were passed over: a folder may hold many pictures.
  static func tellFaults(among problems: [Problem], triedAgainBy command: RetryingCommand = .index) {
    for problem in problems where !problem.isPassedOver { tell(problem, triedAgainBy: command) }
  }

  /// A command that reads again what could not be read, though it has not changed.
  enum RetryingCommand: String {
    case index, extract

    var words: String { "dateline \(rawValue)" }
  }

  /// The words of the reader, and how to have it all the same.
  private static func of(_ error: ExportError) -> String {
    if case .exists = error { return "\(ExportText.words(error)) (--force replaces it)" }
    return ExportText.words(error)
  }

  /// That corrections were left aside.
  static func correctionsLeft(_ count: Int) -> String {
    let subject = count == 1 ? "1 correction of yours concerns" : "\(Count.text(count)) corrections of yours concern"
    return "\(subject) these files; --corrected applies \(count == 1 ? "it" : "them")"
  }

  /// Reports on standard error what a query says that can't be understood, or that it is empty.
  static func tellFaults(of query: String) {
    let parsed = ParsedQuery(query)
    parsed.faults.forEach { StandardError.line("dateline: \(of($0, in: query))") }
    if parsed.query == nil, parsed.faults.isEmpty {
      StandardError.line("dateline: the query is empty: nothing to search for")
    }
  }

  /// A fault of a query, with the words that have it.
  static func of(_ fault: QueryFault, in query: String) -> String {
    let words = String(Array(query)[fault.range])
    return "at \(words): \(fault.words)"
  }

  /// What the user should know of a refresh beyond its problems; nil if all went well.
  static func notice(of outcome: RefreshOutcome) -> String? {
    switch outcome.index {
    case .kept: notice(unreadable: outcome.unreadableCorrections)
    case .rebuilt: "The index was damaged or of another version and was rebuilt from the files"
    case .temporary(let error):
      "The cache folder can't be written\(reason(of: error).map { " (\($0))" } ?? ""): this index lasts until you quit"
    }
  }

  /// Why the index can't be kept, in a few words; nil if only the index itself is at fault.
  private static func reason(of error: LibraryError) -> String? {
    switch error {
    case .noPlaceForIndex(_, let code): SystemError.words(code)
    case .indexNotWritten(_, let isFull): isFull ? "the disk is full" : "the disk refuses"
    case .noPlaceForCorrections, .unreadableJournal, .tooManyArticlesOfADay, .brokenIndex, .busyIndex, .noFile,
      .unusableSnapshot:
      nil
    }
  }

  private static func notice(unreadable lines: Int) -> String? {
    switch lines {
    case 0: nil
    case 1: "1 line of your journal can't be read; it stays in the journal"
    default: "\(lines) lines of your journal can't be read; they stay in the journal"
    }
  }

  private static func of(_ error: TerminalError) -> String {
    switch error {
    case .notATerminal: "the reader needs a terminal: use dateline search or dateline extract in a pipe"
    case .unknownType(let name): "the terminal type TERM=\(name) is unknown: set TERM to one that is, such as xterm"
    case .system: "the system refused a pipe or a UTF-8 locale: close some programs and try again"
    case .dumb(let name): "the terminal TERM=\(name) can't place the cursor: set TERM to one that can, such as xterm"
    }
  }
}
