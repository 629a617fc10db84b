import Display
import NewsLibrary

/// The speakers of the library, narrowed to a part of the name as it is typed.
struct LibrarySpeakersPage: OverlayPage {
  var typed: LineEditor
  var speakers: [SpeakerSummary]
  var order = SpeakerOrder.quotes
  /// The text that `speakers` are the answer to; nil while another order is on its way.
  var speakersHave: String?
  /// Whether the user comes back to it and has not typed since: the key that brought him here goes on back.
  var isReturnedTo = false

  func title(_ state: State) -> String { "Speakers of the library: " }
  var hint: String { "Enter opens · ^T \(order.next.words) · \(isReturnedTo ? "q" : "Esc") back" }
  func head(_ state: State) -> [StyledLine] {
    speakers.isEmpty ? [] : [SpeakerColumns(width: state.body.width - 2).heading(order)]
  }
  func rowCount(_ state: State) -> Int { speakers.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    let columns = SpeakerColumns(width: state.body.width - 2)
    return speakers[shown].map { columns.line($0, role: state.pages.speakerRoles[$0.key] ?? "") }
  }

  func renew(_ state: inout State) -> [Effect] { [.librarySpeakers(matching: typed.text, by: order)] }

  func missing(_ shown: Range<Int>, _ state: inout State) -> [Effect] {
    state.missingRoles(of: speakers, showing: shown)
  }

  var isWaiting: Bool { speakersHave != typed.text }
  var emptyWords: String { "No speaker of this name" }
  var line: LineEditor? { typed }

  mutating func narrow(to line: LineEditor) -> [Effect] {
    let isOther = line.text != typed.text
    typed = line
    isReturnedTo = false
    return isOther ? [.librarySpeakers(matching: line.text, by: order)] : []
  }

  func press(_ key: Key, _ state: inout State) -> [Effect]? {
    if isReturnedTo, state.keymap.action(for: key) == .back { return state.closeOverlay() }
    guard key == .control("t") else { return nil }
    state.changeTopPage(LibrarySpeakersPage.self) { ($0.order, $0.speakersHave) = (order.next, nil) }
    return [.librarySpeakers(matching: typed.text, by: order.next)]
  }

  func open(_ row: Int, _ state: inout State) -> [Effect] {
    guard speakers.indices.contains(row) else { return [] }
    state.changeTopPage(LibrarySpeakersPage.self) { $0.isReturnedTo = true }
    return state.askForSpeakerPage(speakers[row].name)
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
  /// Asks for the page, to be shown when it comes.
  ///
  /// - Parameter part: what to narrow to from the start.
  mutating func showLibrarySpeakers(named part: String = "") -> [Effect] {
    awaitedPage = .librarySpeakers(matching: part)
    return [.librarySpeakers(matching: part)]
  }

  mutating func showLibrarySpeakers(
    _ part: String, _ order: SpeakerOrder, _ speakers: [SpeakerSummary]
  ) -> [Effect] {
    awaitedPage = nil
    return show(LibrarySpeakersPage(typed: LineEditor(part), speakers: speakers, order: order, speakersHave: part))
  }

  /// The selection stays on its speaker where the library has changed, and goes to the top of another list.
  mutating func takeLibrarySpeakers(_ part: String, _ order: SpeakerOrder, _ speakers: [SpeakerSummary]) {
    guard let page = topPage(LibrarySpeakersPage.self), page.order == order, let cursor = overlays.last?.cursor else {
      return
    }
    changeTopPage(LibrarySpeakersPage.self) { ($0.speakers, $0.speakersHave) = (speakers, part) }
    guard page.speakersHave == part, page.speakers.indices.contains(cursor.index) else {
      pages.cursor = ListCursor()
      return
    }
    let selected = page.speakers[cursor.index].key
    pages.keepSelection(on: speakers.firstIndex { $0.key == selected })
  }

  /// Roles take longer to look up than all the rest of the list, and so come for the rows in sight.
  mutating func missingRoles(of speakers: [SpeakerSummary], showing shown: Range<Int>) -> [Effect] {
    let wanted = pages.speakerRoles.missing(of: speakers.lazy.map(\.key), showing: shown)
    return wanted.isEmpty ? [] : [.loadSpeakerRoles(wanted)]
  }
}
