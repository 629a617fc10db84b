import Linguistics

/// Reads one article as LexisNexis prints it: source, date and edition, the headline, labelled lines down to the number
/// of words, the text, labelled lines again, the notice of rights.
struct LexisStory {
  private let text: SourceText
  private let groups: [ExportGroup]
  private var marked: MarkedStory

  // Number, rights, source, date, two editions and a headline of three parts are nine.
  private static let mostLeadGroups = 12
  // Headline, byline, section and a few that a paper adds stand between the first label and the number of words.
  private static let mostHeadGroups = 8
  /// Columns to which lines are wrapped.
  private static let wrapWidth = 78
  private static let headLabels: Set<ExportLabel> = [.headline, .deck, .byline, .section, .length, .dateline, .text]
  private static let tailLabels: Set<ExportLabel> = [.address, .caption, .date, .other]

  static func story(of text: SourceText) -> MarkedStory {
    var reader = LexisStory(text)
    reader.read()
    return reader.marked
  }

  private init(_ text: SourceText) {
    self.text = text
    groups = ExportGroup.all(in: text, labelsAreInCapitals: true)
    marked = MarkedStory(text)
  }

  private mutating func read() {
    let first = groups.prefix(Self.mostLeadGroups).firstIndex { $0.names(Self.headLabels) && !$0.names([.tail]) }
    let lead = LexisLead(
      groups[..<(first ?? min(groups.count, Self.mostLeadGroups))], isOverLabels: first != nil, in: text.bytes)
    marked.mark(lead)
    let head = markHeadlines(lead.rest, isOverLabels: first != nil)
    let body = first.map { readLabels(from: $0) } ?? head
    let tail = groups[body...].tail(below: Self.tailLabels, in: text.bytes)
    readText(groups[body..<tail])
    readTail(groups[tail...])
  }

  /// Marks the headline, and decks between it and the first label; where the text begins if there is no label.
  private mutating func markHeadlines(_ lead: ArraySlice<ExportGroup>, isOverLabels: Bool) -> Int {
    guard let headline = lead.first, !headline.names([.tail]) else { return lead.startIndex }
    marked.mark(.headline, headline.span)
    if isOverLabels { for deck in lead.dropFirst() { marked.mark(.deck, deck.span) } }
    return lead.startIndex + 1
  }

  /// Reads the labelled lines over the text; where the text begins.
  private mutating func readLabels(from first: Int) -> Int {
    let near = groups[first..<min(groups.count, first + Self.mostHeadGroups)]
    let length = near.firstIndex { $0.names([.length]) } ?? first
    var at = first
    while at < groups.count, at <= length || isLabelOfHead(groups[at]) {
      guard let field = groups[at].field else {
        marked.mark(.furniture, groups[at].span)
        at += 1
        continue
      }
      if field.uses.contains(.text) { return at }
      marked.mark(field)
      at += 1
    }
    return at
  }

  private func isLabelOfHead(_ group: ExportGroup) -> Bool { group.names(Self.headLabels) && !group.names([.tail]) }

  private mutating func readText(_ body: ArraySlice<ExportGroup>) {
    guard var span = body.span else { return }
    if let field = body.first?.field, field.uses.contains(.text) {
      marked.mark(.furniture, field.label)
      span.start = field.label.end
    }
    marked.markBody(span, wrappedAt: Self.wrapWidth)
  }

  /// Reads the labelled lines below the text. What stands between them belongs to the label above.
  private mutating func readTail(_ tail: ArraySlice<ExportGroup>) {
    var isCaption = false
    for group in tail {
      if let field = group.field {
        marked.mark(field)
        isCaption = field.uses.contains(.caption)
      } else {
        isCaption = isCaption && !group.isRights(in: text.bytes) && !hasUnknownLabel(group)
        marked.mark(isCaption ? .caption : .furniture, group.span)
      }
    }
  }

  /// Whether a line begins with a label that papers added: `DOCUMENT-TYPE: Series`.
  private func hasUnknownLabel(_ group: ExportGroup) -> Bool {
    let letters = text.bytes[group.span.range].prefix { (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "-") }
    return letters.count > 3 && text.bytes[letters.endIndex..<group.span.end].starts(with: ": ".utf8)
  }
}

