import Display
import NewsLibrary

/// Names to choose one from, for a correction.
struct ChooserPage: Page {
  static let kind = PageKind.chooser
  var cursor = ListCursor()
  private var chooser: Chooser
  private var roles = LoadedRows<SpeakerKey, String>()
  /// Whether the choice leads back to the page below.
  private let returns: Bool

  init(_ chooser: Chooser, returns: Bool = false) { (self.chooser, self.returns) = (chooser, returns) }

  func title(_ state: State) -> String { CorrectionText.title(chooser.question, chooser.subject) }
  var hint: String { "" }
  func rowCount(_ state: State) -> Int { chooser.entries.count }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    chooser.entries[shown].map { $0.line(role: $0.speaker.flatMap { roles[$0.key] } ?? "") }
  }

  var isWaiting: Bool { chooser.speakersHave != chooser.line.text }
  var emptyWords: String { "Nobody else is named here; type a name" }
  var line: LineEditor? { chooser.line }
  var isNarrowedAtOnce: Bool { true }

  /// Of the speakers that fit what is typed.
  private var request: LibraryRequest { .librarySpeakers(matching: chooser.line.text, most: Chooser.mostSpeakers) }
  /// What it asks when it is shown.
  var effects: [Effect] { [.library(request)] }

  mutating func narrow(to line: LineEditor) -> [PageIntent] {
    chooser.line = line
    return [.ask(.library(request))]
  }

  mutating func open(_ state: State) -> [PageIntent] {
    guard let entry = chooser.entries.element(at: cursor.index), let change = chooser.change(entry) else { return [] }
    let article = chooser.subject.article
    if change.hasScope { return [.ask(.library(.askScope(change, in: article)))] }
    return returns ? [.close, .ask(.change(.correct(change, in: article)))] : [.correct(change, in: article)]
  }

  mutating func take(_ report: Report, _ state: State) -> [PageIntent] {
    switch report {
    case .library(.librarySpeakers(_, _, let list), request): take(list)
    case .library(.speakerRoles(let roles), _): self.roles.takeAwaited(roles)
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

  mutating func renew(_ state: State) -> [Effect] { effects }
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
  /// - Parameter role: of a speaker of the library; empty if not known.
  fileprivate func line(role: String) -> StyledLine {
    func words(_ first: String, _ style: Role, _ rest: String = "") -> StyledLine {
      StyledLine([StyledLine.Run(first, Theme.style(style)), StyledLine.Run(rest, Theme.style(.faint))])
    }
    return switch self {
    case .likely(let name): words(name, .text, "  likely: Enter confirms")
    case .here(let name): words(name, .text)
    case .library(let speaker): SpeakerRow.line(speaker, role: role)
    case .unknown: words("?", .message, "  unknown speaker")
    case .new(let name): words(name, .text, "  a new name")
    }
  }

  /// Whether it is the same choice, whatever is known of it.
  fileprivate func isSame(as other: Chooser.Entry) -> Bool {
    switch (self, other) {
    case (.library(let one), .library(let another)): one.key == another.key
    default: self == other
    }
  }
}
