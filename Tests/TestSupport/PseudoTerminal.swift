import Display
import Glibc

/// A program on a pseudo-terminal of its own, and the screen it draws there.
///
/// The program leads a session of its own, so the terminal's `^Z` cannot stop it. Ends with this value.
package final class PseudoTerminal {
  package enum Failure: Error {
    case system(String, code: CInt)
  }

  /// How a program ended.
  package enum Ending: Equatable {
    case exit(CInt)
    case signal(CInt)
  }

  package let process: pid_t
  package private(set) var screen: VirtualTerminal
  private let master: CInt
  /// Kept open, because the system resets the modes when the last one closes it.
  private let slave: CInt
  private let modesFound: [tcflag_t]
  private var ending: Ending?

  /// - Parameter environment: all of it; the child inherits nothing.
  package init(
    _ executable: String, _ arguments: [String] = [],
    environment: [String: String] = ["TERM": "xterm-256color", "LANG": "C.UTF-8"],
    size: Size = Size(width: 120, height: 40)
  ) throws {
    var (master, slave): (CInt, CInt) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    var window = Self.window(size)
    guard openpty(&master, &slave, &name, nil, &window) == 0 else { throw Failure.system("openpty", code: errno) }
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    // before the program begins, which may be quick to change them
    modesFound = Self.modes(master)
    do {
      process = try ChildProcess.spawn([executable] + arguments, environment: environment, terminal: name)
    } catch {
      close(master)
      close(slave)
      throw error
    }
    self.master = master
    self.slave = slave
    screen = VirtualTerminal(size: size)
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
    close(slave)
  }

  package func send(_ keys: String) { send(bytes: Array(keys.utf8)) }

  package func send(bytes: [UInt8]) { _ = write(master, bytes, bytes.count) }

  /// Writes over the screen, as a message of the system does, which the program knows nothing of.
  package func drawOver(_ words: String) { screen.feed("\u{1B}7\u{1B}[2;2H\(words)\u{1B}8".utf8) }

  package func resize(_ size: Size) {
    screen.resize(size)
    var window = Self.window(size)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  package func signal(_ number: CInt) { kill(process, number) }

  /// Reads on until the screen is as wanted (true), or the time is over or the program gone (false).
  @discardableResult
  package func wait(seconds: Double = 10, until isDone: (VirtualTerminal) -> Bool) -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    while !isDone(screen) {
      guard ContinuousClock.now < end else { return false }
      if !read(milliseconds: 10), hasEnded, !read(milliseconds: 0) { return isDone(screen) }
    }
    return true
  }

  /// Reads on until the program waits for a key: nothing came, and all its threads slept, for 60 ms without a break.
  ///
  /// An Esc alone is known by 25 ms in which nothing follows it; a program also sleeps while it waits to be read.
  package func waitUntilIdle(seconds: Double = 10) {
    let end = ContinuousClock.now + .seconds(seconds)
    var idleSince = ContinuousClock.now
    while ContinuousClock.now < end, ContinuousClock.now - idleSince < .milliseconds(60) {
      if read(milliseconds: 10) || !isAsleep { idleSince = .now }
    }
  }

  private var isAsleep: Bool {
    guard let threads = opendir("/proc/\(process)/task") else { return true }
    defer { closedir(threads) }
    while let entry = readdir(threads) {
      let name = entry.name
      let fields = TextFile.read("/proc/\(process)/task/\(name)/stat")?.split(separator: ")").last?.split(
        separator: " ")
      if let state = fields?.first, state != "S" { return false }
    }
    return true
  }

  /// Reads on until the program has ended; nil if it hasn't after that time.
  package func waitForEnd(seconds: Double = 10) -> Ending? {
    wait(seconds: seconds) { _ in false }
    return ending
  }

  /// Whether the terminal's modes (echo, line editing, signals) are as before the program began.
  package var hasModesFound: Bool { Self.modes(master) == modesFound }

  /// Whether nothing of the program is left on the terminal.
  package var isRestored: Bool { screen.isRestored && hasModesFound }
}

extension PseudoTerminal {
  /// False when nothing came.
  private func read(milliseconds: CInt) -> Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &buffer, buffer.count)
    if count > 0 { screen.feed(buffer[..<count]) }
    return count > 0
  }

  /// What the program wrote may still be unread when this becomes true.
  private var hasEnded: Bool {
    if ending == nil { reap() }
    return ending != nil
  }

  private func reap() {
    var status: CInt = 0
    guard waitpid(process, &status, WNOHANG) == process else { return }
    let signal = status & 0x7F
    ending = signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
  }

  private static func window(_ size: Size) -> winsize {
    winsize(ws_row: UInt16(size.height), ws_col: UInt16(size.width.count), ws_xpixel: 0, ws_ypixel: 0)
  }

  private static func modes(_ terminal: CInt) -> [tcflag_t] {
    var modes = termios()
    tcgetattr(terminal, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }
}
