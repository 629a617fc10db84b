import Linguistics

/// A Markdown line of one to six `#` and a title.
struct MarkdownHeading: Equatable {
  let level: Int
  /// The title without the marks on either side.
  let words: TextSpan

  /// The heading that a line is; nil for any other line, and for marks without a title.
  init?(_ line: TextSpan, in bytes: [UInt8]) {
    let mark = UInt8(ascii: "#")
    let marks = bytes[line.range].prefix(7).prefix { $0 == mark }.count
    guard (1...6).contains(marks), marks < line.length, WhiteSpace.isASCII(bytes[line.start + marks]) else {
      return nil
    }
    var words = WhiteSpace.trimmed(TextSpan(line.start + marks, line.end), in: bytes)
    while words.length > 0, bytes[words.end - 1] == mark { words.end -= 1 }
    words = WhiteSpace.trimmed(words, in: bytes)
    guard !words.isEmpty else { return nil }
    level = marks
    self.words = words
  }
}
