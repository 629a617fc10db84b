/// Turns UTF-8 offsets into offsets in Unicode scalars, the unit of the machine interface.
///
/// One pass over the text builds a checkpoint every 1,024 bytes, so a look-up costs at most that
/// many byte tests.
package struct ScalarOffsets: Sendable {
  private static let stride = 1024
  private let bytes: [UInt8]
  /// Number of scalars that start before byte `i * stride`.
  private let checkpoints: [Int]

  package init(_ text: SourceText) {
    bytes = text.bytes
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
    var scalars = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.stride == 0 { checkpoints.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    if bytes.count % Self.stride == 0 { checkpoints.append(scalars) }
    self.checkpoints = checkpoints
  }

  /// Number of scalars that start before the byte at `offset`, which may be the end of the text.
  package func scalars(before offset: Int) -> Int {
    let block = offset / Self.stride
    var scalars = checkpoints[block]
    for byte in bytes[(block * Self.stride)..<offset] where byte & 0xC0 != 0x80 { scalars += 1 }
    return scalars
  }

  /// The half-open scalar range of a span.
  package func range(of span: Span) -> Range<Int> {
    scalars(before: span.start)..<scalars(before: span.end)
  }
}
