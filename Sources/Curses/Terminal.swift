import CNcurses
import Descriptors
import Display
import Glibc

/// The terminal of this process; only the thread that made it may use it.
///
/// From `init` to `close()` it shows this program's screen in the terminal's alternate screen and reads all keys
/// as bytes, `^C` and `^Z` too. A crash gives the terminal back first.
package final class Terminal {
  package internal(set) var size: Size
  /// Whether this program has the terminal: not after `close()`, nor while stopped.
  private(set) var isShown = true
  var painter: Painter
  var decoder = InputDecoder()
  var clicks = ClickCounter()
  /// When a lone Esc counts as the key.
  var escapeDeadline: ContinuousClock.Instant?
  let signals: CInt
  /// Read from the pipe, but not yet reported.
  var pendingSignals: [CInt] = []
  var isGone = false
  private var modesFound: termios
  private var hasMouse = false

  /// Takes the terminal; there may be only one `Terminal` at a time. It paints in one theme.
  package init(theme: ColourTheme = .standard) throws(TerminalError) {
    modesFound = try Self.checkTerminal()
    guard CLibrary.useUTF8() else { throw .system }
    guard cn_new_terminal() != nil else { throw .unknownType(Self.type) }
    // After ncurses, which has handlers of its own for some.
    signals = cn_signals_install()
    guard signals >= 0 else {
      endwin()
      throw .system
    }
    cn_crash_install(&modesFound)
    size = .ofTerminal
    size.tellCurses()
    Self.setUpCurses()
    painter = Painter(theme: theme)
    painter.forget()
    wrefresh(cn_window())
    switchModes(on: true)
  }

  deinit { close() }

  /// Gives the terminal back as it was found. A second call does nothing.
  package func close() {
    leave()
    cn_crash_uninstall()
    cn_signals_uninstall()
  }

  /// Gives the terminal back and ends the process as the signal does by default.
  package func die(by signal: CInt) -> Never {
    close()
    cn_die(signal)
  }

  /// Shows a screen, and sends only the cells that changed since the last one.
  package func paint(_ screen: Screen) {
    guard isShown, !isGone else { return }
    painter.paint(screen)
  }

  /// Sends the whole last screen again, in case something else wrote over it.
  package func redraw() {
    guard isShown, !isGone else { return }
    clearok(cn_physical_screen(), true)
    wrefresh(cn_window())
  }

  /// Has the terminal report clicks, drags and the wheel, or leaves the mouse to its own selecting.
  package func setMouse(_ on: Bool) {
    hasMouse = on
    send(on ? Self.mouseOn : Self.mouseOff)
  }
}

// Taking and giving back
extension Terminal {
  private static var type: String { getenv("TERM").map { String(cString: $0) } ?? "" }

  /// The modes the terminal has now.
  private static func checkTerminal() throws(TerminalError) -> termios {
    var modes = termios()
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, tcgetattr(STDIN_FILENO, &modes) == 0 else {
      throw .notATerminal
    }
    switch cn_terminal_kind() {
    case CN_TERMINAL_USABLE: return modes
    case CN_TERMINAL_DUMB: throw .dumb(type)
    default: throw .unknownType(type)
    }
  }

  private static func setUpCurses() {
    raw()
    noecho()
    nonl()
    // Painting must not wait for input that ncurses will never read.
    typeahead(-1)
    if has_colors() {
      start_color()
      use_default_colors()
    }
  }

  /// Gives the terminal back to the shell, as far as this process may touch it.
  func leave() {
    guard isShown else { return }
    defer { isShown = false }
    guard cn_is_foreground() else {
      // The shell reads its line now with modes of its own; only the screen is still ours to clear up.
      cn_write_restoring_bytes()
      return
    }
    switchModes(on: false)
    endwin()
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modesFound)
  }

  /// Takes the terminal again after `leave()` and paints it whole.
  ///
  /// - Parameter isFromShell: whether the shell had it, where the user may have changed its modes; the modes that
  ///   another program left are not given back later.
  func enter(fromShell isFromShell: Bool = true) {
    if isFromShell {
      tcgetattr(STDIN_FILENO, &modesFound)
      cn_crash_install(&modesFound)
    }
    isShown = true
    reset_prog_mode()
    switchModes(on: true)
    redraw()
  }

  private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"

  /// Bracketed paste, and the mouse if it is wanted.
  private func switchModes(on: Bool) {
    send(on ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
    if hasMouse { send(on ? Self.mouseOn : Self.mouseOff) }
  }

  private func send(_ sequence: String) {
    guard isShown else { return }
    // a terminal that is gone shows by its input
    try? Descriptor(STDOUT_FILENO).writeAll(Array(sequence.utf8))
  }
}

extension Size {
  /// The size that the terminal reports, at least 1×1; 80×24 if it doesn't know, as on a serial line.
  static var ofTerminal: Size {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return Size(width: 80, height: 24)
    }
    // No window is larger; without a limit a wrong number could ask for gigabytes.
    return Size(width: Columns(min(2000, Int(size.ws_col))), height: min(1000, Int(size.ws_row)))
  }

  /// Sets the size in ncurses, which would otherwise believe `LINES` and `COLUMNS` of the environment.
  func tellCurses() {
    resizeterm(CInt(height), CInt(width.count))
  }
}

/// Why a terminal can't be used.
package enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// The terminal database doesn't know the type; empty if `TERM` is not set.
  case unknownType(String)
  /// The type can't move its cursor.
  case dumb(String)
  /// The system refused a pipe or its locale.
  case system
}
