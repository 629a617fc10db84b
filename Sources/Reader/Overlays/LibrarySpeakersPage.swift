import Display
import NewsLibrary

/// The speakers of the library, narrowed to a part of the name as it is typed.
struct LibrarySpeakersPage: OverlayPage {
  var typed = LineEditor()
  var speakers: [SpeakerSummary] = []

  func title(_ state: State) -> String { "Speakers of the library: " }
  var hint: String { "type to narrow · Enter shows all that one said · Esc back" }
  func rowCount(_ state: State) -> Int { speakers.count }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { speakers[shown].map(SpeakerRow.line) }
  var emptyWords: String { "No speaker of this name" }
  var line: LineEditor? { typed }

  mutating func narrow(to line: LineEditor) -> [Effect] {
    typed = line
    return [.librarySpeakers(matching: line.text)]
  }

  func open(_ row: Int, _ state: inout State) -> [Effect] {
    speakers.indices.contains(row) ? state.askForSpeakerPage(speakers[row].name) : []
  }
}

extension State {
  /// - Parameter part: what to narrow to from the start.
  mutating func showLibrarySpeakers(named part: String = "") -> [Effect] {
    _ = show(LibrarySpeakersPage(typed: LineEditor(part)))
    return [.librarySpeakers(matching: part)]
  }
}
