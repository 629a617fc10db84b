import Curses
import Dispatch
import Display
import Glibc

/// Takes the terminal, shows a screen, and crashes the way its argument says: what a defect in the
/// program would do to a user's terminal.
@main
struct CrashProbe {
  static func main() throws {
    let terminal = try Terminal()
    var screen = Screen(size: terminal.size)
    screen.put("probe", x: 0, y: 0, width: 5, style: .plain)
    terminal.paint(screen)
    crash(CommandLine.arguments.last ?? "")
  }

  private static func crash(_ kind: String) {
    switch kind {
    case "trap": print([Int]()[kind.utf8.count])
    case "overflow": print(depth(kind.utf8.count))
    case "thread": overflowOnAnotherThread()
    default: abort()
    }
  }

  private static func overflowOnAnotherThread() {
    DispatchQueue.global().async {
      CrashCover.coverThread()
      print(depth(1))
    }
    pause()
  }

  /// Calls itself without end, with work after each call so that it can't become a loop.
  @inline(never)
  private static func depth(_ number: Int) -> Int {
    number > 0 ? depth(number &+ 1) &+ number : 0
  }
}
