import Display
import NewsLibrary

/// Names to choose one from, for a correction.
struct ChooserPage: Page {
  static let kind = PageKind.chooser
  var cursor = ListCursor()
  private var chooser: Chooser
  private var roles = LoadedRows<SpeakerKey, String>()

  init(_ chooser: Chooser) { self.chooser = chooser }

  func title(_ state: State) -> String { CorrectionText.title(chooser.question, chooser.subject) }
  var hint: String { "" }
  func rowCount(_ state: State) -> Int { chooser.entries.count }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    chooser.entries[shown].map { CorrectionText.line($0, role: $0.speaker.flatMap { roles[$0.key] } ?? "") }
  }

  var isWaiting: Bool { chooser.speakersHave != chooser.line.text }
  var emptyWords: String { "Nobody else is named here; type a name" }
  var line: LineEditor? { chooser.line }
  var isNarrowedAtOnce: Bool { true }

  /// Of the speakers that fit what is typed.
  var request: Effect { .librarySpeakers(matching: chooser.line.text, most: Chooser.mostSpeakers) }

  mutating func narrow(to line: LineEditor) -> [PageIntent] {
    chooser.line = line
    return [.ask(request)]
  }

  mutating func open(_ state: State) -> [PageIntent] {
    guard let entry = chooser.entries.element(at: cursor.index), let change = chooser.change(entry) else { return [] }
    return [.correct(change, in: chooser.subject.article)]
  }

  mutating func take(_ report: Report, _ state: State) -> [PageIntent] {
    switch report {
    case .librarySpeakers(chooser.line.text, .quotes, Chooser.mostSpeakers, let list): take(list)
    case .speakerRoles(let roles): self.roles.takeAwaited(roles)
    default: break
    }
    return []
  }

  /// The selection stays on its name if the library has changed.
  private mutating func take(_ list: SpeakerList) {
    roles.take(list.roles.map { ($0.key, $0.value) })
    let selected = isWaiting ? nil : chooser.entries.element(at: cursor.index)
    (chooser.speakers, chooser.speakersHave) = (list.speakers, chooser.line.text)
    if let selected { keepSelection(on: chooser.entries.firstIndex { $0.isSame(as: selected) }) }
  }

  mutating func renew(_ state: State) -> [Effect] { [request] }
  mutating func renewRows() { roles.renew() }

  mutating func missing(_ shown: Range<Int>, _ state: State) -> [Effect] {
    let entries = chooser.entries
    // those of the library stand together
    let first = entries.firstIndex { $0.speaker != nil } ?? 0
    return roles.missing(
      of: entries.compactMap(\.speaker), showing: max(0, shown.lowerBound - first)..<max(0, shown.upperBound - first))
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