/// The lines over the headline: number, notice of rights, source, date, edition.
struct LexisLead {
  private(set) var lines: [Line] = []
  private(set) var source: Line?
  private(set) var date: Line?
  /// What stands below them.
  private(set) var rest: ArraySlice<ExportGroup>

  private let bytes: [UInt8]
  // A centred line has twenty blanks or more; a headline none.
  private static let leastIndent = 4

  init(_ groups: ArraySlice<ExportGroup>, isOverLabels: Bool, in bytes: [UInt8]) {
    self.bytes = bytes
    rest = groups
    if let first = rest.first?.lines.first, LexisLine.isNumber(first, in: bytes) { take(1) }
    let dated = rest.firstIndex { group in
      group.lines.contains { ExportDate.leading($0.span, in: bytes) != nil }
    }
    if let dated { takeDate(dated) } else { takeSource(isOverLabels: isOverLabels) }
  }

  /// Takes some lines of the first group.
  private mutating func take(_ count: Int) {
    guard let group = rest.first else { return }
    lines += group.lines.prefix(count)
    if count < group.lines.count {
      rest[rest.startIndex].lines.removeFirst(count)
    } else {
      rest = rest.dropFirst()
    }
  }

  private mutating func takeDate(_ index: Int) {
    let group = rest[index].lines
    guard let line = group.firstIndex(where: { ExportDate.leading($0.span, in: bytes) != nil }) else { return }
    date = group[line]
    source = (rest[..<index].flatMap(\.lines) + group[..<line]).first { !isRights($0) }
    while rest.startIndex < index { take(rest[rest.startIndex].lines.count) }
    take(line + 1)
    if group[line].indent >= Self.leastIndent {
      takeCentred()
    } else if line + 1 < group.count, rest.count > 1 {
      // an edition; where no group follows it is the headline
      take(group.count - line - 1)
    }
  }

  private mutating func takeCentred() {
    while let group = rest.first, group.lines[0].indent >= Self.leastIndent {
      take(group.lines.prefix { $0.indent >= Self.leastIndent }.count)
    }
  }

  /// Without a date the first line is the source, and those below it if they are centred; then perhaps the month.
  private mutating func takeSource(isOverLabels: Bool) {
    let above = lines.count
    takeCentred()
    if lines.count == above, isOverLabels, rest.count > 1 { take(1) }
    if let group = rest.first, rest.count > 1, isMonth(group.lines[0]) { take(1) }
    source = lines.first { !isRights($0) && !LexisLine.isNumber($0, in: bytes) }
  }

  /// Whether a line is the date of a review: `March 2021`, `Summer, 2021`.
  private func isMonth(_ line: Line) -> Bool {
    let words = LineWords(line.span, in: bytes)
    let year = words.text.suffix(4)
    return words.wordCount == 2 && year.allSatisfy { (0x30...0x39).contains($0) }
      && (year.starts(with: "19".utf8) || year.starts(with: "20".utf8))
  }

  private func isRights(_ line: Line) -> Bool {
    let words = LineWords(line.span, in: bytes)
    return ArchiveLine.isRights(words) || Furniture.isOne(words)
  }
}

extension MarkedStory {
  fileprivate mutating func mark(_ lead: LexisLead) {
    for line in lead.lines {
      if line == lead.date { _ = markDate(line.span) } else { mark(.furniture, line.span) }
    }
    origin.source = lead.source.map { text.reflowed($0.span) }
  }
}

/// The lines by which LexisNexis is known.
enum LexisLine {
  // `Dokument 1.204 von 12.383` has 25.
  private static let longestNumber = 40

  /// Whether a line is the number of an article: `8 of 383 DOCUMENTS`, `Dokument 1 von 10`.
  static func isNumber(_ line: Line, in bytes: [UInt8]) -> Bool {
    line.span.length <= longestNumber && ArchiveLine.isNumber(LineWords(line.span, in: bytes))
  }
}
