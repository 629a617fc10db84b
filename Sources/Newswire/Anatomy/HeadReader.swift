import Linguistics

extension ArticleAnatomy {
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
    guard title.level == 1, !kinds.contains(.headline) else { return false }
    add(.headline, title.words)
    return true
  }

  private mutating func headKind(_ passages: [Passage], _ at: Int, _ words: Wording) -> Block.Kind? {
    if words.isLong { return nil }
    if Byline.isSignature(words) || goesOnWithByline(passages, at, words) { return .byline }
    if Furniture.isOne(words) { return .furniture }
    if Caption.isOne(words) { return .caption }
    if DatelineReader.read(words.span, in: bytes) != nil { return nil }
    guard kinds.contains(.headline) else { return headlineKind(passages, at, words) }
    if noteDateAlone(words) { return .furniture }
    return !kinds.contains(.deck) && isDeck(passages, at, words) ? .deck : nil
  }

  /// A headline, or the slug over one.
  private func headlineKind(_ passages: [Passage], _ at: Int, _ words: Wording) -> Block.Kind? {
    guard at + 1 < passages.count, Headline.couldBe(passages[at], words, layout) else { return nil }
    let next = passages[at + 1]
    let isSlug = Furniture.isSlug(words) && Headline.couldBe(next, Wording(next.span, in: bytes), layout)
    return isSlug ? .furniture : .headline
  }

  /// Whether a short line is the writer's post right under the name, or a name right over the date.
  private func goesOnWithByline(_ passages: [Passage], _ at: Int, _ words: Wording) -> Bool {
    guard kinds.contains(.headline), Byline.couldBeName(words) else { return false }
    if blocks.last?.kind == .byline { return !passages[at].isApart }
    guard at + 1 < passages.count, !passages[at + 1].isApart else { return false }
    return DateAlone(Wording(passages[at + 1].span, in: bytes), in: bytes) != nil
  }

  /// A passage between headline and story: one that ends without a full stop before one that
  /// doesn't, or any before a byline or a dateline.
  private func isDeck(_ passages: [Passage], _ at: Int, _ words: Wording) -> Bool {
    guard Headline.couldBeDeck(passages[at], words), let next = storyStart(passages, after: at) else { return false }
    if next.isAfterByline || DatelineReader.read(next.span, in: bytes) != nil { return true }
    return words.ending == .none && Ending(of: next.span, in: bytes).closesSentence
      && next.span.length > words.span.length
  }

  /// The first passage after one that is neither caption nor byline nor furniture.
  private func storyStart(_ passages: [Passage], after at: Int) -> (span: TextSpan, isAfterByline: Bool)? {
    var isAfterByline = false
    for passage in passages[(at + 1)...].prefix(8) {
      let words = Wording(passage.span, in: bytes)
      if Byline.isOne(words) {
        isAfterByline = true
      } else if !Caption.isOne(words), !Furniture.isOne(words), HeaderLine(passage.span, in: bytes) == nil,
        DateAlone(words, in: bytes) == nil
      {
        return (passage.span, isAfterByline)
      }
    }
    return nil
  }

  /// Whether a line is a date alone; the first that is no update is kept.
  private mutating func noteDateAlone(_ words: Wording) -> Bool {
    guard let found = DateAlone(words, in: bytes) else { return false }
    if facts.headerDate == nil, !found.isUpdate {
      facts.headerDate = PublicationDate(found.date, .header, span: found.span)
    }
    return true
  }
}
