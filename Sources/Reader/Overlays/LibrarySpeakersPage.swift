import Display
import NewsLibrary

/// The speakers of the library, narrowed to a part of the name as it is typed.
struct LibrarySpeakersPage: Page {
  static let kind = PageKind.librarySpeakers
  var cursor = ListCursor()
  private var typed: LineEditor
  private var speakers: [SpeakerSummary]
  private var order: SpeakerOrder
  private var roles = LoadedRows<SpeakerKey, String>()
  /// The text that `speakers` are the answer to; nil while another order is on its way.
  private var speakersHave: String?
  /// Whether the user comes back to it and has not typed since: the key that brought him here goes on back.
  private var isReturnedTo = false

  init(_ part: String, _ order: SpeakerOrder, _ list: SpeakerList) {
    typed = LineEditor(part)
    self.order = order
    speakers = list.speakers
    speakersHave = part
    roles.take(list.roles.map { ($0.key, $0.value) })
  }

  /// Asks for the page, to be shown when it comes.
  ///
  /// - Parameter part: what to narrow to from the start.
  static func request(named part: String = "") -> Effect { .library(.librarySpeakers(matching: part, for: .opening)) }

  func title(_ state: State) -> String { "Speakers of the library: " }
  var hint: String {
    let isMerged = speakers.element(at: cursor.index)?.otherNames.isEmpty == false
    let split = isMerged ? " · \(KeyName.of(Self.splitKey)) splits" : ""
    return "Enter opens · ^T \(order.next.words)\(split) · \(isReturnedTo ? "q" : "Esc") back"
  }
  func head(_ state: State) -> [StyledLine] {
    speakers.isEmpty ? [] : [columns(state).heading(order)]
  }
  func rowCount(_ state: State) -> Int { speakers.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    let columns = columns(state)
    return speakers[shown].map { columns.line($0, role: roles[$0.key] ?? "") }
  }

  private func columns(_ state: State) -> SpeakerColumns {
    SpeakerColumns(width: state.body.width - 2, isLikelyShown: speakers.contains { $0.likelyCount > 0 })
  }

  var isWaiting: Bool { speakersHave != typed.text }
  var emptyWords: String { "No speaker of this name" }
  var line: LineEditor? { typed }

  private var request: LibraryRequest { .librarySpeakers(matching: typed.text, by: order) }

  mutating func narrow(to line: LineEditor) -> [PageIntent] {
    let isOther = line.text != typed.text
    typed = line
    isReturnedTo = false
    return isOther ? [.ask(.library(request))] : []
  }

  mutating func press(_ key: Key, _ state: State) -> [PageIntent]? {
    if isReturnedTo, state.keymap.action(for: key) == .back { return [.close] }
    if key == Self.splitKey {
      return speakers.element(at: cursor.index).map { SpeakerNamesPage.splitting($0.otherNames, from: $0.name) } ?? []
    }
    guard key == .control("t") else { return nil }
    (order, speakersHave) = (order.next, nil)
    return [.ask(.library(request))]
  }

  /// Letters are text here.
  private static let splitKey = Key.control("x")

  mutating func open(_ state: State) -> [PageIntent] {
    guard let speaker = speakers.element(at: cursor.index) else { return [] }
    isReturnedTo = true
    return [.showSpeaker(speaker.name)]
  }

  mutating func take(_ report: Report, _ state: State) -> [PageIntent] {
    switch report {
    case .library(.librarySpeakers(_, _, let list), request): take(list)
    case .library(.speakerRoles(let roles), _): self.roles.takeAwaited(roles)
    default: break
    }
    return []
  }

  /// The selection stays on its speaker if the library has changed, and goes to the top of another list.
  private mutating func take(_ list: SpeakerList) {
    roles.take(list.roles.map { ($0.key, $0.value) })
    let selected = speakersHave == typed.text ? speakers.element(at: cursor.index)?.key : nil
    (speakers, speakersHave) = (list.speakers, typed.text)
    guard let selected else { return cursor = ListCursor() }
    keepSelection(on: speakers.firstIndex { $0.key == selected })
  }

  mutating func renew(_ state: State) -> [Effect] { [.library(request)] }
  mutating func renewRows() { roles.renew() }

  mutating func missing(_ shown: Range<Int>, _ state: State) -> [Effect] { roles.missing(of: speakers, showing: shown) }
}

extension LoadedRows<SpeakerKey, String> {
  /// Roles take longer to look up than all the rest of the list, and so come for the rows in sight.
  mutating func missing(of speakers: [SpeakerSummary], showing shown: Range<Int>) -> [Effect] {
    let wanted = missing(of: speakers.lazy.map(\.key), showing: shown)
    return wanted.isEmpty ? [] : [.library(.loadSpeakerRoles(wanted))]
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
