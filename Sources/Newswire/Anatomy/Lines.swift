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
    bytes[span.start..<min(span.end, span.start + 1000)].withUnsafeBufferPointer { bytes in
      bytes.reduce(0) { $0 &+ ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
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

  /// Gives the place of the next line break, or the end if there is none. It looks at eight bytes at a time, since every
  /// format that may read a file looks at its lines.
  private func lineBreak(from start: Int) -> Int {
    bytes.withUnsafeBytes { buffer in
      var at = start
      while at + 8 <= end, !Self.holdBreak(buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self)) { at += 8 }
      while at < end, buffer[at] != 0x0A, buffer[at] != 0x0D { at += 1 }
      return at
    }
  }

  /// Whether one of eight bytes is LF or CR: what is zero once these are taken away (Mycroft's test for a zero byte).
  private static func holdBreak(_ eight: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (feed, carriage) = (eight ^ ones &* 0x0A, eight ^ ones &* 0x0D)
    return ((feed &- ones) & ~feed | (carriage &- ones) & ~carriage) & ones << 7 != 0
  }
}

/// Lines that belong together: a paragraph, a headline, a caption, before it is known which.
struct LineGroup: Equatable {
  var span: TextSpan
  var lineCount = 1
  /// Whether a blank line, or the start of the text, comes before.
  var isApart: Bool
  /// What it is, where the format of the file says so.
  var known: Block.Kind?
}

/// Joins the lines of a text into groups.
struct LineGrouper {
  /// Beyond so many lines a text is no article, and the rest is one group: it bounds time and memory.
  static let mostLines = 250_000
  /// Lines at the top of a text among which header lines and bylines are looked for.
  static let headLines = 40

  private let bytes: [UInt8]
  private let layout: Layout
  private let headLines: Int
  private var groups: [LineGroup] = []
  private var previous: Line?
  /// Counts lines that are not blank.
  private var lineNumber = 0

  /// The groups of a stretch.
  ///
  /// - Parameter headLines: lines among which header lines and bylines stand alone; 0 below the head of an article.
  static func groups(
    of bytes: [UInt8], in span: TextSpan, _ layout: Layout, headLines: Int = Self.headLines
  ) -> [LineGroup] {
    var grouper = LineGrouper(bytes, layout, headLines: headLines)
    for line in Lines(bytes, in: span) {
      if grouper.lineNumber == mostLines {
        grouper.swallow(TextSpan(line.span.start, span.end))
        break
      }
      grouper.add(line)
    }
    return grouper.groups
  }

  private init(_ bytes: [UInt8], _ layout: Layout, headLines: Int) {
    self.bytes = bytes
    self.headLines = headLines
    self.layout = layout
  }

  private mutating func add(_ line: Line) {
    if !line.isBlank {
      lineNumber += 1
      if let previous, joins(line, to: previous) {
        groups[groups.count - 1].span.end = line.span.end
        groups[groups.count - 1].lineCount += 1
      } else {
        groups.append(LineGroup(span: line.span, isApart: previous == nil))
      }
    }
    previous = line.isBlank ? nil : line
  }

  private func joins(_ line: Line, to previous: Line) -> Bool {
    let last = groups[groups.count - 1]
    if line.indent > previous.indent, ListItem.starts(last.span, in: bytes) { return true }
    // One blank is a slip, two or more are an indent.
    if line.indent > 1, line.indent > previous.indent || layout.indentsFirstLines { return false }
    if line.indent < previous.indent, last.lineCount > 1, previous.indent > 1 { return false }
    if layout.isMarkdown, isMarkdownHeading(line) || isMarkdownHeading(previous) { return false }
    if lineNumber <= headLines, standsAlone(line, after: previous) { return false }
    return layout.joins(line, to: previous, in: bytes)
  }

  /// Whether either of two lines is a header line, or a byline that no wrapping explains.
  private func standsAlone(_ line: Line, after previous: Line) -> Bool {
    if HeaderLine(line.span, in: bytes) != nil || HeaderLine(previous.span, in: bytes) != nil { return true }
    let isByline = Byline.isOne(LineWords(line.span, in: bytes)) || Byline.isOne(LineWords(previous.span, in: bytes))
    return isByline && !layout.isFull(previous, before: line, in: bytes)
  }

  private func isMarkdownHeading(_ line: Line) -> Bool { MarkdownHeading(line.span, in: bytes) != nil }

  private mutating func swallow(_ rest: TextSpan) {
    let words = WhiteSpace.trimmed(rest, in: bytes)
    if !words.isEmpty { groups.append(LineGroup(span: words, isApart: false)) }
  }
}

/// A point of a list, under a bullet, a hyphen or an asterisk.
enum ListItem {
  private static let marks = [Array("- ".utf8), Array("* ".utf8), Array("• ".utf8), Array("– ".utf8)]

  /// Whether a group is one.
  static func starts(_ span: TextSpan, in bytes: [UInt8]) -> Bool {
    marks.contains { bytes[span.range].starts(with: $0) }
  }
}
