import Glibc

/// An entry of a folder: its name, and what kind of thing it is.
struct FolderEntry: Sendable {
  var name: [UInt8]
  var kind: FileStatus.Kind
  /// Known for files and folders; links and the rest were not asked.
  var status: FileStatus?
}

extension FolderEntry {
  /// The entries of a folder that are not hidden and that `wants` by name where they are files,
  /// ordered by byte; the error is `errno`.
  ///
  /// `readdir` gives the kind with the name, so that only what is wanted costs a `stat`.
  static func entries(of folder: RawPath, wants: ([UInt8]) -> Bool) -> Result<[FolderEntry], Errno> {
    guard let stream = folder.withCString(opendir) else { return .failure(Errno(code: errno)) }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      if let found = look(at: entry, in: dirfd(stream), wants: wants) { entries.append(found) }
    }
    guard errno == 0 else { return .failure(Errno(code: errno)) }
    return .success(entries.sorted { $0.name.lexicographicallyPrecedes($1.name) })
  }

  private static func look(
    at entry: UnsafeMutablePointer<dirent>, in folder: Int32, wants: ([UInt8]) -> Bool
  ) -> FolderEntry? {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name)!
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    guard start.pointee != CChar(UInt8(ascii: ".")) else { return nil }
    let name = Array(UnsafeRawBufferPointer(start: start, count: strlen(start)))
    switch Int(entry.pointee.d_type) {
    case DT_LNK: return FolderEntry(name: name, kind: .link)
    case DT_REG where !wants(name): return nil
    case DT_REG, DT_DIR, DT_UNKNOWN: return ask(start, name, in: folder, wants: wants)
    default: return nil
    }
  }

  /// Asks the system; nil where the entry has gone meanwhile or is not wanted.
  private static func ask(
    _ start: UnsafePointer<CChar>, _ name: [UInt8], in folder: Int32, wants: ([UInt8]) -> Bool
  ) -> FolderEntry? {
    guard case .success(let status) = FileStatus.of(start, in: folder, followingLinks: false) else { return nil }
    switch status.kind {
    case .file where !wants(name), .other: return nil
    default: return FolderEntry(name: name, kind: status.kind, status: status)
    }
  }
}
