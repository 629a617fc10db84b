import Glibc

/// A regular file as it was read.
package struct FileBytes: Sendable {
  package var bytes: [UInt8]
  /// From before the first byte was read, so that a change while reading shows at the next look.
  package var status: FileStatus

  /// Bytes of the largest file that is read: a thousand times a long article, and little enough that several of
  /// them fit in memory at once.
  package static let most = 64 << 20
  /// Bytes that are looked at before the rest is read.
  package static let beginning = 64 << 10

  /// Reads a file whole; nil if the path leads to no regular file any more.
  ///
  /// A pipe put in its place since the scan does not block (`O_NONBLOCK`).
  /// - Parameter isBinary: whether a file that begins so is no text, and the rest need not be read.
  package static func read(
    _ path: RawPath, unless isBinary: (_ beginning: [UInt8]) -> Bool = { _ in false }
  ) -> Result<FileBytes?, Problem.Reason> {
    let descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else {
      // ENXIO is what a socket says
      return errno == ENXIO ? .success(nil) : .failure(.unreadable(errno: errno))
    }
    defer { close(descriptor) }
    var raw = stat()
    guard fstat(descriptor, &raw) == 0 else { return .failure(.unreadable(errno: errno)) }
    let status = FileStatus(raw)
    guard status.kind == .file else { return .success(nil) }
    return contents(of: descriptor, expecting: status.size, unless: isBinary)
      .map { FileBytes(bytes: $0, status: status) }
  }

  /// All bytes to the end of the file, which may have grown or shrunk since its size was asked for, and may grow
  /// faster than it can be read.
  private static func contents(
    of descriptor: Int32, expecting size: Int64, unless isBinary: ([UInt8]) -> Bool
  ) -> Result<[UInt8], Problem.Reason> {
    guard size <= most else { return .failure(.tooLarge) }
    // one more than expected, so that the first read also sees the end
    var room = min(Int(size) + 1, beginning)
    var bytes: [UInt8] = []
    while true {
      let old = bytes
      bytes = []
      var failure: Int32 = 0
      bytes = [UInt8](unsafeUninitializedCapacity: old.count + room) { buffer, count in
        count = buffer.update(fromContentsOf: old)
        failure = fill(buffer, from: descriptor, &count)
      }
      if failure != 0 { return .failure(.unreadable(errno: failure)) }
      if bytes.count < old.count + room { return .success(bytes) }
      if bytes.count > most { return .failure(.tooLarge) }
      if bytes.count == beginning, isBinary(bytes) { return .failure(.binary) }
      room = min(max(Int(size) + 1 - bytes.count, bytes.count, 4096), most + 1 - bytes.count)
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
