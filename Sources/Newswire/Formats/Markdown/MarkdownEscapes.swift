import Linguistics

/// Signs that Markdown gives a meaning to, with a backslash before them where they have none: `killed\.`, `Jen\_Marsh`.
enum MarkdownEscapes {
  /// The text without the backslashes; nil for a text without any.
  static func text(of source: SourceText, from start: Int) -> SourceText? {
    let bytes = source.bytes
    var (out, at): ([UInt8], Int) = ([], start)
    var copied = 0
    while at + 1 < bytes.count {
      if bytes[at] == UInt8(ascii: "\\"), isSign(bytes[at + 1]) {
        out += bytes[copied..<at]
        copied = at + 1
        at += 1
      }
      at += 1
    }
    guard copied > 0 else { return nil }
    out += bytes[copied...]
    return SourceText(validating: out)
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E].contains { $0.contains(byte) }
  }
}
