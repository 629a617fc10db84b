import Linguistics

extension ArticleAnatomy {
  /// What a group of the story looks like by itself.
  private enum Look {
    case paragraph, caption, furniture, listOpener, titleLike, time, heading

    /// The look of what the format of the file says that it is.
    init(_ known: Block.Kind) {
      switch known {
      case .headline, .deck, .byline, .dateline, .paragraph: self = .paragraph
      case .caption: self = .caption
      case .furniture: self = .furniture
      case .heading: self = .heading
      }
    }
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
      case .furniture, .listOpener: addFurniture(group.span)
      case .heading: add(.heading, headingWords(group.span))
      }
    }
  }

  /// Adds furniture, and keeps the day that it names.
  private mutating func addFurniture(_ span: TextSpan) {
    add(.furniture, span)
    if let stamp = DateStamp(span, in: bytes), stamp.isNamed {
      facts.note(stamp)
    } else if let dated = DateStamp.ending(span, in: bytes), Furniture.pointsAway(LineWords(span, in: bytes)) {
      // `Published in the Courier, March 8th, 2021`
      facts.note(dated.stamp)
    } else if let header = HeaderLine(span, in: bytes), HeaderLine.isTail(span, in: bytes) {
      facts.note(header, in: text)
    } else if WebAddress.isOne(span, in: bytes) {
      facts.note(addressIn: span, of: text)
    }
  }

  private func headingWords(_ span: TextSpan) -> TextSpan {
    layout.isMarkdown ? MarkdownHeading(span, in: bytes)?.words ?? span : span
  }

  /// Adds a paragraph, and the dateline that it may start with as a block of its own.
  private mutating func addParagraph(_ span: TextSpan, ordinal: Int) {
    guard facts.dateline == nil, ordinal < Self.datelineParagraphs,
      let read = DatelineReader.read(span, in: bytes), ordinal == 0 || read.isCertain || read.isWellPlaced
    else { return addParagraph(span) }
    facts.dateline = read
    add(.dateline, read.dateline.span)
    addParagraph(WhiteSpace.trimmed(TextSpan(read.dateline.span.end, span.end), in: bytes))
  }

  /// Adds a paragraph, and what a web page left at its end as furniture.
  private mutating func addParagraph(_ span: TextSpan) {
    let glued = GluedFurniture.start(in: span, of: bytes) ?? span.end
    add(.paragraph, WhiteSpace.trimmed(TextSpan(span.start, glued), in: bytes))
    add(.furniture, TextSpan(glued, span.end))
  }

  private func looks(of groups: ArraySlice<LineGroup>) -> [Look] {
    var looks: [Look] = []
    looks.reserveCapacity(groups.count)
    var (isInList, isOver) = (false, false)
    for group in groups {
      if let known = group.known {
        looks.append(Look(known))
        continue
      }
      let words = LineWords(group.span, in: bytes)
      isOver = isOver || Furniture.closesStory(words)
      var look = isOver ? .furniture : look(of: group, words, after: looks.last)
      if looks.count < Self.datelineParagraphs, look != .furniture, isDateline(group) { look = .paragraph }
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

  /// Whether a line is nothing but the story’s dateline, which else would look like a heading.
  private func isDateline(_ group: LineGroup) -> Bool {
    facts.dateline == nil && group.lineCount == 1
      && DatelineReader.read(group.span, in: bytes)?.dateline.span == group.span
  }

  private func look(of group: LineGroup, _ words: LineWords, after previous: Look?) -> Look {
    if layout.isMarkdown, MarkdownHeading(group.span, in: bytes) != nil { return .heading }
    if words.isLong { return .paragraph }
    if Furniture.opensList(words) { return .listOpener }
    if group.lineCount == 1, HeaderLine.isTail(group.span, in: bytes) { return .furniture }
    if DateStamp(words, in: bytes)?.isNamed ?? false { return .furniture }
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

/// What a scraper glued to the end of a paragraph’s last sentence: a notice of rights, `… he said.© 2021 INA. INA is not
/// responsible for …`, or a list of other stories, `… he said. related stories: …`.
enum GluedFurniture {
  private static let sign = Array("©".utf8)
  // `© 2021 Vella Courier. All rights reserved. …` with two sentences of disclaimers has 250.
  private static let longest = 300

  /// Where it starts; nil for none, and where it is all that stands there.
  static func start(in span: TextSpan, of bytes: [UInt8]) -> Int? {
    let tail = max(span.start + 1, span.end - longest)
    guard tail < span.end else { return nil }
    let lower = bytes[tail..<span.end].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    let rights = lower.indices.first { lower[$0] == sign[0] && isRights(lower[$0...]) }
    guard let start = [rights, Furniture.glued.firstStart(in: lower[...])].compactMap(\.self).min() else { return nil }
    let before = WhiteSpace.trimmed(TextSpan(span.start, tail + start), in: bytes)
    return Ending(of: before, in: bytes).closesSentence ? tail + start : nil
  }

  /// Whether bytes start with the sign of rights and a year.
  private static func isRights(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: sign) else { return false }
    let digits = bytes.dropFirst(sign.count).drop(while: WhiteSpace.isASCII).prefix(4)
    return digits.count == 4 && digits.allSatisfy { (0x30...0x39).contains($0) }
  }
}
