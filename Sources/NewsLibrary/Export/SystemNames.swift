import Glibc

/// Names below `/dev` and `/proc`: they lead to what a program has open, such as `/dev/stdout`, and a file that took
/// the place of that would end what is in it.
enum SystemNames {
  /// Whether such a name is what a path stands for, or what a link on its way leads to.
  static func lead(to path: RawPath) -> Bool {
    var path = path
    for _ in 0..<mostLinks {
      guard let folder = path.folder.resolved else { return false }
      if isOfSystem(folder) { return true }
      guard let target = folder.appending(Array(path.name)).linked else { return false }
      path = target.bytes.first == RawPath.slash ? target : folder.appending(target.bytes)
    }
    return false
  }

  /// As many as the system follows.
  private static let mostLinks = 40

  /// What is in memory there is made of files like others.
  private static func isOfSystem(_ folder: RawPath) -> Bool {
    ["/dev", "/proc"].contains { folder.isOrIsBelow(RawPath($0)) } && !folder.isOrIsBelow(RawPath("/dev/shm"))
  }
}

extension RawPath {
  /// Absolute and without links; nil with `errno` where nothing is there.
  var resolved: RawPath? {
    guard let resolved = withCString({ realpath($0, nil) }) else { return nil }
    defer { free(resolved) }
    return RawPath(bytes: UnsafeBufferPointer(start: resolved, count: strlen(resolved)).map(UInt8.init(bitPattern:)))
  }

  /// What is written in a link; nil where it is none.
  fileprivate var linked: RawPath? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = withCString { readlink($0, &buffer, buffer.count) }
    return count > 0 ? RawPath(bytes: buffer[..<count].map(UInt8.init(bitPattern:))) : nil
  }

  func isOrIsBelow(_ folder: RawPath) -> Bool {
    bytes == folder.bytes || bytes.starts(with: folder.bytes + [Self.slash])
  }
}
