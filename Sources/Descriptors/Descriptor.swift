import Glibc

/// The number by which the system says why something failed.
package struct Errno: Error, Equatable {
  package var code: Int32

  package init(code: Int32) { self.code = code }

  /// That of the last call that failed in this thread.
  package static var last: Errno { Errno(code: errno) }

  /// Whether nothing is there.
  package var isOfAbsence: Bool { code == ENOENT || code == ENOTDIR }
}

/// An open file, pipe or terminal that is read or written whole: a call that a signal interrupts is repeated, one that
/// does a part of the work is continued, and a descriptor that is not ready is waited for.
package struct Descriptor {
  package let number: CInt

  package init(_ number: CInt) { self.number = number }

  /// Writes all bytes.
  package func writeAll(_ bytes: ArraySlice<UInt8>) throws(Errno) {
    var rest = bytes
    while !rest.isEmpty {
      let written = try going(on: POLLOUT) { rest.withUnsafeBytes { write(number, $0.baseAddress, $0.count) } }
      rest = rest.dropFirst(written)
    }
  }

  package func writeAll(_ bytes: [UInt8]) throws(Errno) { try writeAll(bytes[...]) }

  /// Reads to the end, or until there are so many bytes.
  package func readAll(most: Int = .max) throws(Errno) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < most {
      let piece = try read(min(most - bytes.count, Self.piece))
      if piece.isEmpty { break }
      bytes += piece
    }
    return bytes
  }

  /// Reads what is there, waiting for something; empty at the end.
  package func readSome() throws(Errno) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: Self.piece)
    let count = try going(on: POLLIN) { buffer.withUnsafeMutableBytes { Glibc.read(number, $0.baseAddress, $0.count) } }
    return Array(buffer[..<count])
  }

  /// Reads so many bytes, fewer only at the end.
  ///
  /// - Parameter offset: where they are in a file; nil for what comes next.
  package func read(_ most: Int, at offset: Int64? = nil) throws(Errno) -> [UInt8] {
    var failure: Errno?
    let bytes = [UInt8](unsafeUninitializedCapacity: max(0, most)) { buffer, count in
      do throws(Errno) {
        try fill(UnsafeMutableRawBufferPointer(buffer), at: offset, &count)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Bytes that are read at once where nobody knows how many there are.
  package static let piece = 64 << 10

  private func fill(
    _ buffer: UnsafeMutableRawBufferPointer, at offset: Int64?, _ count: inout Int
  ) throws(Errno) {
    while count < buffer.count {
      let (start, room, done) = (buffer.baseAddress?.advanced(by: count), buffer.count - count, Int64(count))
      let got = try going(on: POLLIN) {
        offset.map { pread(number, start, room, off_t($0 + done)) } ?? Glibc.read(number, start, room)
      }
      if got == 0 { return }
      count += got
    }
  }

  /// Repeats a call until it does something.
  private func going(on event: CInt, _ call: () -> Int) throws(Errno) -> Int {
    while true {
      let done = call()
      if done >= 0 { return done }
      let error = Errno.last
      switch error.code {
      case EINTR: continue
      case EAGAIN:
        var ready = pollfd(fd: number, events: Int16(event), revents: 0)
        _ = poll(&ready, 1, -1)
      default: throw error
      }
    }
  }
}
