/// A half-open range of UTF-8 offsets into the article text: the only position type below `Display`.
///
/// Offsets count bytes from the start of a `SourceText`. An empty span (`start == end`) is a place
/// between two bytes.
public struct TextSpan: Hashable, Sendable, Codable {
  /// Offset of the first byte inside.
  public var start: Int
  /// Offset of the first byte after.
  public var end: Int

  /// The span from `start` up to but not including `end`; `start` must not be after `end`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    assert(start <= end, "a span can't end before it starts")
    self.start = start
    self.end = end
  }

  /// Number of bytes.
  @inlinable public var length: Int { end - start }
  /// Whether it holds no byte.
  @inlinable public var isEmpty: Bool { start == end }
  /// The offsets as a range, to slice bytes with.
  @inlinable public var range: Range<Int> { start..<end }

  /// Whether the byte at `offset` lies inside.
  @inlinable public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  /// Whether all of `other` lies inside; an empty one at either end does.
  @inlinable public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
  /// Whether the two share at least one byte.
  @inlinable public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
  /// The smallest span that holds both.
  @inlinable public func union(_ other: TextSpan) -> TextSpan { TextSpan(min(start, other.start), max(end, other.end)) }
}

extension TextSpan: Comparable {
  /// Orders by start; of two that start together the longer one comes first, so that a span comes
  /// before those inside it.
  @inlinable
  public static func < (a: TextSpan, b: TextSpan) -> Bool {
    a.start != b.start ? a.start < b.start : a.end > b.end
  }
}

extension TextSpan: CustomStringConvertible {
  /// `[start, end)`.
  public var description: String { "[\(start), \(end))" }
}
