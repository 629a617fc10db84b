import Glibc

/// A regular file as it was read.
struct FileBytes: Sendable {
  var bytes: [UInt8]
  /// From before the first byte was read, so that a change while reading shows at the next look.
  var status: FileStatus

  /// Reads a file whole; nil where the path leads to no regular file any more.
  ///
  /// A pipe put in its place since the scan does not block (`O_NONBLOCK`).
  static func read(_ path: RawPath) -> Result<FileBytes?, Errno> {
    let descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else {
      // ENXIO is what a socket says
      return errno == ENXIO ? .success(nil) : .failure(Errno(code: errno))
    }
    defer { close(descriptor) }
    var raw = stat()
    guard fstat(descriptor, &raw) == 0 else { return .failure(Errno(code: errno)) }
    let status = FileStatus(raw)
    guard status.kind == .file else { return .success(nil) }
    return contents(of: descriptor, expecting: Int(status.size)).map { FileBytes(bytes: $0, status: status) }
  }

  /// All bytes to the end of the file, which may have grown or shrunk since its size was asked for.
  private static func contents(of descriptor: Int32, expecting size: Int) -> Result<[UInt8], Errno> {
    var bytes: [UInt8] = []
    // one more than expected, so that the first read also sees the end
    var room = size + 1
    while true {
      var failure: Int32 = 0
      let old = bytes
      bytes = []
      bytes = [UInt8](unsafeUninitializedCapacity: old.count + room) { buffer, count in
        count = buffer.update(fromContentsOf: old)
        failure = fill(buffer, from: descriptor, &count)
      }
      if failure != 0 { return .failure(Errno(code: failure)) }
      if bytes.count < old.count + room { return .success(bytes) }
      room = max(bytes.count, 4096)
    }
  }

  /// Reads until the buffer is full or the file ends; returns 0 or `errno`.
  private static func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32, _ count: inout Int
  ) -> Int32 {
    while count < buffer.count {
      let got = Glibc.read(descriptor, buffer.baseAddress! + count, buffer.count - count)
      if got == 0 { return 0 }
      if got > 0 {
        count += got
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}
