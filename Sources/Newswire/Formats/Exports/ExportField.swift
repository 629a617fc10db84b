import Linguistics

/// What a label before a colon names in an archive's lines: `BYLINE: Ana Marsh`, `Länge: 355 Wörter`.
enum ExportLabel: CaseIterable {
  case headline, deck, byline, section, length, dateline, date, source, address, document, caption
  /// The text itself.
  case text
  /// What the text says in short; stands for the text where an archive has no more.
  case abstract
  case other
  /// The date is the day on which an archive took the article in.
  case loaded
  /// Whatever it names, the line stands below the text.
  case tail

  private static let labels = VocabularyTable("exports").words(by: "label", of: ExportLabel.self)
  fileprivate static let uses: [String: Set<ExportLabel>] = labels.reduce(into: [:]) { uses, row in
    for word in row.value { uses[word, default: []].insert(row.key) }
  }
  private static let codes: [String: ExportLabel] = Dictionary(
    uniqueKeysWithValues: VocabularyTable("exports").words(by: "code", of: ExportLabel.self).flatMap { label, codes in
      codes.map { ($0, label) }
    })

  /// What a code of Factiva stands for: `HD`; nil for one that names nothing of an article.
  init?(code: String) {
    guard let label = Self.codes[code.lowercased()] else { return nil }
    self = label
  }
}

/// A label with its colon, and what stands behind it.
struct ExportField {
  /// Never empty.
  let uses: Set<ExportLabel>
  /// The label, colon and all.
  let label: TextSpan
  /// Without white space at its ends; empty if nothing stands behind the label.
  var value: TextSpan

  // `company / organization` has 22; with letters that take two bytes no label has more than these.
  fileprivate static let longest = 32

  /// The field that a line is; nil for any other line.
  init?(_ line: TextSpan, in bytes: [UInt8], isInCapitals: Bool) {
    let head = bytes[line.start..<min(line.end, line.start + Self.longest)]
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    if isInCapitals, bytes[line.start..<colon].contains(where: { (0x61...0x7A).contains($0) }) { return nil }
    let words = bytes[line.start..<colon].split(whereSeparator: WhiteSpace.isASCII).joined(separator: [0x20])
    guard let uses = ExportLabel.uses[String(decoding: Array(words), as: UTF8.self).lowercased()] else { return nil }
    self.uses = uses
    label = TextSpan(line.start, colon + 1)
    value = WhiteSpace.trimmed(TextSpan(colon + 1, line.end), in: bytes)
  }
}

/// Lines between blank lines, and the label that the first of them begins with.
struct ExportGroup {
  var lines: [Line]
  private(set) var field: ExportField?

  var span: TextSpan { lines[0].span.union(lines[lines.count - 1].span) }

  /// Whether a label names one of some things.
  func names(_ labels: Set<ExportLabel>) -> Bool { field.map { !$0.uses.isDisjoint(with: labels) } ?? false }

  /// Whether the first line tells who has the rights.
  func isRights(in bytes: [UInt8]) -> Bool { ArchiveLine.isRights(LineWords(lines[0].span, in: bytes)) }

  /// The groups of a text. A line with a label right below another one is a group of its own; below any line it is one
  /// where labels are in capitals.
  static func all(in text: SourceText, labelsAreInCapitals: Bool) -> [ExportGroup] {
    var groups: [ExportGroup] = []
    var isApart = true
    for line in lines(of: text, mayBreakLabels: !labelsAreInCapitals) {
      if line.isBlank {
        isApart = true
      } else {
        let field = ExportField(line.span, in: text.bytes, isInCapitals: labelsAreInCapitals)
        let isOwn = field != nil && (labelsAreInCapitals || groups.last?.hasOwnLines ?? false)
        if isApart || isOwn {
          groups.append(ExportGroup(lines: [line], field: field))
        } else {
          groups[groups.count - 1].add(line)
        }
        isApart = false
      }
    }
    return groups
  }

