import Glibc

/// Files and folders that are made for this user alone, whatever the umask and the folder they come to lie in.
package enum PrivateFiles {
  /// Makes a folder and those it lies in where they are missing.
  package static func makeFolder(_ path: String) throws(Errno) {
    if try makeOne(path) { return }
    let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    guard !parent.isEmpty else { throw Errno(code: ENOENT) }
    try makeFolder(parent)
    guard try makeOne(path) else { throw Errno(code: ENOENT) }
  }

  /// False if the folder that it would lie in is missing.
  private static func makeOne(_ path: String) throws(Errno) -> Bool {
    if mkdir(path, 0o700) == 0 {
      // the umask may have taken rights of the user's own
      chmod(path, 0o700)
      return true
    }
    if errno == ENOENT { return false }
    guard errno == EEXIST else { throw Errno(code: errno) }
    return true
  }

  /// Opens a file, which is made if it is missing.
  ///
  /// - Parameter flags: of `open`, without those that make it.
  package static func open(_ path: String, _ flags: CInt) throws(Errno) -> CInt {
    let new = Glibc.open(path, flags | O_CLOEXEC | O_CREAT | O_EXCL, 0o600)
    if new >= 0 {
      fchmod(new, 0o600)
      return new
    }
    guard errno == EEXIST else { throw Errno(code: errno) }
    // without O_EXCL it may be gone by now
    let descriptor = Glibc.open(path, flags | O_CLOEXEC | O_CREAT, 0o600)
    guard descriptor >= 0 else { throw Errno(code: errno) }
    return descriptor
  }
}
