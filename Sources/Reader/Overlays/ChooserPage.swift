import Display
import NewsLibrary

/// Names to choose one from, for a correction.
struct ChooserPage: OverlayPage {
  var chooser: Chooser

  func title(_ state: State) -> String { CorrectionText.title(chooser.question, chooser.subject) }
  var hint: String { "" }
  func rowCount(_ state: State) -> Int { chooser.entries.count }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { chooser.entries[shown].map(CorrectionText.line) }
  var isWaiting: Bool { chooser.speakersHave != chooser.line.text }
  var emptyWords: String { "Nobody else is named here; type a name" }
  var line: LineEditor? { chooser.line }
  var isNarrowedAtOnce: Bool { true }

  mutating func narrow(to line: LineEditor) -> [Effect] {
    chooser.line = line
    return [.librarySpeakers(matching: line.text)]
  }

  func open(_ row: Int, _ state: inout State) -> [Effect] { state.choose(chooser, row) }
}
