import Display
import Linguistics

/// Breaks a stretch of text into lines of a measure, at white space; each run of white space counts
/// as one blank, so hard-wrapped text is reflowed.
struct LineBreaker {
  let bytes: [UInt8]
  let measure: Int

  init(_ text: SourceText, measure: Columns) {
    bytes = text.bytes
    self.measure = max(1, measure.count)
  }

  /// The spans of the lines, none of which starts or ends with white space; none for blank text.
  func lines(of span: TextSpan) -> [TextSpan] {
    var lines: [TextSpan] = []
    var line: (span: TextSpan, width: Int)?
    var position = span.start
    while let word = nextWord(from: position, to: span.end) {
      position = word.end
      let width = self.width(of: word)
      if let open = line, open.width + 1 + width <= measure {
        line = (TextSpan(open.span.start, word.end), open.width + 1 + width)
        continue
      }
      if let open = line { lines.append(open.span) }
      line = width <= measure ? (word, width) : split(word, into: &lines)
    }
    if let open = line { lines.append(open.span) }
    return lines
  }

  /// The lines of words that are no article's.
  static func lines(of words: String, measure: Columns) -> [String] {
    let text = SourceText(words)
    return LineBreaker(text, measure: measure).lines(of: text.span).map { text[$0] }
  }

  private func nextWord(from start: Int, to end: Int) -> TextSpan? {
    var first = start
    while first < end, Self.isBlank(bytes[first]) { first += 1 }
    guard first < end else { return nil }
    var last = first
    while last < end, !Self.isBlank(bytes[last]) { last += 1 }
    return TextSpan(first, last)
  }

  private func width(of word: TextSpan) -> Int {
    isPrintableASCII(word) ? word.length : TextWidth.columns(of: string(word)).count
  }

  /// Cuts a word that is longer than a line into full lines; the rest is the line to go on with.
  private func split(_ word: TextSpan, into lines: inout [TextSpan]) -> (span: TextSpan, width: Int) {
    if isPrintableASCII(word) {
      var start = word.start
      while word.end - start > measure {
        lines.append(TextSpan(start, start + measure))
        start += measure
      }
      return (TextSpan(start, word.end), word.end - start)
    }
    var start = word.start
    var end = start
    var width = 0
    for character in string(word) {
      let columns = TextWidth.columns(of: String(character)).count
      if width + columns > measure, end > start {
        lines.append(TextSpan(start, end))
        (start, width) = (end, 0)
      }
      end += character.utf8.count
      width += columns
    }
    return (TextSpan(start, word.end), width)
  }

  private func isPrintableASCII(_ span: TextSpan) -> Bool {
    for byte in bytes[span.range] where byte < 0x20 || byte > 0x7E { return false }
    return true
  }

  private func string(_ span: TextSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
}
