import Linguistics

/// One line of a text.
struct Line: Equatable {
  /// The words, without white space at the ends; empty for a blank line.
  var span: TextSpan
  /// Number of bytes of white space before the words.
  var indent: Int
  var isBlank: Bool { span.isEmpty }

  /// Number of columns it takes if each scalar takes one; counted up to a thousand bytes.
  func length(in bytes: [UInt8]) -> Int {
    var scalars = 0
    for byte in bytes[span.start..<min(span.end, span.start + 1000)] where byte & 0xC0 != 0x80 { scalars += 1 }
    return scalars
  }

  /// Number of bytes of the first word, counted up to a hundred.
  func firstWord(in bytes: [UInt8]) -> Int {
    let start = bytes[span.start..<min(span.end, span.start + 100)]
    return (start.firstIndex(where: WhiteSpace.isASCII) ?? start.endIndex) - span.start
  }
}

/// The lines of a text, ended by LF, CRLF or CR.
struct Lines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place: Int
  private let end: Int

  init(_ bytes: [UInt8], in span: TextSpan) {
    self.bytes = bytes
    place = span.start
    end = span.end
  }

  mutating func next() -> Line? {
    guard place < end else { return nil }
    let start = place
    let stop = lineBreak(from: start)
    place = stop < end && bytes[stop] == 0x0D && stop + 1 < end && bytes[stop + 1] == 0x0A ? stop + 2 : stop + 1
    let span = WhiteSpace.trimmed(TextSpan(start, stop), in: bytes)
    return Line(span: span, indent: span.start - start)
  }

  private func lineBreak(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var at = start
      while at < end, buffer[at] != 0x0A, buffer[at] != 0x0D { at += 1 }
      return at
    }
  }
}
