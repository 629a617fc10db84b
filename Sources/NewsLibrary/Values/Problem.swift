/// A file that the library could not take in, and why.
package struct Problem: Hashable, Sendable {
  package enum Reason: Error, Hashable, Sendable {
    case empty
    case binary
    /// More bytes than `FileBytes.most`.
    case tooLarge
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
