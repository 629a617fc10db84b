import Descriptors
import Glibc

/// Which file or folder of this machine, whatever path leads to it.
package struct FileIdentity: Hashable, Sendable {
  package var device: UInt64
  package var inode: UInt64

  package init(device: UInt64, inode: UInt64) {
    self.device = device
    self.inode = inode
  }
}

/// What the system says of a file without reading it.
package struct FileStatus: Sendable, Equatable {
  package enum Kind: Sendable {
    case file, folder, link
    /// A device, a pipe or a socket.
    case other
  }

  package var kind: Kind
  package var identity: FileIdentity
  /// Bytes.
  package var size: Int64
  /// Nanoseconds since 1970 of the last change of its content, as far as programs tell the truth: `cp -p`
  /// and others set it.
  package var modified: Int64
  /// Nanoseconds since 1970 of the last change of its content or of what the system knows of it, which
  /// no program can set.
  package var changed: Int64
  /// Under how many names it is known.
  package var links: Int

  package init(_ status: stat) {
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
  package static func of(_ path: RawPath, followingLinks: Bool = true) -> Result<FileStatus, Errno> {
    path.withCString { of($0, in: AT_FDCWD, followingLinks: followingLinks) }
  }

  /// The same for a name in an open folder.
  package static func of(
    _ name: UnsafePointer<CChar>, in folder: Int32, followingLinks: Bool
  ) -> Result<FileStatus, Errno> {
    var status = stat()
    guard fstatat(folder, name, &status, followingLinks ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else {
      return .failure(Errno(code: errno))
    }
    return .success(FileStatus(status))
  }
}

extension FileStatus {
  /// The clock that files are stamped with, in nanoseconds since 1970.
  package static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

/// An entry of a folder: its name, and what kind of thing it is.
package struct FolderEntry: Sendable {
  package var name: [UInt8]
  package var kind: FileStatus.Kind
  /// Known for files and folders; links and the rest were not asked.
  package var status: FileStatus?
}

extension FolderEntry {
  /// The entries of a folder that are not hidden, ordered by byte; the error is `errno`.
  ///
  /// `readdir` gives the kind with the name, so that only files and folders cost a `stat`.
  package static func entries(of folder: RawPath) -> Result<[FolderEntry], Errno> {
    guard let stream = folder.withCString(opendir) else { return .failure(Errno(code: errno)) }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      if let found = look(at: entry, in: dirfd(stream)) { entries.append(found) }
    }
    guard errno == 0 else { return .failure(Errno(code: errno)) }
    return .success(entries.sorted { $0.name.lexicographicallyPrecedes($1.name) })
  }

  private static func look(at entry: UnsafeMutablePointer<dirent>, in folder: Int32) -> FolderEntry? {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name)!
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    guard start.pointee != CChar(UInt8(ascii: ".")) else { return nil }
    let name = Array(UnsafeRawBufferPointer(start: start, count: strlen(start)))
    switch Int(entry.pointee.d_type) {
    case DT_LNK: return FolderEntry(name: name, kind: .link)
    case DT_REG, DT_DIR, DT_UNKNOWN: return ask(start, name, in: folder)
    default: return nil
    }
  }

  /// Asks the system; nil if the entry has gone meanwhile, or is a device, a pipe or a socket.
  private static func ask(_ start: UnsafePointer<CChar>, _ name: [UInt8], in folder: Int32) -> FolderEntry? {
    guard case .success(let status) = FileStatus.of(start, in: folder, followingLinks: false) else { return nil }
    return status.kind == .other ? nil : FolderEntry(name: name, kind: status.kind, status: status)
  }
}
