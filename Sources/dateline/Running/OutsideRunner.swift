import Curses
import Descriptors
import Dispatch
import Display
import Glibc
import NewsLibrary
import Reader
import Synchronization

/// Does what has to do with files, the clipboard and other programs, off the main thread; none of it waits for
/// another.
final class OutsideRunner: Sendable {
  private let library: Library
  private let inbox: Inbox
  private let queue = DispatchQueue(label: "outside", qos: .userInitiated, attributes: .concurrent)
  /// Whether the running command is to end.
  private let isEnding = Mutex(false)
  private let commands = DispatchGroup()
  private let files = DispatchGroup()
  /// Files that are being written.
  private let late = Mutex<[UserChange]>([])

  init(library: Library, inbox: Inbox) {
    self.library = library
    self.inbox = inbox
  }

  func write(_ file: FileRequest, replacing isReplacing: Bool) {
    let change = UserChange.write(file, replacing: isReplacing)
    late.withLock { $0.append(change) }
    answer(.change(change), in: files) { [self] in
      defer { late.withLock { late in late.firstIndex(of: change).map { _ = late.remove(at: $0) } } }
      return .changed(try write(file, replacing: isReplacing), by: change)
    }
  }

  func takeBack(_ file: WrittenFile) {
    let change = UserChange.takeBack(file)
    answer(.change(change), in: files) { [library] in .changed(.takenBack(file, library.takeBack(file)), by: change) }
  }

  /// Puts words on the clipboard of the desktop, besides the terminal's, which may have got them already.
  func copy(_ words: CopiedWords, toTerminal wasSent: Bool, _ request: OutsideRequest) {
    answer(.outside(request)) {
      let program = ClipboardProgram.copy(words.text).map { "copied by \($0)" }
      let means = [wasSent ? "sent to the terminal's clipboard" : nil, program].compactMap(\.self)
      return .outside(.copied(words, by: means), to: request)
    }
  }

  func pipe(_ subject: ExportSubject, to command: String, width: Columns, _ request: OutsideRequest) {
    isEnding.withLock { $0 = false }
    answer(.outside(request), in: commands) { [self] in
      .outside(.commandEnded(pipe(subject, to: command, width: width)), to: request)
    }
  }

  func endCommand() { isEnding.withLock { $0 = true } }

  /// To be called last: ends the running command with the program, and waits for what is being written. What is not
  /// there in time never will be, and is in the inbox.
  ///
  /// - Parameter end: nothing is waited for beyond it.
  func end(by end: DispatchTime) {
    endCommand()
    _ = commands.wait(timeout: end)
    if files.wait(timeout: end) == .success { return }
    let late = late.withLock(\.self)
    removeParts()
    for case .write(let request, let isReplacing) in late {
      let error = ExportError.system(path: request.path, errno: ETIMEDOUT)
      inbox.put(.changed(.notWritten(error), by: .write(request, replacing: isReplacing)))
    }
  }

  /// A disk that does not answer may not do this either.
  private func removeParts() {
    let isDone = DispatchSemaphore(value: 0)
    queue.async { [library] in
      library.removePartialExports()
      isDone.signal()
    }
    _ = isDone.wait(timeout: .now() + .seconds(1))
  }

  private func answer(
    _ request: AnyRequest, in group: DispatchGroup? = nil, _ work: @escaping @Sendable () throws -> Report
  ) {
    queue.async(group: group) { [inbox] in
      CrashCover.coverThread()
      do {
        inbox.put(try work())
      } catch {
        inbox.put(.failed(request, Wording.of(error)))
      }
    }
  }

  private func write(_ request: FileRequest, replacing isReplacing: Bool) throws -> UserChange.Answer {
    do {
      let path = LibraryPaths.expanded(request.path)
      return .written(try library.write(request.subject, as: request.format, to: path, replacing: isReplacing))
    } catch ExportError.exists(let path) {
      return .inTheWay(request, path: path)
    } catch let error as ExportError {
      return .notWritten(error)
    } catch {
      // nobody sees its message any more
      guard isEnding.withLock(\.self) else { throw error }
      return .notWritten(.system(path: request.path, errno: EIO))
    }
  }

  private func pipe(_ subject: ExportSubject, to command: String, width: Columns) -> CommandOutput {
    func failed(_ words: String) -> CommandOutput {
      CommandOutput(command: command, text: words, width: width, status: 126)
    }
    do {
      let input = try library.plainText(of: subject)
      let run = try ProgramRun(.shell(command), input: input) { isEnding.withLock { $0 } }
      let text = String(decoding: run.output, as: UTF8.self)
      return CommandOutput(command: command, text: text, width: width, isCut: run.isCut, status: run.status)
    } catch let error as OutsideProgram.SpawnError {
      return failed("can't be started: \(SystemError.words(error.code))")
    } catch {
      return failed(Wording.of(error))
    }
  }
}

extension Library {
  /// What a command is given: the text of articles as it is in their files, all else as plain text.
  fileprivate func plainText(of subject: ExportSubject) throws -> [UInt8] {
    if case .articles(let ids) = subject { return try ids.flatMap { try article($0)?.article.text.bytes ?? [] } }
    var text: [UInt8] = []
    _ = try export(subject, as: .text) { text += $0 }
    return text
  }
}
