/// Turns UTF-8 offsets into offsets in Unicode scalars, the unit of the machine interface.
///
/// Where all is ASCII the two are the same. Else one pass over the text builds a checkpoint every 64
/// bytes, so a look-up costs at most that many byte tests.
package struct ScalarOffsets: Sendable {
  private static let stride = 64
  private let bytes: [UInt8]
  /// Number of scalars that start before byte `i * stride`; none where all is ASCII.
  private let checkpoints: [Int]

  package init(_ text: SourceText) {
    bytes = text.bytes
    checkpoints = bytes.reduce(0, |) < 0x80 ? [] : Self.checkpoints(of: bytes)
  }

  private static func checkpoints(of bytes: [UInt8]) -> [Int] {
    var scalars = 0
    return Swift.stride(from: 0, through: bytes.count, by: stride).map { start in
      defer { scalars += starts(in: bytes[start..<min(start + stride, bytes.count)]) }
      return scalars
    }
  }

  private static func starts(in bytes: ArraySlice<UInt8>) -> Int {
    var starts = 0
    for byte in bytes where byte & 0xC0 != 0x80 { starts += 1 }
    return starts
  }

  /// Number of scalars that start before the byte at `offset`, which may be the end of the text.
  package func scalars(before offset: Int) -> Int {
    if checkpoints.isEmpty { return offset }
    let block = offset / Self.stride
    return checkpoints[block] + Self.starts(in: bytes[(block * Self.stride)..<offset])
  }

  /// The half-open scalar range of a span.
  package func range(of span: TextSpan) -> Range<Int> {
    scalars(before: span.start)..<scalars(before: span.end)
  }
}
