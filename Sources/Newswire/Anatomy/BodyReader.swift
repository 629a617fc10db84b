import Linguistics

extension ArticleAnatomy {
  /// What a group of the story looks like by itself.
  private enum Look {
    case paragraph, caption, furniture, listOpener, titleLike, time, heading
  }

  /// Paragraphs among which the dateline is looked for: an editor's note may come first.
  private static var datelineParagraphs: Int { 3 }
  /// The next group is a paragraph if it has so many bytes, even where no sentence ends it.
  private static var longEnough: Int { 100 }
  // `Tarn bridge reopens after two years`; a longer line is a paragraph of this story.
  private static var longestListed: Int { 140 }

  /// Reads the story, from the first group that is no part of the head.
  mutating func readBody(_ groups: ArraySlice<LineGroup>) {
    let looks = looks(of: groups)
    var paragraphs = 0
    for (index, group) in zip(looks.indices, groups) {
      switch looks[index] {
      case .paragraph, .titleLike, .time:
        addParagraph(group.span, ordinal: paragraphs)
        paragraphs += 1
      case .caption: add(.caption, group.span)
      case .furniture, .listOpener: add(.furniture, group.span)
      case .heading: add(.heading, headingWords(group.span))
      }
    }
  }

  private func headingWords(_ span: TextSpan) -> TextSpan {
    layout.isMarkdown ? MarkdownHeading(span, in: bytes)?.words ?? span : span
  }

  /// Adds a paragraph, and the dateline that it may start with as a block of its own.
  private mutating func addParagraph(_ span: TextSpan, ordinal: Int) {
    guard facts.dateline == nil, ordinal < Self.datelineParagraphs,
      let read = DatelineReader.read(span, in: bytes), ordinal == 0 || read.isCertain
    else { return add(.paragraph, span) }
    facts.dateline = read
    add(.dateline, read.dateline.span)
    add(.paragraph, WhiteSpace.trimmed(TextSpan(read.dateline.span.end, span.end), in: bytes))
  }

  private func looks(of groups: ArraySlice<LineGroup>) -> [Look] {
    var looks: [Look] = []
    looks.reserveCapacity(groups.count)
    var isInList = false
    for group in groups {
      let words = LineWords(group.span, in: bytes)
      var look = look(of: group, words, after: looks.last)
      if look == .listOpener {
        isInList = true
      } else if isInList {
        isInList = look == .furniture || isListed(words)
        if isInList { look = .furniture }
      }
      looks.append(look)
    }
    settleHeadings(groups, &looks)
    return looks
  }

  private func look(of group: LineGroup, _ words: LineWords, after previous: Look?) -> Look {
    if layout.isMarkdown, MarkdownHeading(group.span, in: bytes) != nil { return .heading }
    if words.isLong { return .paragraph }
    if Furniture.opensList(words) { return .listOpener }
    if Furniture.isOne(words) { return .furniture }
    if Caption.isOne(words) { return .caption }
    if group.lineCount == 1, Heading.isTime(words) { return .time }
    return couldBeHeading(group, words, isUnderTime: previous == .time) ? .titleLike : .paragraph
  }

  /// Where a line stands against its neighbours only capitals, or the time right over it, make it a
  /// heading; in a text that is all in capitals nothing does.
  private func couldBeHeading(_ group: LineGroup, _ words: LineWords, isUnderTime: Bool) -> Bool {
    group.lineCount == 1 && !layout.isAllCapitals
      && (group.isApart || words.isAllCapitals || isUnderTime) && Heading.couldBe(words)
  }

  /// Whether a stretch is the title of another story in a list of such.
  private func isListed(_ words: LineWords) -> Bool {
    words.span.length <= Self.longestListed && (words.ending == .none || words.ending == .question)
  }

  /// Makes headings of the lines like titles that have a paragraph after them, one or two at a
  /// time; three or more of them are a list.
  private func settleHeadings(_ groups: ArraySlice<LineGroup>, _ looks: inout [Look]) {
    var at = 0
    while at < looks.count {
      var end = at
      while end < looks.count, looks[end] == .titleLike || looks[end] == .time { end += 1 }
      if end > at, end < looks.count, opensSection(looks[end], groups[groups.startIndex + end]) {
        // `UPDATED:` over `22:12, 4 March 2021` are two; a list of other stories has three titles or more.
        let isList = end - at > 2
        for index in at..<end where !isList || looks[index] == .time || index == end - 1 && looks[index - 1] == .time {
          looks[index] = .heading
        }
      }
      at = max(end, at + 1)
    }
  }

  private func opensSection(_ look: Look, _ group: LineGroup) -> Bool {
    switch look {
    case .paragraph:
      group.span.length >= Self.longEnough || Ending(of: group.span, in: bytes).closesSentence
        || ListItem.starts(group.span, in: bytes)
    case .caption: true
    default: false
    }
  }
}
