import Linguistics

extension ArticleAnatomy {
  private static var longestHeadline: Int { 220 }
  private static var longestDeck: Int { 320 }

  /// Reads what comes before the story proper; the index of the first passage of the story.
  mutating func readHead(_ passages: [Passage]) -> Int {
    var at = 0
    while at < passages.count, readHead(passages, at) { at += 1 }
    return at
  }

  /// Reads one passage of the head; whether it was one.
  private mutating func readHead(_ passages: [Passage], _ at: Int) -> Bool {
    let passage = passages[at]
    if passage.lineCount == 1, let header = HeaderLine(passage.span, in: bytes) {
      add(header, line: passage.span)
      return true
    }
    if let title = MarkdownHeading(passage.span, in: bytes), layout.isMarkdown { return addHeadline(title) }
    let words = Wording(passage.span, in: bytes)
    guard let kind = headKind(passages, at, words) else { return false }
    add(kind, passage.span)
    return true
  }

  private mutating func addHeadline(_ title: MarkdownHeading) -> Bool {
    guard title.level == 1, !has(.headline) else { return false }
    add(.headline, title.words)
    return true
  }

  private mutating func headKind(_ passages: [Passage], _ at: Int, _ words: Wording) -> Block.Kind? {
    if words.isLong { return nil }
    if Furniture.isOne(words) { return .furniture }
    if Byline.isOne(words) { return .byline }
    if Caption.isOne(words) { return .caption }
    if noteDateLine(words) { return .furniture }
    if DatelineReader.read(words.span, in: bytes) != nil { return nil }
    if !has(.headline) { return isHeadline(passages, at, words) ? .headline : nil }
    return !has(.deck) && isDeck(passages, at, words) ? .deck : nil
  }

  private func has(_ kind: Block.Kind) -> Bool { blocks.contains { $0.kind == kind } }

  /// A short passage that something follows. Where lines are wrapped a full stop makes it the
  /// first paragraph of a story without headline; elsewhere headlines may end with one.
  private func isHeadline(_ passages: [Passage], _ at: Int, _ words: Wording) -> Bool {
    guard at + 1 < passages.count, words.span.length <= Self.longestHeadline, passages[at].lineCount <= 3,
      let first = words.text.first, first != UInt8(ascii: "["), first != UInt8(ascii: "(")
    else { return false }
    return layout.wrapWidth == nil || words.ending == .none || words.ending == .question
  }

  /// A passage between headline and story: one that ends without a full stop before one that
  /// doesn't, or any before a byline or a dateline.
  private func isDeck(_ passages: [Passage], _ at: Int, _ words: Wording) -> Bool {
    guard words.span.length <= Self.longestDeck, passages[at].lineCount <= 3, !Heading.isTime(words),
      let next = storyStart(passages, after: at)
    else { return false }
    if next.isAfterByline || DatelineReader.read(next.span, in: bytes) != nil { return true }
    return words.ending == .none && Ending(of: next.span, in: bytes).closesSentence
      && next.span.length > words.span.length
  }

  /// The first passage after one that is neither caption nor byline nor furniture.
  private func storyStart(_ passages: [Passage], after at: Int) -> (span: Span, isAfterByline: Bool)? {
    var isAfterByline = false
    for passage in passages[(at + 1)...].prefix(8) {
      let words = Wording(passage.span, in: bytes)
      if Byline.isOne(words) {
        isAfterByline = true
      } else if !Caption.isOne(words), !Furniture.isOne(words), HeaderLine(passage.span, in: bytes) == nil {
        return (passage.span, isAfterByline)
      }
    }
    return nil
  }

  /// Whether a line is a date alone, `Published 8 March 2021, 10:00 GMT`; it is kept if so.
  private mutating func noteDateLine(_ words: Wording) -> Bool {
    guard words.span.length <= 60, words.ending == .none, has(.headline) else { return false }
    var cursor = ByteCursor(bytes, in: words.span)
    let isUpdate = words.starts("updated", "last updated", "modified")
    for lead in ["first", "last", "published", "posted", "updated", "modified", "on", "at"] {
      _ = cursor.attempt { $0.word() == lead ? true : nil }
      cursor.skipBlanks()
    }
    let start = cursor.at
    guard let date = WrittenDate.read(&cursor)?.date else { return false }
    if facts.headerDate == nil, !isUpdate {
      facts.headerDate = PublicationDate(date, .header, span: Span(start, cursor.at))
    }
    return true
  }
}
