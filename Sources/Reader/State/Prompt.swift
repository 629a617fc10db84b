/// A line at the bottom of the screen that takes text.
package struct Prompt: Sendable, Equatable {
  package enum Purpose: Sendable, Equatable {
    case search, find, command
  }
  package var purpose: Purpose
  package var line = LineEditor()

  /// What stands before the text.
  var sign: String {
    switch purpose {
    case .search: "/"
    case .find: "\\"
    case .command: ":"
    }
  }
}
