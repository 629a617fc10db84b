import Display
import NewsLibrary

/// What the reader knows of its dealings with the outside, until it ends.
struct OutsideState: Sendable {
  /// A file that was written, and the number of changes of the user's own data that this session had seen before.
  struct Write: Sendable {
    var file: WrittenFile
    var changes: Int
  }

  /// Files that were written and not taken back, in order.
  var writes: [Write] = []
  /// Changes of the user's own data in this session that were not undone.
  var changes = 0
  /// Commands that were given text, newest first, each once.
  private(set) var commands: [String] = []
  /// The command that is running; nil if none is.
  var running: String?
  /// What the last command said, as long as it can't be shown because text is being typed.
  var output: CommandOutput?

  /// The file that was written last; nil if the user has changed something since.
  private var lastDone: WrittenFile? { writes.last.flatMap { $0.changes >= changes ? $0.file : nil } }

  /// Forgets the file that was written last, if that is the last thing done; nil if it is not.
  mutating func takeBackLast() -> WrittenFile? {
    guard let file = lastDone else { return nil }
    writes.removeLast()
    return file
  }

  mutating func take(_ output: CommandOutput) {
    running = nil
    self.output = output
  }

  /// The command ended without a word.
  mutating func end() { running = nil }

  mutating func remember(_ command: String) { commands.putFirst(command) }
}

/// How a command ended, and what it said; made off the main thread.
package struct CommandOutput: Sendable, Equatable {
  package let command: String
  /// As a screen shows them: those that are too long go on in the next.
  package let lines: [String]
  /// Whether it said more than is kept.
  package let isCut: Bool
  /// As a shell shows it; nil if the user ended it.
  package let status: Int32?

  /// - Parameter width: at which lines are broken.
  package init(command: String, text: String, width: Columns, isCut: Bool = false, status: Int32?) {
    self.command = command
    lines = Self.lines(of: text, width: max(width, 10))
    self.isCut = isCut
    self.status = status
  }

  private static func lines(of text: String, width: Columns) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.flatMap { broken($0, width: width) }
  }

  /// Tabs go to the next eighth column; the rest of what does not print is left to the screen.
  private static func broken(_ line: Substring, width: Columns) -> [String] {
    var rows = [""]
    var used = Columns(0)
    for character in line {
      let text = character == "\t" ? String(repeating: " ", count: 8 - used.count % 8) : String(character)
      let columns = TextWidth.columns(of: text)
      if used + columns > width, used > 0 {
        rows.append("")
        used = 0
      }
      rows[rows.count - 1] += text
      used += columns
    }
    return rows
  }
}

/// What is to be written where.
package struct FileRequest: Sendable, Equatable {
  package var subject: ExportSubject
  package var format: ExportFormat
  /// As typed; `~` is the home folder.
  package var path: String

  package init(subject: ExportSubject, format: ExportFormat, path: String) {
    self.subject = subject
    self.format = format
    self.path = path
  }
}

/// Words for the clipboard.
package struct CopiedWords: Sendable, Equatable {
  /// Without control characters: one could end a shell's bracketed paste, and what follows would run.
  package let text: String
  /// What they are, for the message: `The quote with its citation`.
  package let what: String

  init(text: String, what: String) {
    self.text = text.harmless(.lines)
    self.what = what
  }

  init(_ quote: ExportedQuote) { self.init(text: quote.cited, what: "The quote with its citation") }
}

/// A file for the editor.
package struct EditedFile: Sendable, Equatable {
  /// Absolute; need not be UTF-8.
  package var path: [UInt8]
  /// From 1 up.
  package var line: Int

  package init(path: [UInt8], line: Int) {
    self.path = path
    self.line = line
  }
}
