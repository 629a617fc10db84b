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
