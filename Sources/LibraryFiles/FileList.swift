import Descriptors
import Glibc

/// The paths of a list, one a line, or each ended by a zero byte as `find -print0` writes them; read as they come.
package struct FileList {
  private let descriptor: Descriptor
  private var rest: [UInt8] = []
  private var isAtEnd = false
  private var separator: UInt8?

  /// - Parameter descriptor: a file or a pipe, open for reading.
  package init(_ descriptor: Descriptor) { self.descriptor = descriptor }

  /// The next path; nil at the end. Empty lines are left out, and so is a carriage return at the end of a line.
  package mutating func next() throws(Errno) -> RawPath? {
    while true {
      guard let entry = try nextEntry() else { return nil }
      let path = separator == 0 || entry.last != 0x0D ? entry : entry.dropLast()
      if !path.isEmpty { return RawPath(bytes: Array(path)) }
    }
  }

  /// The next paths, as many as have come and at most so many; empty at the end.
  package mutating func nextPaths(most: Int) throws(Errno) -> [RawPath] {
    var paths: [RawPath] = []
    repeat {
      guard let path = try next() else { break }
      paths.append(path)
    } while paths.count < most && rest.contains(where: isEnd)
    return paths
  }

  private mutating func nextEntry() throws(Errno) -> ArraySlice<UInt8>? {
    while true {
      if let end = rest.firstIndex(where: isEnd) {
        separator = rest[end]
        let entry = rest[..<end]
        rest = Array(rest[(end + 1)...])
        return entry
      }
      if isAtEnd {
        defer { rest = [] }
        return rest.isEmpty ? nil : rest[...]
      }
      let more = try descriptor.readSome()
      isAtEnd = more.isEmpty
      rest += more
    }
  }

  /// The first end decides: a path may hold a line end where zero bytes part them.
  private func isEnd(_ byte: UInt8) -> Bool { separator.map { byte == $0 } ?? (byte == 0 || byte == 0x0A) }
}
