import Linguistics

/// Reads a mail's own words as a story.
struct MailStory {
  private var facts: MailFacts
  private var parts: [(part: MarkedStory.Part, words: String)] = []

  // Addresses, rights, and how to leave a list, under a newsletter.
  private static let mostFootParts = 12
  // `You are receiving this because you signed up …` and the paper's address have fifty words.
  private static let longestFoot = 400
  // `On Tue, 2 Mar 2021 at 10:00, Ana Marsh <ana.marsh@courier.example> wrote:`
  private static let longestAttribution = 160

  /// The story; nil for a mail without words.
  static func story(of message: MailMessage, _ texts: [(kind: String, text: SourceText)]) -> MarkedStory? {
    var reader = MailStory(facts: MailFacts(of: message))
    for (kind, text) in texts { if kind == "html" { reader.readPage(text) } else { reader.readPlain(text) } }
    reader.markFurniture()
    return reader.parts.isEmpty ? nil : reader.story(of: message)
  }

  private init(facts: MailFacts) { self.facts = facts }

  private func story(of message: MailMessage) -> MarkedStory {
    let sender = facts.sender.map { MailSender($0) }
    var writer = StoryWriter()
    writer.add(.headline, facts.subject ?? "")
    writer.add(.byline, sender?.person ?? "")
    let title = facts.subject?.lowercased()
    for (part, words) in parts where words.lowercased() != title { writer.add(part, words) }
    var story = writer.story()
    let list = message["list-id"].flatMap { MailSender($0).source }
    story.origin = Origin(
      source: sender?.source ?? list, section: message["newsgroups"],
      document: message["message-id"].map { String($0.drop { $0 == "<" }.prefix { $0 != ">" }) })
    story.date = facts.sent.map { ($0, nil) }
    return story
  }

  // MARK: Plain text

  private mutating func readPlain(_ text: SourceText) {
    let lines = MailLines(text)
    let furniture = lines.furniture
    var at = 0
    for range in furniture {
      readLines(lines.lines[at..<range.lowerBound])
      let words = MailLines.text(lines.lines[range])
      add(.furniture, words[words.span])
      at = range.upperBound
    }
    readLines(lines.lines[at...])
  }

  private mutating func readLines(_ lines: ArraySlice<MailLines.QuotedLine>) {
    let texts = lines.map { line in
      let text = SourceText(validating: line.words)
      return text[WhiteSpace.trimmed(text.span, in: text.bytes)]
    }
    var at = 0
    while let head = PassedHead.first(in: texts, from: at) {
      readParagraphs(lines[(lines.startIndex + at)..<(lines.startIndex + head.range.lowerBound)])
      take(head, words: texts[head.range].joined(separator: "\n"))
      at = head.range.upperBound
    }
    readParagraphs(lines[(lines.startIndex + at)...])
  }

  private mutating func readParagraphs(_ lines: ArraySlice<MailLines.QuotedLine>) {
    let text = MailLines.text(lines)
    var layout = LayoutSurvey.layout(of: text.bytes, in: text.span)
    // a mail of two lines does not show that programs wrap at 78
    if layout.wrapWidth == nil, lines.contains(where: { (60...80).contains($0.words.count) }),
      lines.allSatisfy({ $0.words.count <= 80 })
    {
      layout.wrapWidth = 72
    }
    for group in LineGrouper.groups(of: text.bytes, in: text.span, layout, headLines: 0) {
      add(.text, text[group.span])
    }
  }

  // MARK: Pages

  private mutating func readPage(_ text: SourceText) {
    guard let tree = MarkupTree(html: text) else { return }
    let found = MarkupFlow.parts(of: tree.root) { Self.isHidden($0) || $0.name == "title" }
    var (lines, owners): ([String], [Int]) = ([], [])
    for (index, part) in found.enumerated() {
      for line in part.words.split(separator: "\n") {
        lines.append(String(line))
        owners.append(index)
      }
    }
    var at = 0
    var line = 0
    while let head = PassedHead.first(in: lines, from: line) {
      let (first, last) = (owners[head.range.lowerBound], owners[head.range.upperBound - 1])
      for part in found[at..<max(at, first)] { add(part.part, part.words) }
      take(head, words: lines[head.range].joined(separator: "\n"))
      (at, line) = (max(at, last + 1), head.range.upperBound)
    }
    for part in found[at...] { add(part.part, part.words) }
  }

  /// Whether an element holds what mail programs show beside a subject: `<div style="display: none">`.
  private static func isHidden(_ element: MarkupElement) -> Bool {
    element["style"]?.lowercased().filter { $0 != " " }.contains("display:none") ?? false
  }

  // MARK: What both have

  private mutating func take(_ head: PassedHead, words: String) {
    add(.furniture, words)
    // of an answer the newest words count, which stand first
    if !facts.isReply { facts.take(head.facts) }
  }

  private mutating func add(_ part: MarkedStory.Part, _ words: String) {
    if !words.isEmpty { parts.append((part, words)) }
  }

  /// Marks what a mail program or a list wrote around the words.
  private mutating func markFurniture() {
    for index in parts.indices where parts[index].part == .text && isAround(parts[index].words) {
      parts[index].part = .furniture
    }
    let foot = parts.indices.suffix(Self.mostFootParts).dropFirst().first { isFoot(SourceText(parts[$0].words)) }
    for index in (foot ?? parts.endIndex)..<parts.endIndex { parts[index].part = .furniture }
  }

  private func isAround(_ words: String) -> Bool {
    let text = SourceText(words)
    let line = LineWords(text.span, in: text.bytes)
    if line.span.length <= Self.longestAttribution, MailWords.attribution.end(line),
      text.bytes.contains(where: { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "@") })
    {
      return true
    }
    return line.wordCount <= 16 && MailWords.elsewhere.start(line)
  }

  /// Whether a part tells how to leave a list; all below is the list's too.
  private func isFoot(_ text: SourceText) -> Bool {
    text.count <= Self.longestFoot && MailWords.list.occur(in: LineWords(text.span, in: text.bytes))
  }
}
