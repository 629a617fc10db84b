import CSystem
import Glibc

/// A program run to its end, off the main thread: bytes on its standard input, and what it says caught.
package struct ProgramRun {
  /// Standard output and standard error as they came, up to the limit.
  package private(set) var output: [UInt8] = []
  /// Whether it said more.
  package private(set) var isCut = false
  /// As a shell shows it; nil if it was ended before its time.
  package private(set) var status: CInt?

  /// Bytes of output that are kept.
  private let most: Int

  /// Runs it.
  ///
  /// - Parameters:
  ///   - catchesOutput: else it goes nowhere; a program that leaves another one behind, as clipboards do, would
  ///     hold it open.
  ///   - most: bytes of output that are kept.
  ///   - isOver: asked several times a second; ends the program, and what it started, when it says so.
  package init(
    _ program: OutsideProgram, input: [UInt8], catchesOutput: Bool = true, keeping most: Int = 1 << 20,
    endingWhen isOver: () -> Bool
  ) throws(OutsideProgram.SpawnError) {
    self.most = most
    let (stdin, stdout) = (try Pipe(), try Pipe())
    let nowhere = catchesOutput ? -1 : open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { if nowhere >= 0 { close(nowhere) } }
    let out = catchesOutput ? stdout.writingEnd : nowhere
    let process = try program.start([stdin.readingEnd, out, out], isApart: true)
    stdin.closeReading()
    stdout.closeWriting()
    run(process, input, stdin, stdout, isOver)
  }

  private mutating func run(_ process: pid_t, _ input: [UInt8], _ stdin: Pipe, _ stdout: Pipe, _ isOver: () -> Bool) {
    let ending = cs_process_descriptor(process)
    defer { if ending >= 0 { close(ending) } }
    var rest = input[...]
    if rest.isEmpty { stdin.closeWriting() }
    while status == nil {
      if isOver() { return Self.end(process, seenBy: ending) }
      _ = move(&rest, to: stdin, from: stdout, orUntil: ending, wait: Self.pause)
      status = Self.ending(of: process)
    }
    // what it said last, were it only to see that there is more than is kept; one that it left behind may go on
    while !isCut, move(&rest, to: stdin, from: stdout, wait: 0) {}
  }

  /// Milliseconds between looks at whether it is to end, and at whether it has where the system does not tell.
  private static let pause: CInt = 20

  /// Gives and takes what can be now; false if nothing can be taken.
  ///
  /// - Parameter ending: can be read once the program has ended; -1 for nothing that can.
  private mutating func move(
    _ rest: inout ArraySlice<UInt8>, to stdin: Pipe, from stdout: Pipe, orUntil ending: CInt = -1, wait: CInt
  ) -> Bool {
    var polls = [
      pollfd(fd: stdin.writingEnd, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: stdout.readingEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: ending, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&polls, 3, wait) > 0 else { return false }
    if polls[0].revents != 0 { stdin.write(&rest) }
    return polls[1].revents != 0 && take(from: stdout)
  }

  private mutating func take(from stdout: Pipe) -> Bool {
    guard let bytes = stdout.read() else { return false }
    let room = most - output.count
    output += bytes.prefix(room)
    isCut = isCut || bytes.count > room
    return true
  }

  /// nil while it goes on.
  private static func ending(of process: pid_t) -> CInt? {
    var status: CInt = 0
    guard waitpid(process, &status, WNOHANG) == process else { return nil }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// Ends the program with all that it started, and leaves no zombie.
  ///
  /// - Parameter ending: can be read once it has ended; -1 where nothing can.
  private static func end(_ process: pid_t, seenBy ending: CInt) {
    kill(-process, SIGTERM)
    kill(-process, SIGCONT)
    var end = pollfd(fd: ending, events: Int16(POLLIN), revents: 0)
    _ = poll(&end, 1, mercy)
    if Self.ending(of: process) != nil { return }
    kill(-process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Milliseconds that a program gets to end by itself.
  private static let mercy: CInt = 500
}

/// The two ends of a pipe; they close with it. The ends kept here don't block.
private final class Pipe {
  private(set) var readingEnd: CInt = -1
  private(set) var writingEnd: CInt = -1

  init() throws(OutsideProgram.SpawnError) {
    var ends: [CInt] = [-1, -1]
    guard cs_pipe(&ends) == 0 else { throw OutsideProgram.SpawnError(code: errno) }
    (readingEnd, writingEnd) = (ends[0], ends[1])
  }

  deinit {
    closeReading()
    closeWriting()
  }

  func closeReading() { Self.close(&readingEnd) }
  func closeWriting() { Self.close(&writingEnd) }

  private static func close(_ end: inout CInt) {
    if end >= 0 { Glibc.close(end) }
    end = -1
  }

  /// Writes what the pipe has room for, and closes it when all is written or nobody reads.
  func write(_ rest: inout ArraySlice<UInt8>) {
    _ = fcntl(writingEnd, F_SETFL, O_NONBLOCK)
    let written = rest.withUnsafeBytes { Glibc.write(writingEnd, $0.baseAddress, $0.count) }
    if written > 0 { rest = rest.dropFirst(written) }
    if rest.isEmpty || written < 0 && errno != EAGAIN && errno != EINTR { closeWriting() }
  }

  /// nil at the end.
  func read() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(readingEnd, &buffer, buffer.count)
    if count > 0 { return Array(buffer[..<count]) }
    if count < 0, errno == EINTR { return [] }
    closeReading()
    return nil
  }
}
