/// The article text: valid UTF-8 in which every `TextSpan` is an offset range.
///
/// For plain text it is the decoded file (byte order mark not counted, CRLF is two bytes); for
/// other formats it is what the format's reader produced.
public struct SourceText: Hashable, Sendable {
  /// The bytes, always valid UTF-8.
  public let bytes: [UInt8]

  /// The text of a string.
  public init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// The text of bytes that are known to be valid UTF-8; invalid ones are replaced by U+FFFD.
  public init(validating bytes: [UInt8]) {
    self.bytes =
      String(validating: bytes, as: UTF8.self) == nil ? Array(String(decoding: bytes, as: UTF8.self).utf8) : bytes
  }

  /// The text of bytes that the caller has just validated, without looking at them again.
  public init(knownValid bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Number of bytes.
  @inlinable public var count: Int { bytes.count }
  /// The span of the whole text.
  @inlinable public var span: TextSpan { TextSpan(0, bytes.count) }

  /// The words of a span as they stand.
  public subscript(span: TextSpan) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }

  /// The words of a span with each run of white space as one blank and none at the ends: how
  /// hard-wrapped lines read.
  public func reflowed(_ span: TextSpan) -> String {
    if isFlowing(span) { return self[span] }
    var out: [UInt8] = []
    out.reserveCapacity(span.length)
    for byte in bytes[span.range] {
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
        if let last = out.last, last != 0x20 { out.append(0x20) }
      } else {
        out.append(byte)
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether all white space of a span is single blanks within.
  private func isFlowing(_ span: TextSpan) -> Bool {
    var previous: UInt8 = 0x20
    for byte in bytes[span.range] {
      if byte >= 0x09 && byte <= 0x0D || byte == 0x20 && previous == 0x20 { return false }
      previous = byte
    }
    return previous != 0x20
  }
}

/// Turns UTF-8 offsets into offsets in Unicode scalars, the unit of the machine interface.
///
/// Where all is ASCII the two are the same. Else one pass over the text builds a checkpoint every 64
/// bytes, so a look-up costs at most that many byte tests.
package struct ScalarOffsets: Sendable {
  private static let stride = 64
  private let bytes: [UInt8]
  /// Number of scalars that start before byte `i * stride`; empty if all is ASCII.
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
