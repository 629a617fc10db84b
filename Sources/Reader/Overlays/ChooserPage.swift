import Display
import NewsLibrary

/// Names to choose one from, for a correction.
struct ChooserPage: OverlayPage {
  var chooser: Chooser

  func title(_ state: State) -> String { CorrectionText.title(chooser.question, chooser.subject) }
  var hint: String { "" }
  func rowCount(_ state: State) -> Int { chooser.entries.count }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    chooser.entries[shown].map { CorrectionText.line($0, state) }
  }

  func missing(_ shown: Range<Int>, _ state: inout State) -> [Effect] {
    let entries = chooser.entries
    let speakers = entries.compactMap(\.speaker)
    // those of the library stand together
    let first = entries.firstIndex { $0.speaker != nil } ?? 0
    return state.missingRoles(
      of: speakers, showing: max(0, shown.lowerBound - first)..<max(0, shown.upperBound - first))
  }

  var isWaiting: Bool { chooser.speakersHave != chooser.line.text }
  var emptyWords: String { "Nobody else is named here; type a name" }
  var line: LineEditor? { chooser.line }
  var isNarrowedAtOnce: Bool { true }

  mutating func narrow(to line: LineEditor) -> [Effect] {
    chooser.line = line
    return [.librarySpeakers(matching: line.text, most: Chooser.mostSpeakers)]
  }

  func open(_ row: Int, _ state: inout State) -> [Effect] { state.choose(chooser, row) }
}
