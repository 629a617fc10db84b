import NewsLibrary

/// What the reader knows of its dealings with the outside, until it ends.
struct OutsideState: Sendable {
  /// A file that was written, and how many changes of the user's own data this session had seen by then.
  struct Write: Sendable {
    var file: WrittenFile
    var changes: Int
  }

  /// Files that were written and not taken back, in order.
  var writes: [Write] = []
  /// Changes of the user's own data in this session that were not undone.
  var changes = 0
  /// Commands that were given text, newest first, each once.
  private(set) var commands: [String] = []
  /// The command that is running; nil where none is.
  var running: String?
  /// What the last command said, as long as it can't be shown because text is being typed.
  var output: CommandOutput?

  /// The file that was written last, where nothing of the user's was changed after it.
  var lastDone: WrittenFile? { writes.last.flatMap { $0.changes >= changes ? $0.file : nil } }

  mutating func remember(_ command: String) {
    commands.removeAll { $0 == command }
    commands.insert(command, at: 0)
  }
}
