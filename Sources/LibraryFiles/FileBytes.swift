import Descriptors
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
  /// - Parameter refusal: why the rest of a file that begins so need not be read; nil for one that must be.
  package static func read(
    _ path: RawPath, unless refusal: (_ beginning: [UInt8]) -> Problem.Reason? = { _ in nil }
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
    do {
      return try contents(of: Descriptor(descriptor), expecting: status.size, unless: refusal)
        .map { FileBytes(bytes: $0, status: status) }
    } catch {
      return .failure(.unreadable(errno: error.code))
    }
  }

  /// Reads a pipe to its end, or standard input where no path is given.
  static func read(stream path: RawPath?) -> Result<[UInt8], Problem.Reason> {
    let number = path.map { $0.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY) } } ?? STDIN_FILENO
    guard number >= 0 else { return .failure(.unreadable(errno: errno)) }
    defer { if path != nil { close(number) } }
    do {
      let bytes = try Descriptor(number).readAll(most: most + 1)
      return bytes.count > most ? .failure(.tooLarge) : .success(bytes)
    } catch {
      return .failure(.unreadable(errno: error.code))
    }
  }

  /// All bytes to the end of the file, which may have grown or shrunk since its size was asked for, and may grow
  /// faster than it can be read.
  private static func contents(
    of descriptor: Descriptor, expecting size: Int64, unless refusal: ([UInt8]) -> Problem.Reason?
  ) throws(Errno) -> Result<[UInt8], Problem.Reason> {
    guard size <= most else { return .failure(.tooLarge) }
    // one more than expected, so that the first read also sees the end
    let first = min(Int(size) + 1, beginning)
    var bytes = try descriptor.read(first)
    if bytes.count < first { return .success(bytes) }
    if bytes.count == beginning, let reason = refusal(bytes) { return .failure(reason) }
    bytes.reserveCapacity(Int(size) + 1)
    while bytes.count <= most {
      let asked = min(Descriptor.piece, most + 1 - bytes.count)
      let more = try descriptor.read(asked)
      bytes += more
      if more.count < asked { return .success(bytes) }
    }
    return .failure(.tooLarge)
  }
}
