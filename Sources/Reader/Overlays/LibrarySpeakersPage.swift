import Display
import NewsLibrary

/// The speakers of the library, narrowed to a part of the name as it is typed.
struct LibrarySpeakersPage: OverlayPage {
  var typed = LineEditor()
  var speakers: [SpeakerSummary] = []
  var order = SpeakerOrder.quotes

  func title(_ state: State) -> String { "Speakers of the library: " }
  var hint: String { "Enter opens · ^T \(order.next.words) · Esc back" }
  func head(_ state: State) -> [StyledLine] {
    speakers.isEmpty ? [] : [SpeakerColumns(width: state.body.width - 2).heading(order)]
  }
  func rowCount(_ state: State) -> Int { speakers.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    let columns = SpeakerColumns(width: state.body.width - 2)
    return speakers[shown].map(columns.line)
  }

  var emptyWords: String { "No speaker of this name" }
  var line: LineEditor? { typed }

  mutating func narrow(to line: LineEditor) -> [Effect] {
    let isOther = line.text != typed.text
    typed = line
    return isOther ? [.librarySpeakers(matching: line.text, by: order)] : []
  }

  func press(_ key: Key, _ state: inout State) -> [Effect]? {
    guard key == .control("t") else { return nil }
    state.changeTopPage(LibrarySpeakersPage.self) { $0.order = order.next }
    return [.librarySpeakers(matching: typed.text, by: order.next)]
  }

  func open(_ row: Int, _ state: inout State) -> [Effect] {
    speakers.indices.contains(row) ? state.askForSpeakerPage(speakers[row].name) : []
  }
}

extension SpeakerOrder {
  fileprivate var next: SpeakerOrder {
    switch self {
    case .quotes: .name
    case .name: .lastSeen
    case .lastSeen: .quotes
    }
  }

  fileprivate var words: String {
    switch self {
    case .quotes: "most quoted first"
    case .name: "by name"
    case .lastSeen: "last seen first"
    }
  }
}

extension State {
  /// - Parameter part: what to narrow to from the start.
  mutating func showLibrarySpeakers(named part: String = "") -> [Effect] {
    _ = show(LibrarySpeakersPage(typed: LineEditor(part)))
    return [.librarySpeakers(matching: part)]
  }
}
