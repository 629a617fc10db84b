import Glibc

/// Which file or folder of this machine, whatever path leads to it.
struct FileIdentity: Hashable, Sendable {
  var device: UInt64
  var inode: UInt64
}

/// What the system says of a file without reading it.
struct FileStatus: Sendable, Equatable {
  enum Kind: Sendable {
    case file, folder, link
    /// A device, a pipe or a socket.
    case other
  }

  var kind: Kind
  var identity: FileIdentity
  /// Bytes.
  var size: Int64
  /// Nanoseconds since 1970 of the last change of its content, as far as programs tell the truth: `cp -p`
  /// and others set it.
  var modified: Int64
  /// Nanoseconds since 1970 of the last change of its content or of what the system knows of it, which
  /// no program can set.
  var changed: Int64
  /// Under how many names it is known.
  var links: Int

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    identity = FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    size = Int64(status.st_size)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
    links = Int(status.st_nlink)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// The status of what a path leads to, links followed or not; the error is `errno`.
  static func of(_ path: RawPath, followingLinks: Bool = true) -> Result<FileStatus, Errno> {
    path.withCString { of($0, in: AT_FDCWD, followingLinks: followingLinks) }
  }

  /// The same for a name in an open folder.
  static func of(
    _ name: UnsafePointer<CChar>, in folder: Int32, followingLinks: Bool
  ) -> Result<FileStatus, Errno> {
    var status = stat()
    guard fstatat(folder, name, &status, followingLinks ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else {
      return .failure(Errno(code: errno))
    }
    return .success(FileStatus(status))
  }
}

/// The number by which the system says why something failed.
struct Errno: Error, Equatable {
  var code: Int32

  /// Whether nothing is there.
  var isOfAbsence: Bool { code == ENOENT || code == ENOTDIR }
}
