import Newswire

/// A file that the library could not take in, and why.
package struct Problem: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case empty
    case binary
    /// So many articles of the file can't be read; the others can.
    case articles(unreadable: Int)
    /// A link whose target is not there.
    case danglingLink
    /// A link that leads back to a folder it lies in.
    case linkLoop
    /// A path given on the command line that does not exist.
    case missing
    /// Opening or reading failed; the number is `errno`.
    case unreadable(errno: Int32)
  }

  package var path: String
  package var reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

extension Problem.Reason {
  /// nil if all articles of a file can be read.
  init?(_ unreadable: [FilePlace]) {
    if unreadable.isEmpty { return nil }
    self = .articles(unreadable: unreadable.count)
  }
}