  /// The lines of a text, two as one where a label begins in one and ends in the next: `Language of⏎publication: English`.
  private static func lines(of text: SourceText, mayBreakLabels: Bool) -> [Line] {
    var lines: [Line] = []
    for line in Lines(text.bytes, in: text.span) {
      if mayBreakLabels, let last = lines.last, !last.isBlank, !line.isBlank, isBroken(last, line, in: text.bytes) {
        lines[lines.count - 1].span.end = line.span.end
      } else {
        lines.append(line)
      }
    }
    return lines
  }

  private static func isBroken(_ line: Line, _ next: Line, in bytes: [UInt8]) -> Bool {
    line.span.length < ExportField.longest && !bytes[line.span.range].contains(UInt8(ascii: ":"))
      && ExportField(next.span, in: bytes, isInCapitals: false) == nil
      && ExportField(line.span.union(next.span), in: bytes, isInCapitals: false) != nil
  }

  /// Whether a label right below begins another group: below a label, but not within the text that one announces.
  private var hasOwnLines: Bool { field != nil && !names([.text, .abstract]) }

  private mutating func add(_ line: Line) {
    lines.append(line)
    guard let value = field?.value else { return }
    field?.value = value.isEmpty ? line.span : value.union(line.span)
  }
}

extension ArraySlice<ExportGroup> {
  /// Reaches from the first word of the first group to the last word of the last; nil if there is no group.
  var span: TextSpan? { first.map { first in reduce(first.span) { $0.union($1.span) } } }

  /// Finds where the labelled lines below a text begin; the end if there are none.
  ///
  /// - Parameter labels: what may stand above the first line that stands only there; a paragraph may begin with others.
  func tail(below labels: Set<ExportLabel>, in bytes: [UInt8]) -> Int {
    var start = firstIndex { $0.opensTail(in: bytes) } ?? endIndex
    while start > startIndex, self[start - 1].couldBelong(toTailOf: labels, in: bytes) { start -= 1 }
    return start
  }
}

extension ExportGroup {
  // An address through a library's gate has 160; a paragraph that begins with a label may have more.
  private static let longestTail = 240

  /// Whether what stands over a tail may be part of it.
  fileprivate func couldBelong(toTailOf labels: Set<ExportLabel>, in bytes: [UInt8]) -> Bool {
    // `UPDATE: the road is closed again.` is a paragraph
    names(labels) ? !names([.date]) || opensTail(in: bytes) : isRights(in: bytes)
  }

  fileprivate func opensTail(in bytes: [UInt8]) -> Bool {
    guard let field, field.uses.contains(.tail), field.value.length <= Self.longestTail else { return false }
    return !field.uses.contains(.date) || ExportDate.leading(field.value, in: bytes) != nil
  }
}

extension MarkedStory {
  /// Marks a label as furniture and what it names as what it is, or keeps it where it is no part of the story.
  mutating func mark(_ field: ExportField) {
    let uses = field.uses
    if let part = Self.part(of: uses) {
      mark(.furniture, field.label)
      mark(part, field.value)
      return
    }
    mark(.furniture, field.label.union(field.value))
    if uses.contains(.date), date == nil, let found = ExportDate.leading(field.value, in: text.bytes) {
      date = (found.moment, found.span)
    }
    guard !field.value.isEmpty else { return }
    let value = text.reflowed(field.value)
    if uses.contains(.section) { origin.section = origin.section ?? value }
    if uses.contains(.address) { origin.url = origin.url ?? value }
    if uses.contains(.document) { origin.document = origin.document ?? value }
  }

  private static func part(of uses: Set<ExportLabel>) -> Part? {
    if uses.contains(.headline) { return .headline }
    if uses.contains(.deck) { return .deck }
    if uses.contains(.byline) { return .byline }
    if uses.contains(.dateline) { return .dateline }
    return uses.contains(.caption) ? .caption : nil
  }
}
