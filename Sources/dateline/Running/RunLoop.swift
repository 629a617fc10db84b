import Curses
import Display
import Glibc
import NewsLibrary
import Reader

/// The one thread that waits: input, reports and signals come in, the state answers, the screen is
/// painted.
struct RunLoop {
  private let terminal: Terminal
  private let wake: WakePipe
  private let inbox: Inbox
  private let runner: EffectRunner
  private var state: State
  private var isOver = false
  /// What could not be kept and is not on the screen yet.
  private var notKept: [(change: UserChange, line: String)] = []

  init(terminal: Terminal, wake: WakePipe, library: Library, state: State) {
    self.terminal = terminal
    self.wake = wake
    inbox = Inbox(wake: wake)
    runner = EffectRunner(library: library, inbox: inbox)
    self.state = state
  }

  /// Runs until the user quits or a signal ends the program; the terminal is then as it was found.
  ///
  /// Quitting waits for nothing: what the index has not yet written, the next start makes again.
  consuming func run() -> Never {
    terminal.setMouse(state.preferences.hasMouse)
    run(state.begin())
    waitForFirstScreen()
    terminal.paint(state.view())
    run(state.laterEffects)
    while !isOver {
      terminal.paint(state.view())
      notKept = []
      let watched = [runner.descriptor].compactMap(\.self)
      for event in terminal.wait(milliseconds: nil, wake: wake, watching: watched) where !isOver { take(event) }
    }
    _exit(end() ? EXIT_SUCCESS : Failure.status)
  }

  /// Gives the terminal back, and reports there which of the user's last changes were not kept and which files were not
  /// written; false if there are any.
  private mutating func end() -> Bool {
    terminal.close()
    runner.end()
    let reports = inbox.takeAll()
    notKept += reports.compactMap(\.unkept)
    Wording.tell(notKept: notKept)
    let unwritten = reports.compactMap(\.unwritten)
    unwritten.forEach { StandardError.line("dateline: \($0)") }
    return notKept.isEmpty && unwritten.isEmpty
  }

  /// A library that was opened before has its list within a few milliseconds: the first screen
  /// painted is then a full one, not an empty one that flickers away.
  private mutating func waitForFirstScreen() {
    for _ in 0..<8 where state.open == nil && !isOver {
      for event in terminal.wait(milliseconds: 10, wake: wake) where !isOver { take(event) }
    }
  }

  private mutating func take(_ event: Event) {
    switch event {
    case .input(let input): run(state.receive(input))
    case .resize(let size): run(state.receive(.resize(size)))
    case .wake:
      for report in inbox.takeAll() {
        notKept += [report.unkept].compactMap(\.self)
        run(state.report(report))
      }
    case .terminate(let signal):
      _ = end()
      terminal.die(by: signal)
    case .readable: runner.takeChanges()
    case .hangup: isOver = true
    }
  }

  private mutating func run(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .terminal(let order): run(order)
      case .editor(let request): run(state.report(.editor(answer(request), to: request)))
      case .library(let request): runner.run(request)
      case .order(let order): runner.run(order)
      case .change(let change): runner.run(change)
      case .outside(let request): runner.run(request, copyToTerminal: terminal.copy)
      case .endCommand: runner.endCommand()
      }
    }
  }

  private mutating func run(_ order: TerminalOrder) {
    switch order {
    case .quit: isOver = true
    case .setMouse(let isOn): terminal.setMouse(isOn)
    case .redraw: terminal.redraw()
    case .suspend:
      terminal.suspend()
      run(state.receive(.resize(terminal.size)))
    }
  }

  /// Nothing else goes on while the editor has the terminal.
  private func answer(_ request: EditorRequest) -> EditorRequest.Answer {
    let editor = Editor()
    switch request {
    case .edit(let file): return .edited(status: editor.open(file, on: terminal), editor: editor.command)
    case .writeNote(let subject, let text):
      do {
        return written(in: try NoteFile(text), text, about: subject, by: editor)
      } catch {
        return .noFile(subject, text: text, folder: error.folder, errno: error.errno)
      }
    }
  }

  private func written(
    in file: NoteFile, _ text: String, about subject: NoteSubject, by editor: Editor
  ) -> EditorRequest.Answer {
    let hasWritten = editor.open(EditedFile(path: file.path, line: 1), on: terminal) == 0
    let written = file.text
    if hasWritten, let written { return .written(subject, text: written) }
    // perhaps it was ended on purpose, perhaps it crashed
    return .notWritten(subject, text: text, editor: editor.command, keptIn: written == text ? nil : file.keep())
  }
}

extension Report {
  /// The change that could not be kept, and the line that tells so; nil for any other report.
  fileprivate var unkept: (change: UserChange, line: String)? {
    if case .notKept(let change, let line) = self { (change, line) } else { nil }
  }

  /// Why a file is not written; nil for any other report.
  fileprivate var unwritten: String? {
    guard case .changed(let answer, _) = self else { return nil }
    return switch answer {
    case .notWritten(let error): ExportText.words(error)
    case .inTheWay(_, let path): ExportText.words(.exists(path: path))
    case .written(let file): file == nil ? ExportText.nothing : nil
    case .corrected, .undone, .withdrawn, .searchSaved, .searchForgotten, .annotated, .tagRemoved, .read, .takenBack:
      nil
    }
  }
}
