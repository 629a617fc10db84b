import Glibc

/// 64 bits and a length that tell one content from another, taken piece by piece.
///
/// FNV-1a (Fowler, Noll and Vo, 64-bit offset and prime); it guards against chance alone.
package struct RunningHash: Hashable, Sendable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325
  private var count = 0

  package init() {}

  /// What it is called in a file.
  package var name: String { "\(count)-\(String(value, radix: 16))" }

  package mutating func take(_ bytes: ArraySlice<UInt8>) {
    count += bytes.count
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }
}

extension RunningHash {
  /// That of a file, little of it in memory at a time; a link at the end of the path is an error.
  package init(of path: RawPath) throws(Errno) {
    self.init()
    let descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW) }
    guard descriptor >= 0 else { throw Errno(code: errno) }
    defer { close(descriptor) }
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let got = read(descriptor, &piece, piece.count)
      if got == 0 { return }
      if got < 0, errno != EINTR { throw Errno(code: errno) }
      take(piece[..<max(0, got)])
    }
  }
}
