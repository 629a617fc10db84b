/// Why a terminal can't be used.
package enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is none.
  case notATerminal
  /// The terminal database doesn't know the type; empty where `TERM` is not set.
  case unknownType(String)
  /// The type can't move its cursor.
  case dumb(String)
  /// The system refused a pipe or its locale.
  case system
}
