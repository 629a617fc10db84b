import Linguistics

/// How a text shows where its paragraphs begin and end.
struct Layout: Equatable {
  /// The columns at which lines are wrapped; nil if each line is a paragraph.
  var wrapWidth: Int?
  /// Whether every paragraph begins with an indented line.
  var indentsFirstLines = false
  /// Whether the text is in capitals, as old wire copy is.
  var isAllCapitals = false
  /// Whether lines that start with `#` are headings.
  var isMarkdown = false

  /// Whether a line that follows another one at once goes on with its paragraph.
  func joins(_ line: Line, to previous: Line, in bytes: [UInt8]) -> Bool {
    if isFull(previous, before: line, in: bytes) { return true }
    return isLowercase(line, in: bytes) && !Ending(of: previous.span, in: bytes).closesSentence
      && !Furniture.isOne(LineWords(previous.span, in: bytes)) && !Furniture.isOne(LineWords(line.span, in: bytes))
  }

  /// Whether the first word of a line found no room on the line before. A fifth of the width is
  /// left for words that were not broken and for ragged hands.
  func isFull(_ previous: Line, before line: Line, in bytes: [UInt8]) -> Bool {
    guard let wrapWidth else { return false }
    let taken = previous.indent + previous.length(in: bytes) + 1 + line.firstWord(in: bytes)
    return taken * 5 > wrapWidth * 4
  }

  private func isLowercase(_ line: Line, in bytes: [UInt8]) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[line.span.start])
  }
}

/// Looks at the first part of a text and says how it is laid out.
struct LayoutSurvey {
  /// As much of a text as is looked at: enough to tell, little to read.
  private static let sample = 131_072
  /// Lines longer than this were not wrapped by anyone.
  // Old mail and wire wrap at 70 to 100 columns.
  private static let longest = 110
  /// Lines shorter than this say nothing about wrapping.
  // `By Ana Marsh` and `14:35` end where they end.
  private static let shortest = 40

  /// A line that another one follows at once.
  private struct Pair {
    var length: Int
    var nextWord: Int
  }

  private let bytes: [UInt8]
  private var pairs: [Pair] = []
  private var openPairs = 0
  private var lines = 0
  private var longLines = 0
  private var indentedThenNot = 0
  private var indentedThenSame = 0
  private var capitals = 0
  private var smallLetters = 0

  static func layout(of bytes: [UInt8], in span: TextSpan) -> Layout {
    var survey = LayoutSurvey(bytes)
    survey.look(at: TextSpan(span.start, min(span.end, span.start + sample)))
    return Layout(
      wrapWidth: survey.wrapWidth,
      indentsFirstLines: survey.indentedThenNot > survey.indentedThenSame,
      // Wire copy in capitals has `McNEIL` and now and then a mended word.
      isAllCapitals: survey.capitals > 9 * survey.smallLetters)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func look(at span: TextSpan) {
    var previous: Line?
    for line in Lines(bytes, in: span) {
      if !line.isBlank {
        lines += 1
        if line.length(in: bytes) > Self.longest { longLines += 1 }
        if let previous { compare(previous, line) }
      }
      previous = line.isBlank ? nil : line
    }
    bytes[span.range].withUnsafeBufferPointer { bytes in
      for byte in bytes {
        capitals &+= byte &- 0x41 < 26 ? 1 : 0
        smallLetters &+= byte &- 0x61 < 26 ? 1 : 0
      }
    }
  }

  private mutating func compare(_ previous: Line, _ line: Line) {
    if previous.indent > 1 {
      if line.indent < previous.indent { indentedThenNot += 1 }
      if line.indent == previous.indent { indentedThenSame += 1 }
    }
    let length = previous.indent + previous.length(in: bytes)
    guard line.indent <= previous.indent, (Self.shortest...Self.longest).contains(length) else { return }
    pairs.append(Pair(length: length, nextWord: line.firstWord(in: bytes)))
    if !Ending(of: previous.span, in: bytes).closesSentence { openPairs += 1 }
  }

  /// The width under which 19 in 20 wrapped lines fall, if most lines that another follows at once
  /// are full and end within a sentence, as they don't where each line is a paragraph.
  private var wrapWidth: Int? {
    // A story with a wrapped list in it has long lines too, more than one in five.
    guard pairs.count > 1, longLines * 5 <= lines, openPairs * 2 > pairs.count else { return nil }
    let width = pairs.map(\.length).sorted()[(pairs.count - 1) * 19 / 20]
    let full = pairs.count { ($0.length + 1 + $0.nextWord) * 5 > width * 4 }
    // Verse and lists of names are narrower; ragged hands leave two lines in five short.
    return width >= 50 && full * 5 >= pairs.count * 3 ? width : nil
  }
}
