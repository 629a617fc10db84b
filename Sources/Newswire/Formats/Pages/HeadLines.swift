import Linguistics

/// The lines over a story that name its writer and day where the page shows them among its paragraphs, as old pages do.
struct HeadLines {
  private(set) var decks: [String] = []
  private(set) var byline: String?
  private(set) var published: PublicationMoment?
  private(set) var story: [(part: MarkedStory.Part, words: String)] = []

  private let known: Set<[UInt8]>

  // Headline, writer, post, day: more lines are the story.
  private static let mostLines = 5

  static func read(
    _ parts: [(part: MarkedStory.Part, words: String)], headline: String?, byline: String?
  ) -> HeadLines {
    var head = HeadLines(known: Set([headline, byline].compactMap { $0.map { PageText.key($0) } }))
    for (part, words) in parts { head.take(part, words) }
    return head
  }

  private init(known: Set<[UInt8]>) { self.known = known }

  private mutating func take(_ part: MarkedStory.Part, _ words: String) {
    let isOver = story.contains { $0.part == .text }
    if part == .deck, !isOver {
      // `Summary`
      if story.last?.part == .heading { story.removeLast() }
      decks.append(words)
    } else if part == .text, !isOver, takeLines(words) {
      return
    } else if !(part == .heading && known.contains(PageText.key(words))) {
      story.append((part == .deck ? .text : part, words))
    }
  }

  /// Whether a part is nothing but such lines; what they say is kept.
  private mutating func takeLines(_ words: String) -> Bool {
    let lines = words.split(separator: "\n").map { SourceText(String($0)) }
    guard lines.count <= Self.mostLines, let first = lines.first, isHead(first) else { return false }
    guard lines.allSatisfy({ !Ending(of: $0.span, in: $0.bytes).closesSentence || isHead($0) }) else { return false }
    for line in lines {
      let lineWords = LineWords(line.span, in: line.bytes)
      if let stamp = DateStamp(lineWords, in: line.bytes), let day = stamp.date.date {
        published = published ?? PublicationMoment(day, stamp.time)
      } else if byline == nil, Byline.isSignature(lineWords) {
        byline = String(PageWords.unsigned(line[line.span]))
      }
    }
    return true
  }

  private func isHead(_ line: SourceText) -> Bool {
    let words = LineWords(line.span, in: line.bytes)
    return known.contains(PageText.key(line[line.span]))
      || known.contains(PageText.key(PageWords.unsigned(line[line.span])))
      || Byline.isSignature(words) || DateStamp(words, in: line.bytes)?.date.date != nil
  }
}
