import Display

/// All commands by their names, narrowed letter by letter as they are typed, the best first.
struct CommandPage: Page {
  static let kind = PageKind.commands
  var cursor = ListCursor()
  private let commands: [Command]
  private var typed = LineEditor()
  private(set) var entries: [CommandEntry]

  /// - Parameter first: the actions to begin with.
  init(_ keymap: Keymap, first: [Action]) {
    let all = keymap.bindings.map(Command.init)
    let others = all.filter { !first.contains($0.action) }
    commands = first.compactMap { action in all.first { $0.action == action } } + others
    entries = CommandEntry.matching("", among: commands)
  }

  func title(_ state: State) -> String { ":" }
  var hint: String { "type to narrow · Enter runs · Tab completes · ↑↓ move · Esc back" }
  func rowCount(_ state: State) -> Int { entries.count }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    entries[shown].map { CommandRow.line($0, articles: state.listing.count) }
  }
  var emptyWords: String { "No such command; Esc goes back" }
  var line: LineEditor? { typed }
  var isNarrowedAtOnce: Bool { true }

  mutating func narrow(to line: LineEditor) -> [PageIntent] {
    typed = line
    entries = CommandEntry.matching(line.text, among: commands)
    return []
  }

  mutating func press(_ key: Key, _ state: State) -> [PageIntent]? {
    guard key == .tab else { return nil }
    guard let completed = entries.element(at: cursor.index)?.completed else { return [] }
    let intents = narrow(to: LineEditor(completed))
    selectFirst(state)
    return intents
  }

  mutating func open(_ state: State) -> [PageIntent] {
    entries.element(at: cursor.index).map { [.run($0)] } ?? [.say("No command \(typed.text)")]
  }
}

extension State {
  /// Those run last come first, then those that the keys at hand run.
  mutating func showCommands() -> [Effect] {
    let atHand = keyHints.map(\.action).filter { !recentCommands.contains($0) }
    return show(CommandPage(keymap, first: recentCommands + atHand))
  }

  mutating func run(_ entry: CommandEntry) -> [Effect] {
    switch entry {
    case .command(let command, _), .argument(let command, _, ""):
      recentCommands.putFirst(command.action)
      return performInTime(command.action)
    case .argument(let command, let argument, let words):
      recentCommands.putFirst(command.action)
      switch argument {
      case .query: return run(search: words)
      case .name: return [LibrarySpeakersPage.request(named: words)]
      }
    case .article(let number): return goToArticle(number)
    }
  }

  /// By its number in the list, the first being 1.
  private mutating func goToArticle(_ number: Int) -> [Effect] {
    guard (1...max(1, listing.articles.count)).contains(number), !listing.articles.isEmpty else {
      message = "The list has \(Count.articles(listing.count))"
      return []
    }
    leavePages()
    noteJump()
    listing.cursor.select(number - 1, of: listing.articles.count)
    return openSelected()
  }
}
