/// Something in the configuration that can't count, and where it is.
package struct ConfigurationFault: Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case syntax(TOMLFault.Reason)
    /// So many more lines are wrong.
    case moreFaults(Int)
    /// There is no such key here; these there are.
    case unknownKey(String, known: [String])
    /// There is nothing of such a name; these there are.
    case unknownName(String, known: [String])
    /// What may stand there, and what does, in words.
    case wrongKind(expected: String, found: String)
    case outOfRange(Int, ClosedRange<Int>)
    /// No key is written so.
    case noSuchKey(String)
    /// The key is given to another action already.
    case keyTaken(String, by: String)
    /// A path that is neither absolute nor begins with `~/`.
    case relativePath(String)
    /// A library of nothing.
    case noPath
    /// The system's number of the error.
    case unreadable(Int32)
    case folder
    /// The offset of the first byte that isn't UTF-8.
    case notText(byte: Int)
    /// The greatest number of bytes.
    case tooLarge(Int)
  }

  /// Counted from 1; nil where the whole file is meant.
  package var line: Int?
  /// In characters, counted from 1; nil where the whole line is meant.
  package var column: Int?
  /// The keys that lead to the value, joined by periods: `keys.next-quote`; nil where it is no value.
  package var path: String?
  package var reason: Reason

  package init(line: Int? = nil, column: Int? = nil, path: String? = nil, _ reason: Reason) {
    self.line = line
    self.column = column
    self.path = path
    self.reason = reason
  }
}
