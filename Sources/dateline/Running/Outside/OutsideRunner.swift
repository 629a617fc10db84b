import Curses
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
  private let requests = Mutex<[FileRequest]>([])

  init(library: Library, inbox: Inbox) {
    self.library = library
    self.inbox = inbox
  }

  func run(_ effect: OutsideEffect) {
    switch effect {
    case .write(let request, let isReplacing):
      requests.withLock { $0.append(request) }
      answer(in: files) { try self.write(request, replacing: isReplacing) }
    case .takeBack(let file): answer(in: files) { .takenBack(file, self.library.takeBack(file)) }
    case .loadQuote(let quote): answer { .quoteToCopy(try self.library.exported(quote)) }
    case .pipe(let subject, let command, let width):
      isEnding.withLock { $0 = false }
      answer(in: commands) { .commandEnded(self.pipe(subject, to: command, width: width)) }
    case .endCommand: isEnding.withLock { $0 = true }
    case .locate(let article, let line):
      answer { .located(try self.library.filePath(of: article).map { EditedFile(path: $0, line: line) }) }
    case .copy, .edit: break
    }
  }

  /// Puts words on the clipboard of the desktop, besides the terminal's, which may have got them already.
  func copy(_ words: CopiedWords, toTerminal wasSent: Bool) {
    answer {
      let program = ClipboardProgram.copy(words.text).map { "copied by \($0)" }
      return .copied(words, by: [wasSent ? "sent to the terminal's clipboard" : nil, program].compactMap(\.self))
    }
  }

  /// To be called last: ends the running command with the program, and waits for what is being written. What is not
  /// there in time never will be, and is in the inbox.
  ///
  /// - Parameter end: nothing is waited for beyond it.
  func end(by end: DispatchTime) {
    isEnding.withLock { $0 = true }
    _ = commands.wait(timeout: end)
    if files.wait(timeout: end) == .success { return }
    let late = requests.withLock(\.self)
    removeParts()
    for request in late { inbox.put(.outside(.notWritten(.system(path: request.path, errno: ETIMEDOUT)))) }
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

  private func answer(in group: DispatchGroup? = nil, _ work: @escaping @Sendable () throws -> OutsideReport) {
    queue.async(group: group) { [self] in
      CrashCover.coverThread()
      do {
        inbox.put(.outside(try work()))
      } catch {
        inbox.put(.failed(Wording.of(error)))
      }
    }
  }

  private func write(_ request: FileRequest, replacing isReplacing: Bool) throws -> OutsideReport {
    defer { requests.withLock { requests in requests.firstIndex(of: request).map { _ = requests.remove(at: $0) } } }
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
