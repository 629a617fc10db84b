import Linguistics

/// What was said on one day in court: turns, and what the record says between them.
struct CourtDay {
  private let text: SourceText
  private let date: CalendarDate?
  let heading: TextSpan?
  /// Lines above the first page, such as the number of the case.
  private let head: [String]
  private var lines: [CourtLine] = []
  var span: TextSpan

  // Turns begin ten columns further in than their other lines; a centred line, further still.
  private static let indentOfTurn = 4

  init(text: SourceText, date: CalendarDate?, heading: TextSpan?, head: [String]) {
    self.text = text
    self.date = date
    self.heading = heading
    self.head = head
    span = heading ?? text.span
    span.end = max(span.start, heading?.end ?? span.start)
  }

  mutating func add(_ line: CourtLine) { if !line.span.isEmpty { lines.append(line) } }

  /// Adds a line without a number.
  mutating func addLoose(_ line: Line) { lines.append(CourtLine(loose: line)) }

  /// nil for a day without words.
  var story: MarkedStory? {
    var writer = StoryWriter()
    let title = heading.map { text[$0] }
    writer.add(.headline, head.first ?? title ?? "")
    for line in head.dropFirst() { writer.add(.furniture, line) }
    if !head.isEmpty, let title { writer.add(.furniture, title) }
    for paragraph in paragraphs { writer.add(Self.part(of: paragraph), paragraph) }
    guard !writer.isEmpty else { return nil }
    var story = writer.story()
    story.date = date.map { ($0, nil) }
    return story
  }

  private static func part(of paragraph: String) -> MarkedStory.Part {
    // `--- Recess taken at 10.30 a.m.`
    paragraph.utf8.starts(with: "--".utf8) ? .furniture : .paragraph
  }

  private var paragraphs: [String] {
    let least = lines.map(\.indent).min() ?? 0
    let isIndented = lines.contains { $0.indent - least < Self.indentOfTurn && $0.indent != $0.span.start }
    var (paragraphs, isOpen): ([String], Bool) = ([], false)
    for line in lines {
      let words = text[line.span]
      let isAlone = Self.isAlone(words) || isTitle(line, behind: paragraphs.last)
      let isIndentedMore = isIndented && line.indent - least >= Self.indentOfTurn
      if isOpen, !isAlone, !Self.opensTurn(line.span, in: text.bytes), !isIndentedMore {
        paragraphs[paragraphs.count - 1] += "\n" + words
      } else {
        paragraphs.append(words)
      }
      isOpen = !isAlone
    }
    return paragraphs
  }

  /// Whether a line is no turn: `[Open session]`, `--- Upon commencing at 9.03 a.m.`
  private static func isAlone(_ words: String) -> Bool {
    words.utf8.starts(with: "--".utf8) || words.utf8.first == UInt8(ascii: "[") && words.utf8.last == UInt8(ascii: "]")
  }

  /// `Cross-examined by Ms. Marsh:`
  private func isTitle(_ line: CourtLine, behind paragraph: String?) -> Bool {
    let words = LineWords(line.span, in: text.bytes)
    guard words.wordCount <= 8, words.ending == .colon, let paragraph else { return false }
    let before = SourceText(paragraph)
    return Ending(of: before.span, in: before.bytes).closesSentence || Self.isAlone(paragraph)
  }

  // `THE INTERPRETER FOR THE ACCUSED:`
  private static let longestLabel = 40

  /// Whether a line begins with who speaks: `JUDGE ORRIN:`, `Q.`, `WITNESS ANA MARSH [Resumed]:`
  private static func opensTurn(_ line: TextSpan, in bytes: [UInt8]) -> Bool {
    let head = bytes[line.range].prefix(longestLabel)
    if head.count > 2, "QA".utf8.contains(head[head.startIndex]), ".:".utf8.contains(head[head.startIndex + 1]),
      WhiteSpace.isASCII(head[head.startIndex + 2])
    {
      return true
    }
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let label = head[..<colon].prefix { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "(") }
    return label.count > 2 && !label.contains { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      && label.contains { (0x41...0x5A).contains($0) }
  }
}

extension CourtLine {
  fileprivate init(loose line: Line) {
    span = line.span
    indent = line.indent
    number = 0
  }
}
