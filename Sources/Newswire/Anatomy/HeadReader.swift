import Linguistics

extension ArticleAnatomy {
  /// Reads what comes before the story proper; the index of the first group of the story.
  mutating func readHead(_ groups: [LineGroup]) -> Int {
    var at = 0
    while at < groups.count, readHead(groups, at) { at += 1 }
    return at
  }

  /// Reads one group of the head; whether it was one.
  private mutating func readHead(_ groups: [LineGroup], _ at: Int) -> Bool {
    let group = groups[at]
    if group.lineCount == 1, let header = HeaderLine(group.span, in: bytes) {
      add(header, line: group.span)
      return true
    }
    if let title = MarkdownHeading(group.span, in: bytes), layout.isMarkdown { return addHeadline(title) }
    let words = LineWords(group.span, in: bytes)
    guard let kind = headKind(groups, at, words) else { return false }
    add(kind, group.span)
    return true
  }

  private mutating func addHeadline(_ title: MarkdownHeading) -> Bool {
    guard title.level == 1, !kinds.contains(.headline) else { return false }
    add(.headline, title.words)
    return true
  }

  private mutating func headKind(_ groups: [LineGroup], _ at: Int, _ words: LineWords) -> Block.Kind? {
    if words.isLong { return nil }
    if Byline.isSignature(words) || goesOnWithByline(groups, at, words) { return .byline }
    if Furniture.isOne(words) { return .furniture }
    if Caption.isOne(words) { return .caption }
    if DatelineReader.read(words.span, in: bytes) != nil { return nil }
    guard kinds.contains(.headline) else { return headlineKind(groups, at, words) }
    if noteDateAlone(words) { return .furniture }
    return !kinds.contains(.deck) && isDeck(groups, at, words) ? .deck : nil
  }

  /// A headline, or the slug over one.
  private func headlineKind(_ groups: [LineGroup], _ at: Int, _ words: LineWords) -> Block.Kind? {
    guard at + 1 < groups.count, Headline.couldBe(groups[at], words, layout) else { return nil }
    let next = groups[at + 1]
    let isSlug = Furniture.isSlug(words) && Headline.couldBe(next, LineWords(next.span, in: bytes), layout)
    return isSlug ? .furniture : .headline
  }

  /// Whether a short line is the writer's post right under the name, or a name right over the date.
  private func goesOnWithByline(_ groups: [LineGroup], _ at: Int, _ words: LineWords) -> Bool {
    guard kinds.contains(.headline), Byline.couldBeName(words) else { return false }
    if blocks.last?.kind == .byline { return !groups[at].isApart }
    guard at + 1 < groups.count, !groups[at + 1].isApart else { return false }
    return DateAlone(LineWords(groups[at + 1].span, in: bytes), in: bytes) != nil
  }

  /// A group between headline and story: one that ends without a full stop before one that
  /// doesn't, or any before a byline or a dateline.
  private func isDeck(_ groups: [LineGroup], _ at: Int, _ words: LineWords) -> Bool {
    guard Headline.couldBeDeck(groups[at], words), let next = storyStart(groups, after: at) else { return false }
    if next.isAfterByline || DatelineReader.read(next.span, in: bytes) != nil { return true }
    return words.ending == .none && Ending(of: next.span, in: bytes).closesSentence
      && next.span.length > words.span.length
  }

  /// The first group after one that is neither caption nor byline nor furniture.
  private func storyStart(_ groups: [LineGroup], after at: Int) -> (span: TextSpan, isAfterByline: Bool)? {
    var isAfterByline = false
    // Byline, date, share links and two captions of a saved page stand between deck and story.
    for group in groups[(at + 1)...].prefix(8) {
      let words = LineWords(group.span, in: bytes)
      if Byline.isOne(words) {
        isAfterByline = true
      } else if !Caption.isOne(words), !Furniture.isOne(words), HeaderLine(group.span, in: bytes) == nil,
        DateAlone(words, in: bytes) == nil
      {
        return (group.span, isAfterByline)
      }
    }
    return nil
  }

  /// Whether a line is a date alone; the first that is no update is kept.
  private mutating func noteDateAlone(_ words: LineWords) -> Bool {
    guard let found = DateAlone(words, in: bytes) else { return false }
    if facts.headerDate == nil, !found.isUpdate {
      facts.headerDate = PublicationDate(found.date, .header, span: found.span)
    }
    return true
  }
}

/// The groups that a story is announced by.
enum Headline {
  // Headlines of agencies that are sentences have up to 200 bytes.
  private static let longest = 220
  // An editor’s correction between brackets, as under a headline, has 300.
  private static let longestDeck = 320
  private static let speech = Array(" said.".utf8)

  /// Whether a group that something follows can be the headline.
  ///
  /// Where lines are wrapped a full stop makes it the first paragraph of a story without headline;
  /// elsewhere headlines may end with one, but not on who said it.
  static func couldBe(_ group: LineGroup, _ words: LineWords, _ layout: Layout) -> Bool {
    // Wrapped at 70 columns, the longest headline takes three lines.
    guard words.span.length <= longest, group.lineCount <= 3, let first = words.text.first,
      first != UInt8(ascii: "["), first != UInt8(ascii: "(")
    else { return false }
    if words.ending == .none || words.ending == .question { return true }
    return layout.wrapWidth == nil && !words.text.suffix(speech.count).elementsEqual(speech)
  }

  /// Whether a group is short enough to stand between headline and story.
  static func couldBeDeck(_ group: LineGroup, _ words: LineWords) -> Bool {
    words.span.length <= longestDeck && group.lineCount <= 3 && !Heading.isTime(words)
  }
}

/// A line under the headline that is a date and little else: `Published 8 March 2021, 10:00 GMT`.
struct DateAlone: Equatable {
  let date: CalendarDate
  /// The words of the date.
  let span: TextSpan
  /// Whether it is the day of a later change and not of publication.
  let isUpdate: Bool

  // `Last updated on Wednesday, 8 September 2021 at 10:00 pm GMT` has 59.
  private static let longest = 60
  private static let updates = Phrases(LineUse.update.words)
  private static let leads = ["first", "last", "published", "posted", "updated", "modified", "on", "at"]

  /// The date that a line is; nil for any other line.
  init?(_ words: LineWords, in bytes: [UInt8]) {
    guard words.span.length <= Self.longest, words.ending == .none else { return nil }
    var cursor = ByteCursor(bytes, in: words.span)
    for lead in Self.leads {
      _ = cursor.attempt { $0.word() == lead ? true : nil }
      cursor.skipBlanks()
    }
    let start = cursor.at
    guard let date = WrittenDate.read(&cursor)?.date else { return nil }
    self.date = date
    span = TextSpan(start, cursor.at)
    isUpdate = Self.updates.start(words)
  }
}
