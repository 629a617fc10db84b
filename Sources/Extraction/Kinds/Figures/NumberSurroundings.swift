import Linguistics

/// Tells by the signs around a number, up to the next white space, that it counts nothing: in an address, a tag, a mark
/// of a footnote.
struct NumberSurroundings {
  let bytes: [UInt8]

  /// Bytes that are looked at either side: a longer address shows its signs within them.
  private static let reach = 120
  /// Signs that stand beside no number of a sentence.
  private static let signs = Array("@_={}<>\\".utf8)

  /// Whether a number is of no sentence: `https://inapress.org/4512`, `width=40`, `[12]`, `@vella24`.
  func isCode(_ span: TextSpan) -> Bool {
    let run = run(around: span)
    return isFootnote(span) || bytes[run].contains(where: Self.signs.contains) || isAddress(run)
  }

  private func run(around span: TextSpan) -> Range<Int> {
    var (start, end) = (span.start, span.end)
    while start > max(0, span.start - Self.reach), bytes[start - 1] > 0x20 { start -= 1 }
    while end < min(bytes.count, span.end + Self.reach), bytes[end] > 0x20 { end += 1 }
    return start..<end
  }

  private func isAddress(_ run: Range<Int>) -> Bool {
    run.dropLast(4).contains { start in
      bytes[start..<(start + 3)].elementsEqual("://".utf8) || bytes[start..<(start + 4)].elementsEqual("www.".utf8)
    }
  }

  /// `[12]`
  private func isFootnote(_ span: TextSpan) -> Bool {
    guard span.start > 0, span.end < bytes.count, span.length <= 3 else { return false }
    return bytes[span.start - 1] == UInt8(ascii: "[") && bytes[span.end] == UInt8(ascii: "]")
  }
}
