import Glibc

/// A path as the system knows it: bytes without NUL, which need not be UTF-8.
///
/// Two names that Swift's `String` holds equal can be two files, and a name that is no UTF-8 must
/// open again; so paths are bytes until they are shown.
package struct RawPath: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }
  /// A path that is written as text; bytes that are no text may stand in it as `UndecodedBytes` writes them.
  package init(_ string: String) { bytes = UndecodedBytes.bytes(of: string) }

  /// What is shown: bytes that are no UTF-8 become U+FFFD.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// As an argument of the command line that leads to the same file.
  package var argument: String { UndecodedBytes.string(of: bytes) }

  /// The last component: `b.txt` of `/a/b.txt`.
  package var name: ArraySlice<UInt8> {
    bytes[(bytes.lastIndex(of: Self.slash).map { $0 + 1 } ?? 0)...]
  }

  /// What the last component is in: `/a` of `/a/b.txt`, `/` of `/b.txt`, `.` of `b.txt`.
  package var folder: RawPath {
    guard let slash = bytes.lastIndex(of: Self.slash) else { return RawPath(".") }
    return slash == 0 ? RawPath("/") : RawPath(bytes: Array(bytes[..<slash]))
  }

  /// The path of an entry of this folder.
  package func appending(_ name: [UInt8]) -> RawPath {
    bytes.last == Self.slash ? RawPath(bytes: bytes + name) : RawPath(bytes: bytes + [Self.slash] + name)
  }

  /// The path as C wants it, NUL at its end.
  package func withCString<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
    try (bytes + [0]).withUnsafeBufferPointer { buffer in
      try buffer.withMemoryRebound(to: CChar.self) { try body($0.baseAddress!) }
    }
  }

  package static let slash = UInt8(ascii: "/")
}

extension RawPath: Comparable {
  /// Orders by byte.
  package static func < (a: RawPath, b: RawPath) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }
}

/// Names below `/dev` and `/proc`: they lead to what a program has open, such as `/dev/stdout`, and a file that took
/// the place of that would end what is in it.
package enum SystemNames {
  /// Whether such a name is what a path stands for, or what a link on its way leads to.
  package static func lead(to path: RawPath) -> Bool {
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
  package var resolved: RawPath? {
    guard let resolved = withCString({ realpath($0, nil) }) else { return nil }
    defer { free(resolved) }
    return RawPath(bytes: UnsafeBufferPointer(start: resolved, count: strlen(resolved)).map(UInt8.init(bitPattern:)))
  }

  /// What is written in a link; nil if it is none.
  fileprivate var linked: RawPath? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = withCString { readlink($0, &buffer, buffer.count) }
    return count > 0 ? RawPath(bytes: buffer[..<count].map(UInt8.init(bitPattern:))) : nil
  }

  package func isOrIsBelow(_ folder: RawPath) -> Bool {
    bytes == folder.bytes || bytes.starts(with: folder.bytes + [Self.slash])
  }
}
