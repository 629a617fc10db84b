import Dispatch
import NewsLibrary
import QueryLanguage
import Reader

/// Runs what the reader asks of others, off the main thread, and puts the answers in the inbox.
final class EffectRunner: Sendable {
  private let library: Library
  private let questions: QuestionRunner
  private let changes: ChangeRunner
  private let refreshing: RefreshRunner
  private let outside: OutsideRunner

  init(library: Library, inbox: Inbox) {
    self.library = library
    refreshing = RefreshRunner(library: library, inbox: inbox)
    outside = OutsideRunner(library: library, inbox: inbox)
    changes = ChangeRunner(library: library, inbox: inbox, refreshing: refreshing, files: outside)
    questions = QuestionRunner(library: library, inbox: inbox, refreshing: refreshing, changes: changes)
  }

  func run(_ request: LibraryRequest) { questions.run(request) }

  func run(_ order: LibraryOrder) {
    switch order {
    case .refresh(let isAsked): refreshing.refresh(asked: isAsked)
    case .stopSearch: questions.stopSearch()
    case .rememberQuery(let query): questions.remember(query)
    case .readInPassing(let article): changes.readInPassing(article)
    }
  }

  func run(_ change: UserChange) { changes.run(change) }

  /// - Parameter copyToTerminal: puts text on the terminal's clipboard; false if that is too much for it.
  func run(_ request: OutsideRequest, copyToTerminal: (String) -> Bool) {
    switch request {
    case .copy(let words): outside.copy(words, toTerminal: copyToTerminal(words.text), request)
    case .pipe(let subject, let command, let width): outside.pipe(subject, to: command, width: width, request)
    }
  }

  func endCommand() { outside.endCommand() }

  /// A descriptor to watch for reading, asked for again at each wait.
  var descriptor: CInt? { refreshing.descriptor }

  /// To be called when the descriptor can be read.
  func takeChanges() { refreshing.takeChanges() }

  /// What waits for the disk this long is given up: nobody waits longer for a program to end.
  private static let patience = DispatchTimeInterval.seconds(5)

  /// To be called last: takes away what would be left behind. What could not be kept is in the inbox.
  func end() {
    EndingSignals.takingAway(with: library.removePartialExports) {
      changes.end(by: .now() + Self.patience)
    }
    library.removeTemporaryIndex()
  }
}
