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
    if let title = MarkdownHeading(group.span, in: bytes), layout.isMarkdown {
      return addHeadline(title, isLaterOne: groups[(at + 1)...].prefix(Self.mostHeadGroups).contains(where: isTitle))
    }
    let words = LineWords(group.span, in: bytes)
    guard let kind = headKind(groups, at, words) else { return false }
    switch kind {
    case .headline: addTitle(group.span)
    case .byline: addByline(group.span)
    case .deck, .dateline, .caption, .heading, .paragraph, .furniture: add(kind, group.span)
    }
    return true
  }

  /// Groups of a head among which more of it is looked for.
  private static var mostHeadGroups: Int { 40 }

  /// Adds the title of the article; before it headings of what a crawler says of the page.
  private mutating func addHeadline(_ title: MarkdownHeading, isLaterOne: Bool) -> Bool {
    guard !kinds.contains(.headline), title.level == 1 || isLaterOne else { return false }
    if title.level > 1 {
      add(.heading, title.words)
      return true
    }
    if Agencies.isDomain(text[title.words]) { add(.furniture, title.words) } else { addTitle(title.words) }
    return true
  }

  private func isTitle(_ group: LineGroup) -> Bool {
    guard let title = MarkdownHeading(group.span, in: bytes) else { return false }
    return title.level == 1 && !Agencies.isDomain(text[title.words])
  }

  /// Adds a headline without the section and the publisher around it.
  mutating func addTitle(_ span: TextSpan) {
    let title = TitleLine(span, in: bytes)
    if let section = title.section { add(.furniture, section) }
    add(.headline, title.headline)
    if let publisher = title.publisher { add(.furniture, publisher) }
  }

  /// Adds a byline without the date behind it, and keeps the agency and the post that it names.
  mutating func addByline(_ span: TextSpan) {
    let dated = DateStamp.ending(span, in: bytes)
    let byline = dated?.head ?? span
    add(.byline, byline)
    facts.note(byline: byline, in: text)
    guard let dated else { return }
    facts.note(dated.stamp)
    add(.furniture, WhiteSpace.trimmed(TextSpan(byline.end, span.end), in: bytes))
  }

  private mutating func headKind(_ groups: [LineGroup], _ at: Int, _ words: LineWords) -> Block.Kind? {
    if words.isLong { return nil }
    if let stamp = DateStamp(words, in: bytes) {
      facts.note(stamp)
      return .furniture
    }
    if let stamp = TimeStamp(words, in: bytes) {
      facts.note(stamp)
      return .furniture
    }
    if Byline.isOpener(words), at + 1 < groups.count { return .furniture }
    if Byline.isSignature(words) || isSigned(words) { return .byline }
    if isPublisher(groups, at, words) { return .furniture }
    if goesOnWithByline(groups, at, words) { return .byline }
    if !kinds.contains(.headline), Furniture.pointsAway(words) { return headlineKind(groups, at, words) }
    if isOfArchive(words) || Furniture.isOne(words) || repeatsHeadline(words) { return .furniture }
    if Caption.isOne(words), !isTitleOfPage(words) { return .caption }
    if startsStory(words) { return nil }
    guard kinds.contains(.headline) else { return headlineKind(groups, at, words) }
    if isCount(groups, at, words) { return .furniture }
    if !kinds.contains(.deck), isDeck(groups, at, words) { return .deck }
    return goesOn(groups, after: at, words) ? .paragraph : nil
  }

  /// Whether a group starts with a dateline. `Kestel: gate opens at last`, without a full stop, is a headline.
  private func startsStory(_ words: LineWords) -> Bool {
    guard let read = DatelineReader.read(words.span, in: bytes) else { return false }
    return kinds.contains(.headline) || read.isCertain || words.ending != .none || read.dateline.span == words.span
  }

  /// Whether more of the head comes after a short line that is no sentence: `Heard on Morning Edition`, a date.
  private func goesOn(_ groups: [LineGroup], after at: Int, _ words: LineWords) -> Bool {
    guard words.ending == .none, words.text.count <= 120, !Heading.isTime(words) else { return false }
    return groups[(at + 1)...].prefix(4).contains { group in
      let next = LineWords(group.span, in: bytes)
      return !next.isLong && (DateStamp(next, in: bytes) != nil || Byline.isOne(next) || isSigned(next))
    }
  }

  /// Whether a line is a name and a date: `Ana Marsh | 8 March 2021`.
  private func isSigned(_ words: LineWords) -> Bool {
    guard kinds.contains(.headline), words.wordCount <= 24, words.ending == .none,
      let dated = DateStamp.ending(words.span, in: bytes)
    else { return false }
    let name = LineWords(dated.head, in: bytes)
    return Byline.couldBeName(name)
      && (Byline.isPerson(name) || words.text.contains(UInt8(ascii: "|")) || dated.stamp.isNamed)
  }

  /// Whether a line is the name of a paper, over the headline or over the date: `Vella Courier(Port Vella)`.
  private mutating func isPublisher(_ groups: [LineGroup], _ at: Int, _ words: LineWords) -> Bool {
    guard words.wordCount <= 8, at + 1 < groups.count else { return false }
    let name = text.reflowed(words.span).prefix { $0 != "(" }
    guard Agencies.publishes(String(name)) else { return false }
    let next = LineWords(groups[at + 1].span, in: bytes)
    guard !kinds.contains(.headline) || DateStamp(next, in: bytes) != nil else { return false }
    facts.noteSource(words, in: text)
    return true
  }

  /// Whether the first line ends in the publisher’s name, as a page’s title does: `Gate opens | Reuters`.
  private func isTitleOfPage(_ words: LineWords) -> Bool {
    !kinds.contains(.headline) && TitleLine(words.span, in: bytes).publisher != nil
  }

  /// A headline, or the slug over one.
  private func headlineKind(_ groups: [LineGroup], _ at: Int, _ words: LineWords) -> Block.Kind? {
    guard at + 1 < groups.count else { return nil }
    if Furniture.isSlug(words) { return .furniture }
    guard Headline.couldBe(groups[at], words, layout), !runsOn(into: groups[at + 1], words) else { return nil }
    return .headline
  }

  /// Whether a stretch goes on in the next one, which starts small: a broken sentence of the story.
  private func runsOn(into next: LineGroup, _ words: LineWords) -> Bool {
    words.capitals > 0 && (0x61...0x7A).contains(bytes[next.span.start])
      && DatelineReader.read(next.span, in: bytes) == nil
  }

  /// Whether a line belongs to what an archive prints between a count of words and its notice of rights.
  private mutating func isOfArchive(_ words: LineWords) -> Bool {
    if ArchiveLine.isNumber(words) { return true }
    if ArchiveLine.isWordCount(words) {
      facts.isInArchiveHead = kinds.contains(.headline)
      return true
    }
    guard facts.isInArchiveHead else { return false }
    if ArchiveLine.isRights(words) {
      facts.isInArchiveHead = false
      return true
    }
    // `Asharq Alawsat (English Edition)`; a sentence is none.
    guard words.text.count <= 60, words.ending == .none else { return false }
    facts.noteSource(words, in: text)
    return true
  }

  /// Whether a line says the headline once more, as a page’s title and its heading do.
  private func repeatsHeadline(_ words: LineWords) -> Bool {
    // The publisher’s name may stand behind it.
    guard let title, words.span.length >= title.length, bytes[words.span.start] == bytes[title.start] else {
      return false
    }
    return text.reflowed(TitleLine(words.span, in: bytes).headline) == text.reflowed(title)
  }

  /// Whether a line is a number right over what web pages count with it: `5`, `View comments`.
  private func isCount(_ groups: [LineGroup], _ at: Int, _ words: LineWords) -> Bool {
    guard words.capitals + words.smallLetters == 0, at + 1 < groups.count else { return false }
    return Furniture.isOne(LineWords(groups[at + 1].span, in: bytes))
  }

  /// Whether a short line is a name under `By`, the writer's post or name once more under the byline, a name right over
  /// the date, or one between headline and story that starts with a first name.
  private func goesOnWithByline(_ groups: [LineGroup], _ at: Int, _ words: LineWords) -> Bool {
    guard Byline.couldBeName(words), let last = blocks.last else { return false }
    if last.kind == .furniture, Byline.isOpener(LineWords(last.span, in: bytes)) { return true }
    if last.kind == .byline, !groups[at].isApart { return true }
    if repeatsByline(words) { return true }
    guard kinds.contains(.headline), !kinds.contains(.byline), at + 1 < groups.count else { return false }
    if Agencies.publishes(text.reflowed(words.span)) { return false }
    let next = LineWords(groups[at + 1].span, in: bytes)
    return (!groups[at + 1].isApart && DateStamp(next, in: bytes) != nil) || Byline.isPerson(words)
  }

  private func repeatsByline(_ words: LineWords) -> Bool {
    signature.map { text.reflowed($0).hasSuffix(text.reflowed(words.span)) } ?? false
  }

  /// A group between headline and story: one that ends without a full stop before one that
  /// doesn't, or any before a byline or a dateline.
  private func isDeck(_ groups: [LineGroup], _ at: Int, _ words: LineWords) -> Bool {
    guard Headline.couldBeDeck(groups[at], words), !endsWithTime(words), let next = storyStart(groups, after: at)
    else { return false }
    if next.isAfterByline || DatelineReader.read(next.span, in: bytes) != nil { return true }
    return words.ending == .none && Ending(of: next.span, in: bytes).closesSentence
      && next.span.length > words.span.length
  }

  /// Whether a line names who speaks at which time of a recording: `Ana Marsh: (00:12)`.
  private func endsWithTime(_ words: LineWords) -> Bool {
    guard words.text.last == UInt8(ascii: ")"), let open = words.text.lastIndex(of: UInt8(ascii: "(")) else {
      return false
    }
    let time = words.text[(open + 1)...].dropLast()
    return time.contains(UInt8(ascii: ":")) && time.allSatisfy { (0x30...0x3A).contains($0) }
  }

  /// The first group after one that is neither caption nor byline nor furniture.
  private func storyStart(_ groups: [LineGroup], after at: Int) -> (span: TextSpan, isAfterByline: Bool)? {
    var isAfterByline = false
    // Byline, date, share links and two captions of a saved page stand between deck and story.
    for group in groups[(at + 1)...].prefix(8) {
      let words = LineWords(group.span, in: bytes)
      if words.isLong { return (group.span, isAfterByline) }
      if Byline.isOne(words) || isSigned(words) || Byline.isPerson(words) {
        isAfterByline = true
      } else if !Caption.isOne(words), !Furniture.isOne(words), HeaderLine(group.span, in: bytes) == nil,
        DateStamp(words, in: bytes) == nil
      {
        return (group.span, isAfterByline)
      }
    }
    return nil
  }
}
