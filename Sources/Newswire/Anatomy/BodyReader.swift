import Linguistics

extension ArticleAnatomy {
  /// What a passage of the story looks like by itself.
  private enum Look {
    case paragraph, caption, furniture, listOpener, titleLike, time, heading
  }

  /// Paragraphs among which the dateline is looked for: an editor's note may come first.
  private static var datelineParagraphs: Int { 3 }
  /// The next passage is a paragraph if it has so many bytes, even where no sentence ends it.
  private static var longEnough: Int { 100 }
  private static var longestListed: Int { 140 }

  /// Reads the story, from the first passage that is no part of the head.
  mutating func readBody(_ passages: ArraySlice<Passage>) {
    let looks = looks(of: passages)
    var paragraphs = 0
    for (index, passage) in zip(looks.indices, passages) {
      switch looks[index] {
      case .paragraph, .titleLike, .time:
        addParagraph(passage.span, ordinal: paragraphs)
        paragraphs += 1
      case .caption: add(.caption, passage.span)
      case .furniture, .listOpener: add(.furniture, passage.span)
      case .heading: add(.heading, headingWords(passage.span))
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

  private func looks(of passages: ArraySlice<Passage>) -> [Look] {
    var looks: [Look] = []
    looks.reserveCapacity(passages.count)
    var isInList = false
    for passage in passages {
      let words = Wording(passage.span, in: bytes)
      var look = look(of: passage, words, after: looks.last)
      if look == .listOpener {
        isInList = true
      } else if isInList {
        isInList = look == .furniture || isListed(words)
        if isInList { look = .furniture }
      }
      looks.append(look)
    }
    settleHeadings(passages, &looks)
    return looks
  }

  private func look(of passage: Passage, _ words: Wording, after previous: Look?) -> Look {
    if layout.isMarkdown, MarkdownHeading(passage.span, in: bytes) != nil { return .heading }
    if words.isLong { return .paragraph }
    if Furniture.opensList(words) { return .listOpener }
    if Furniture.isOne(words) { return .furniture }
    if Caption.isOne(words) { return .caption }
    if passage.lineCount == 1, Heading.isTime(words) { return .time }
    return couldBeHeading(passage, words, isUnderTime: previous == .time) ? .titleLike : .paragraph
  }

  /// Where a line stands against its neighbours only capitals, or the time right over it, make it a
  /// heading; in a text that is all in capitals nothing does.
  private func couldBeHeading(_ passage: Passage, _ words: Wording, isUnderTime: Bool) -> Bool {
    passage.lineCount == 1 && !layout.isAllCapitals
      && (passage.isApart || words.isAllCapitals || isUnderTime) && Heading.couldBe(words)
  }

  /// Whether a stretch is the title of another story in a list of such.
  private func isListed(_ words: Wording) -> Bool {
    words.span.length <= Self.longestListed && (words.ending == .none || words.ending == .question)
  }

  /// Makes headings of the lines like titles that have a paragraph after them, one or two at a
  /// time; three or more of them are a list.
  private func settleHeadings(_ passages: ArraySlice<Passage>, _ looks: inout [Look]) {
    var at = 0
    while at < looks.count {
      var end = at
      while end < looks.count, looks[end] == .titleLike || looks[end] == .time { end += 1 }
      if end > at, end < looks.count, opensSection(looks[end], passages[passages.startIndex + end]) {
        let isList = end - at > 2
        for index in at..<end where !isList || looks[index] == .time || index == end - 1 && looks[index - 1] == .time {
          looks[index] = .heading
        }
      }
      at = max(end, at + 1)
    }
  }

  private func opensSection(_ look: Look, _ passage: Passage) -> Bool {
    switch look {
    case .paragraph:
      passage.span.length >= Self.longEnough || Ending(of: passage.span, in: bytes).closesSentence
        || ListItem.starts(passage.span, in: bytes)
    case .caption: true
    default: false
    }
  }
}
