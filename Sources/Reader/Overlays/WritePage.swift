import Display
import NewsLibrary

/// What to write out, and in which format.
struct WritePage: OverlayPage {
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

  var choices: [Choice]

  private var formats: [ExportFormat] { ExportFormat.allCases }

  func title(_ state: State) -> String { "Write out" }
  var hint: String { "Enter asks for the file's name · q back" }
  func rowCount(_ state: State) -> Int { choices.count * formats.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    shown.map { row in
      let (choice, format) = choice(at: row)
      return StyledLine([
        StyledLine.Run(choice.name, Theme.style(.text)),
        StyledLine.Run("  as \(ExportText.words(format))", Theme.style(.message)),
        StyledLine.Run("  .\(format.fileExtension)", Theme.style(.faint)),
      ])
    }
  }

  func open(_ row: Int, _ state: inout State) -> [Effect] {
    guard row < rowCount(state) else { return [] }
    let (choice, format) = choice(at: row)
    return state.askForFile(choice.subject, format, named: choice.file)
  }

  private func choice(at row: Int) -> (Choice, ExportFormat) {
    (choices[row / formats.count], formats[row % formats.count])
  }
}
