import Curses
import Descriptors
import Glibc
import Reader

/// The user's editor, with the terminal given to it.
struct Editor {
  /// As the environment says: a program, perhaps with arguments.
  let command: String

  /// `$VISUAL`, else `$EDITOR`, else what Debian calls sensible, else `vi`.
  init() {
    let named = ["VISUAL", "EDITOR"].lazy.compactMap(Self.variable).first
    command = named ?? (access("/usr/bin/sensible-editor", X_OK) == 0 ? "sensible-editor" : "vi")
  }

  /// Opens a file at a line, if the editor can go to one; waits until it ends.
  ///
  /// - Returns: its exit status as a shell shows it, 127 if there is no such program.
  func open(_ file: EditedFile, on terminal: Terminal) -> CInt {
    var status: CInt = 127
    terminal.lend {
      // the file's name is an argument of the shell, never part of what it reads
      let program = OutsideProgram.shell("\(command) \"$@\"", arguments(for: file))
      guard let process = try? program.start(isApart: false) else { return }
      status = Self.wait(for: process)
    }
    return status
  }

  /// What follows the command.
  private func arguments(for file: EditedFile) -> [[UInt8]] {
    let words = command.split(whereSeparator: \.isWhitespace)
    let program = words.first?.split(separator: "/").last ?? ""
    let isTold = words.contains("--wait") || words.contains("-w")
    return EditorKind(of: String(program)).arguments(for: file, toldToWait: isTold)
  }

  /// Stops with the program where that stops, as after `^Z`, and goes on with it.
  private static func wait(for process: pid_t) -> CInt {
    var status: CInt = 0
    while true {
      let ended = waitpid(process, &status, WUNTRACED)
      if ended < 0, errno != EINTR { return 127 }
      guard ended == process else { continue }
      if status & 0xFF != 0x7F { return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F }
      Terminal.stopWithBorrower()
      kill(process, SIGCONT)
    }
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), value.contains(where: { !$0.isWhitespace }) else {
      return nil
    }
    return value
  }
}

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

  /// nil for an unknown editor, which might take an option that it doesn't know for another file.
  private let line: Line?
  /// Whether it hands the file to a window of its own and ends at once, unless it is given `--wait`.
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
