/// A path as the system knows it: bytes without NUL, which need not be UTF-8.
///
/// Two names that Swift's `String` holds equal can be two files, and a name that is no UTF-8 must
/// open again; so paths are bytes until they are shown.
struct RawPath: Hashable, Sendable {
  let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }
  init(_ string: String) { bytes = Array(string.utf8) }

  /// What is shown: bytes that are no UTF-8 become U+FFFD.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The last component: `b.txt` of `/a/b.txt`.
  var name: ArraySlice<UInt8> {
    bytes[(bytes.lastIndex(of: Self.slash).map { $0 + 1 } ?? 0)...]
  }

  /// What the last component is in: `/a` of `/a/b.txt`, `/` of `/b.txt`, `.` of `b.txt`.
  var folder: RawPath {
    guard let slash = bytes.lastIndex(of: Self.slash) else { return RawPath(".") }
    return slash == 0 ? RawPath("/") : RawPath(bytes: Array(bytes[..<slash]))
  }

  /// The path of an entry of this folder.
  func appending(_ name: [UInt8]) -> RawPath {
    bytes.last == Self.slash ? RawPath(bytes: bytes + name) : RawPath(bytes: bytes + [Self.slash] + name)
  }

  /// The path as C wants it, NUL at its end.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
    try (bytes + [0]).withUnsafeBufferPointer { buffer in
      try buffer.withMemoryRebound(to: CChar.self) { try body($0.baseAddress!) }
    }
  }

  static let slash = UInt8(ascii: "/")
}

extension RawPath: Comparable {
  /// Orders by byte.
  static func < (a: RawPath, b: RawPath) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }
}
