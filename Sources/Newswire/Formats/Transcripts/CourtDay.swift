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
    for paragraph in paragraphs { writer.add(paragraph.part, paragraph.words) }
    guard !writer.isEmpty else { return nil }
    var story = writer.story()
    story.date = date.map { (PublicationMoment($0), nil) }
    return story
  }

  private var paragraphs: [(part: MarkedStory.Part, words: String)] {
    let least = lines.filter { $0.number > 0 }.map(\.indent).min() ?? 0
    var paragraphs: [(part: MarkedStory.Part, words: String)] = []
    var previous: CourtLine?
    for line in lines {
      let words = text[line.span]
      let isIndented = line.number > 0 && line.indent >= least + Self.indentOfTurn
      let goesOn = previous.map { !isAlone($0) } ?? false
      if goesOn, !isAlone(line), !isIndented,
        !Self.opensTurn(line.span, in: text.bytes)
      {
        paragraphs[paragraphs.count - 1].words += "\n" + words
      } else {
        paragraphs.append((isNote(line) ? .furniture : .paragraph, words))
      }
      previous = line
    }
    return paragraphs
  }

  /// Whether a line is no turn: `[Open session]`, `--- Upon commencing at 9.03 a.m.`
  private func isAlone(_ line: CourtLine) -> Bool {
    let words = text.bytes[line.span.range]
    return isNote(line) || words.first == UInt8(ascii: "[") && words.last == UInt8(ascii: "]")
  }

  private func isNote(_ line: CourtLine) -> Bool {
    text.bytes[line.span.range].starts(with: "--".utf8) || isTitle(line)
  }

  private static let examinations = Phrases(LineUse.examination.words)

  /// Whether a line tells who is heard and by whom: `WITNESS:  PELLAM ORRIN`, `Cross-examined by Ms. Marsh:`
  private func isTitle(_ line: CourtLine) -> Bool {
    let words = LineWords(line.span, in: text.bytes)
    return words.wordCount <= 10 && Self.examinations.start(words)
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
