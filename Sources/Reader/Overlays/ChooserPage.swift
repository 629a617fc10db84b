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

  func renew(_ state: inout State) -> [Effect] {
    [.librarySpeakers(matching: chooser.line.text, most: Chooser.mostSpeakers)]
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

extension State {
  /// The selection stays on its name where the library has changed.
  mutating func takeSpeakersToChooseFrom(_ part: String, _ speakers: [SpeakerSummary]) {
    guard let chooser = topPage(ChooserPage.self)?.chooser, let row = overlays.last?.cursor.index else { return }
    let entries = chooser.entries
    changeTopPage(ChooserPage.self) { ($0.chooser.speakers, $0.chooser.speakersHave) = (speakers, part) }
    guard chooser.speakersHave == part, entries.indices.contains(row) else { return }
    pages.keepSelection(on: topPage(ChooserPage.self)?.chooser.entries.firstIndex { $0.isSame(as: entries[row]) })
  }
}

extension Chooser.Entry {
  /// Whether it is the same choice, whatever is known of it.
  fileprivate func isSame(as other: Chooser.Entry) -> Bool {
    switch (self, other) {
    case (.library(let one), .library(let another)): one.key == another.key
    default: self == other
    }
  }
}
