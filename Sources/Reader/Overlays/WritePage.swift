import Display
import NewsLibrary

/// What to write out, and in which format.
struct WritePage: Page {
  static let kind = PageKind.write

  struct Choice: Sendable {
    var subject: ExportSubject
    /// For the row: `This article`.
    var name: String
    /// Proposed for the file, without its ending.
    var file: String

    init(_ subject: ExportSubject, named name: String, file: String) {
      self.subject = subject
      self.name = name
      self.file = file
    }
  }

  var cursor = ListCursor()
  private let choices: [Choice]

  init(choices: [Choice]) { self.choices = choices }

  /// As many for every subject.
  private let formats = ExportFormat.allCases

  /// A table is likeliest wanted as one.
  private static func formats(of subject: ExportSubject) -> [ExportFormat] {
    subject.isTable ? [.csv, .json, .markdown, .text] : ExportFormat.allCases
  }

  func title(_ state: State) -> String { "Write to a file" }
  var hint: String { "{open} asks for a file name · {back} back" }
  func rowCount(_ state: State) -> Int { choices.count * formats.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    shown.map { row in
      let (choice, format) = choice(at: row)
      let name = Truncation.cut(choice.name, to: state.body.width - 2 - tailWidth)
      return StyledLine([StyledLine.Run(name, Theme.style(.text))] + tail(format).runs)
    }
  }

  /// What tells the rows of one subject apart: it stays whole where names are cut.
  private func tail(_ format: ExportFormat) -> StyledLine {
    StyledLine([
      StyledLine.Run("  as \(ExportText.words(format))", Theme.style(.message)),
      StyledLine.Run("  .\(format.fileExtension)", Theme.style(.faint)),
    ])
  }

  private var tailWidth: Columns { formats.map { tail($0).width }.max() ?? 0 }

  mutating func open(_ state: State) -> [PageIntent] {
    guard cursor.index < rowCount(state) else { return [] }
    let (choice, format) = choice(at: cursor.index)
    return [.prompt(.file(choice.subject, format), text: "\(choice.file).\(format.fileExtension)")]
  }

  private func choice(at row: Int) -> (Choice, ExportFormat) {
    let choice = choices[row / formats.count]
    return (choice, Self.formats(of: choice.subject)[row % formats.count])
  }
}
