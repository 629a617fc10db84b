import Reader

/// What an editor understands of the line to begin at, and of staying until the file is closed; by its name, since
/// no two ask alike.
struct EditorKind {
  private enum Line {
    /// `+N FILE`
    case before
    /// `FILE:N`
    case behind
    /// `--goto FILE:N`
    case asked
  }

  /// nil where nothing is known of the editor: what it doesn't understand it may take for another file.
  private let line: Line?
  /// Whether it hands the file to a window of its own and ends at once, unless it is told `--wait`.
  private let handsOver: Bool

  private init(_ line: Line?, handsOver: Bool = false) {
    self.line = line
    self.handsOver = handsOver
  }

  /// - Parameter program: without its folder.
  init(of program: String) {
    self = Self.kinds.first { $0.programs.contains(program) }?.kind ?? EditorKind(nil)
  }

  private static let kinds: [(programs: Set<String>, kind: EditorKind)] = [
    (
      [
        "vi", "vim", "nvim", "view", "vim.basic", "vim.tiny", "vim.nox", "vim.gtk3", "nano", "pico", "emacs",
        "emacsclient", "less", "micro", "joe", "jed", "mg", "ne", "kak", "mcedit", "sensible-editor", "editor",
      ], EditorKind(.before)
    ),
    (["hx", "helix"], EditorKind(.behind)),
    (["subl", "zed", "zeditor"], EditorKind(.behind, handsOver: true)),
    (["code", "code-insiders", "codium"], EditorKind(.asked, handsOver: true)),
  ]

  /// What follows the command.
  ///
  /// - Parameter isTold: whether the user's own command tells it to wait.
  func arguments(for file: EditedFile, toldToWait isTold: Bool) -> [[UInt8]] {
    (handsOver && !isTold ? [Array("--wait".utf8)] : []) + place(of: file)
  }

  private func place(of file: EditedFile) -> [[UInt8]] {
    let placed = file.path + Array(":\(file.line)".utf8)
    return switch line {
    case .before: [Array("+\(file.line)".utf8), file.path]
    case .behind: [placed]
    case .asked: [Array("--goto".utf8), placed]
    case nil: [file.path]
    }
  }
}
