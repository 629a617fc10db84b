import Display
import NewsLibrary

/// Something that the reader asks of others and goes on without. Its type says what answers it and who runs it;
/// each is answered once, or fails once.
package protocol Request: Sendable, Equatable {
  associatedtype Answer: Sendable
}

/// A request of any kind.
package enum AnyRequest: Sendable, Equatable {
  case library(LibraryRequest)
  /// A change of what the user made, or of files; run by the library.
  case change(UserChange)
  case outside(OutsideRequest)
  case editor(EditorRequest)
}

/// Work that `State.update` asks for and never does itself, by who runs it.
package enum Effect: Sendable, Equatable {
  /// The terminal, at once.
  case terminal(TerminalOrder)
  /// The user's editor, which has the terminal until it ends.
  case editor(EditorRequest)
  /// The library, off the main thread.
  case library(LibraryRequest)
  /// The library; nobody waits for it, and nothing answers.
  case order(LibraryOrder)
  /// The library, in the order in which changes are made.
  case change(UserChange)
  /// Other programs.
  case outside(OutsideRequest)
  /// Ends the running command, which then answers as it would have.
  case endCommand

  /// What is answered; nil for orders.
  package var request: AnyRequest? {
    switch self {
    case .library(let request): .library(request)
    case .change(let change): .change(change)
    case .outside(let request): .outside(request)
    case .editor(let request): .editor(request)
    case .terminal, .order, .endCommand: nil
    }
  }
}

package enum TerminalOrder: Sendable, Equatable {
  /// Has the terminal report the mouse, or leaves it to the terminal's own selecting.
  case setMouse(Bool)
  case redraw, suspend, quit
}

package enum LibraryOrder: Sendable, Equatable {
  /// Looks at the files again → `News`. What took too long to read is tried again where the user asked for it.
  case refresh(asked: Bool)
  /// Ends the running search, which then need not answer.
  case stopSearch
  /// Keeps a query among the earlier ones.
  case rememberQuery(String)
  /// Keeps that an article was read in passing; it may be written later.
  case readInPassing(ArticleID)
}

/// The result of a request, or what nobody asked for.
package enum Report: Sendable {
  case library(LibraryRequest.Answer, to: LibraryRequest)
  case changed(UserChange.Answer, by: UserChange)
  case outside(OutsideRequest.Answer, to: OutsideRequest)
  case editor(EditorRequest.Answer, to: EditorRequest)
  /// A change could not be kept, so that nothing has changed; one line for the user.
  case notKept(UserChange, String)
  /// A request failed; one line for the user.
  case failed(AnyRequest, String)
  case news(News)

  /// The request that ends with it; nil for news.
  package var request: AnyRequest? {
    switch self {
    case .library(_, let request): .library(request)
    case .changed(_, let change), .notKept(let change, _): .change(change)
    case .outside(_, let request): .outside(request)
    case .editor(_, let request): .editor(request)
    case .failed(let request, _): request
    case .news: nil
    }
  }
}

/// What comes without being asked for, or beside an answer.
package enum News: Sendable {
  /// The first articles of the list, and how many there are: what is seen first.
  case listHead([ArticleID], count: Int)
  /// The open article with its findings, which were not there yet when it was shown.
  case findings(OpenArticle)
  case indexing(Indexing)
  /// The text of all files is in the index, their facts may be missing.
  case textIndexed(changed: Bool, notice: String?)
  /// The library is up to date with the files; `changed` tells whether the list has to be read again.
  case indexed(changed: Bool, notice: String?)
  /// Copies of articles are read, or not, with these.
  case copiesRead(Set<ArticleID>, Bool)
  /// Something that nobody waits for failed; one line for the user.
  case told(String)
}
