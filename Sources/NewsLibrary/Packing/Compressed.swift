import CSystem
import Extraction

/// Bytes made smaller by zlib (RFC 1950), their length before them; a checksum guards what comes out.
package enum Compressed {
  /// The fastest level: the next ones gain a hundredth of the size for a third more time.
  private static let level: CInt = 1

  /// Texts of an article's length become half as long.
  package static func pack(_ bytes: [UInt8]) -> [UInt8] {
    let head = length(bytes.count)
    let room = compressBound(uLong(bytes.count))
    return [UInt8](unsafeUninitializedCapacity: head.count + Int(room)) { buffer, count in
      _ = buffer.update(fromContentsOf: head)
      var written = room
      // fails only where room is too little, and it never is
      compress2(buffer.baseAddress! + head.count, &written, bytes, uLong(bytes.count), level)
      count = head.count + Int(written)
    }
  }

  /// What was packed; throws for anything that `pack` did not make.
  package static func unpack(_ packed: some RandomAccessCollection<UInt8>) throws(MalformedPack) -> [UInt8] {
    let packed = Array(packed)
    guard packed.count > headLength else { throw MalformedPack() }
    let count = packed[..<headLength].reversed().reduce(0) { $0 << 8 | Int($1) }
    // zlib makes at best a thousandth: more room than that is asked for by no pack of this program
    guard count <= (packed.count - headLength) * 1100 else { throw MalformedPack() }
    var result = Z_OK
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
      var room = uLong(count)
      var nothing: UInt8 = 0
      result = packed.withUnsafeBufferPointer { source in
        let start = source.baseAddress! + headLength
        let length = uLong(source.count - headLength)
        guard let target = buffer.baseAddress else { return uncompress(&nothing, &room, start, length) }
        return uncompress(target, &room, start, length)
      }
      written = result == Z_OK ? Int(room) : 0
    }
    guard result == Z_OK, bytes.count == count else { throw MalformedPack() }
    return bytes
  }

  private static let headLength = 4

  /// Least significant byte first.
  private static func length(_ count: Int) -> [UInt8] {
    (0..<headLength).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
  }
}
