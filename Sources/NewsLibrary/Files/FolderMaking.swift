import Glibc

enum FolderMaking {
  /// Makes a folder and those it lies in, for this user alone, where they are missing.
  static func make(_ path: String) throws(Errno) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    guard errno == ENOENT, !parent.isEmpty else { throw Errno(code: errno) }
    try make(parent)
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw Errno(code: errno) }
  }
}
