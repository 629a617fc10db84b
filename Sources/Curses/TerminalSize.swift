import CNcurses
import Display
import Glibc

extension Size {
  /// What the terminal itself says, at least 1×1; 80×24 where it doesn't know, as on a serial line.
  static var ofTerminal: Size {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return Size(width: 80, height: 24)
    }
    // No window is larger; without a limit a wrong number could ask for gigabytes.
    return Size(width: Columns(min(2000, Int(size.ws_col))), height: min(1000, Int(size.ws_row)))
  }

  /// Tells ncurses, which would believe `LINES` and `COLUMNS` of the environment.
  func tellCurses() {
    resizeterm(CInt(height), CInt(width.count))
  }
}
