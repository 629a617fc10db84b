import Linguistics

/// Articles as ProQuest writes them into a text: lines of underscores between them, the title, fields with labels, one of
/// them the full text.
package struct ProQuestText: ArticleFormat {
  package let name = "proquest"
  package let summary = "text of ProQuest: every article of an export, and the abstract of one without its full text"
  package let fileEndings = ["txt"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded else { return .none }
    return ProQuestFacts.areFound(in: text) ? .certain : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    FileContents.articles(in: file, at: Self.stretches) { ProQuestStory.story(of: $0).article(path: file.path) }
  }

  /// What stands between two lines of underscores is an article if it has a number or a field; a cover has neither.
  private static func stretches(of text: SourceText) -> [TextSpan] {
    var hasRules = false
    let all = ArticleStretches.all(in: text) { line, _ in
      guard ProQuestFacts.isRule(line.span, in: text.bytes) else { return .none }
      hasRules = true
      return .rule
    }
    let found = hasRules ? all : stretchesWithoutRules(of: text)
    let articles = found.filter { ProQuestFacts.isArticle($0, in: text.bytes) }
    return hasRules || articles.count > 1 ? articles : all
  }

  /// The articles of a mail, which has no lines between them: each begins below the archive's number of the one before.
  private static func stretchesWithoutRules(of text: SourceText) -> [TextSpan] {
    var (starts, isBelowNumber): ([Int], Bool) = ([0], false)
    for group in ExportGroup.all(in: text, labelsAreInCapitals: false) {
      if group.isProQuestNumber {
        isBelowNumber = true
      } else if isBelowNumber, group.field == nil, !group.isRights(in: text.bytes),
        !WebAddress.isOne(group.span, in: text.bytes)
      {
        starts.append(group.span.start)
        isBelowNumber = false
      }
    }
    return zip(starts, starts.dropFirst() + [text.count]).map { TextSpan($0, $1) }
  }
}

/// The lines by which a text of ProQuest is known.
private enum ProQuestFacts {
  // There are sixty; a blank to fill in on a form is shorter.
  private static let shortestRule = 30
  /// Lines from a line of underscores to the first field.
  private static let mostTitleLines = 12

  static func isRule(_ line: TextSpan, in bytes: [UInt8]) -> Bool {
    line.length >= shortestRule && bytes[line.range].allSatisfy { $0 == UInt8(ascii: "_") }
  }

  static func isArticle(_ span: TextSpan, in bytes: [UInt8]) -> Bool {
    Lines(bytes, in: span).contains { line in
      !line.isBlank && (LexisLine.isNumber(line, in: bytes) || isField(line.span, [.text, .tail], in: bytes))
    }
  }

  private static func isField(_ line: TextSpan, _ labels: Set<ExportLabel>, in bytes: [UInt8]) -> Bool {
    ExportField(line, in: bytes, isInCapitals: false).map { !$0.uses.isDisjoint(with: labels) } ?? false
  }

  /// Whether a text has a line of underscores, soon below it a field, and a field with the archive's own number or the
  /// full text; or without such a line both.
  static func areFound(in text: SourceText) -> Bool { haveRules(in: text) || areOfMail(in: text) }

  private static func areOfMail(in text: SourceText) -> Bool {
    let groups = ExportGroup.all(in: text, labelsAreInCapitals: false)
    return groups.contains { $0.names([.text, .abstract]) } && groups.contains { $0.isProQuestNumber }
  }

  private static func haveRules(in text: SourceText) -> Bool {
    var (left, isOpen) = (0, false)
    for line in Lines(text.bytes, in: text.span) where !line.isBlank {
      left -= 1
      if isRule(line.span, in: text.bytes) {
        left = mostTitleLines
      } else if ExportField(line.span, in: text.bytes, isInCapitals: false) != nil {
        isOpen = isOpen || left > 0
        if isOpen, isField(line.span, [.text, .document], in: text.bytes) { return true }
      }
    }
    return false
  }
}

extension ExportGroup {
  /// `ProQuest document ID: 251439970`
  fileprivate var isProQuestNumber: Bool { names([.document]) && names([.tail]) }
}

/// Reads one article of ProQuest.
struct ProQuestStory {
  private let text: SourceText
  private let groups: [ExportGroup]
  private var marked: MarkedStory

  private static let tailLabels: Set<ExportLabel> = [
    .headline, .byline, .section, .length, .dateline, .address, .caption, .date, .other, .source,
  ]

  static func story(of text: SourceText) -> MarkedStory {
    var reader = ProQuestStory(text)
    reader.read()
    return reader.marked
  }

  private init(_ text: SourceText) {
    self.text = text
    groups = ExportGroup.all(in: text, labelsAreInCapitals: false)
    marked = MarkedStory(text)
  }

  private mutating func read() {
    let full = groups.firstIndex { $0.names([.text]) }
    let first = full ?? groups.firstIndex { $0.field != nil } ?? groups.endIndex
    let tail = groups[min(first + (full == nil ? 0 : 1), groups.count)...].tail(below: Self.tailLabels, in: text.bytes)
    let body = groups[(full ?? tail)..<tail]
    let hasText = body.count > 1 || body.first.map { !isMissing($0) } ?? false
    readHead(groups[..<body.startIndex], hasText: hasText)
    if hasText { readText(body) } else { for group in body { marked.mark(.furniture, group.span) } }
    for group in groups[tail...] { readFact(group) }
  }

  /// Whether an archive says that it has no text, or no abstract.
  private func isMissing(_ group: ExportGroup) -> Bool {
    group.field.map { $0.value.isEmpty || ExportLine.missing.isAll(of: $0.value, in: text.bytes) } ?? false
  }

  private mutating func readHead(_ head: ArraySlice<ExportGroup>, hasText: Bool) {
    let start = readTitle(head)
    var isAbstract = false
    for group in head[start...] {
      if let field = group.field {
        isAbstract = field.uses.contains(.abstract) && !isMissing(group)
        if isAbstract { readAbstract(field.label, field.value, isText: !hasText) } else { readFact(group) }
      } else if isAbstract {
        readAbstract(nil, group.span, isText: !hasText)
      } else {
        readFact(group)
      }
    }
  }

  /// Reads the number and the title below it, which may have a colon as a field has; where the rest begins.
  private mutating func readTitle(_ head: ArraySlice<ExportGroup>) -> Int {
    guard let first = head.first, LexisLine.isNumber(first.lines[0], in: text.bytes) else {
      return readTitleOfMail(head)
    }
    marked.mark(.furniture, first.lines[0].span)
    if let title = first.lines.dropFirst().span {
      marked.mark(.headline, title)
      return head.startIndex + 1
    }
    guard let title = head.dropFirst().first, !title.names([.headline, .text]),
      !WebAddress.isOne(title.span, in: text.bytes)
    else { return head.startIndex + 1 }
    marked.mark(.headline, title.span)
    return head.startIndex + 2
  }

  /// Reads the title right above the first field, and what stands above it; where the rest begins.
  private mutating func readTitleOfMail(_ head: ArraySlice<ExportGroup>) -> Int {
    guard groups.contains(where: { $0.field != nil }) else { return head.startIndex }
    let top = head.prefix { $0.field == nil && !WebAddress.isOne($0.span, in: text.bytes) }
    for group in top.dropLast() { marked.mark(.furniture, group.span) }
    if let title = top.last { marked.mark(.headline, title.span) }
    return top.endIndex
  }

  /// Reads the abstract, which is the text of an article that has no other.
  private mutating func readAbstract(_ label: TextSpan?, _ words: TextSpan, isText: Bool) {
    if let label { marked.mark(.furniture, label) }
    if isText { marked.markBody(words) } else { marked.mark(.furniture, words) }
  }

  private mutating func readText(_ body: ArraySlice<ExportGroup>) {
    guard let first = body.first, let field = first.field, var span = body.span else { return }
    marked.mark(.furniture, field.label)
    span.start = field.label.end
    marked.markBody(span)
  }

  /// Reads a field, an address or the title.
  private mutating func readFact(_ group: ExportGroup) {
    if let field = group.field {
      readField(field)
    } else if WebAddress.isOne(group.span, in: text.bytes) {
      marked.mark(.furniture, group.span)
      marked.origin.url = marked.origin.url ?? text.reflowed(group.span)
    } else {
      marked.mark(hasHeadline ? .furniture : .headline, group.span)
    }
  }

  private var hasHeadline: Bool { marked.parts.contains { $0.part == .headline } }

  private mutating func readField(_ field: ExportField) {
    let isRepeated = field.uses.contains(.headline) && hasHeadline || field.uses.contains(.byline) && hasByline
    if isRepeated {
      marked.mark(.furniture, field.label.union(field.value))
    } else {
      marked.mark(field)
    }
    if field.uses.contains(.source) { readSource(field.value) }
  }

  private var hasByline: Bool { marked.parts.contains { $0.part == .byline } }

  /// Reads `Vella Courier; Port Vella [Port Vella]08 May 2010: AA.2.`: the paper's name, its place, and perhaps the day.
  private mutating func readSource(_ value: TextSpan) {
    let name = text.bytes[value.range].prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "[") }
    if !name.isEmpty {
      marked.origin.source = marked.origin.source ?? text.reflowed(TextSpan(name.startIndex, name.endIndex))
    }
    guard marked.date == nil, let bracket = text.bytes[value.range].lastIndex(of: UInt8(ascii: "]")) else { return }
    let rest = text.bytes[(bracket + 1)..<value.end].prefix { $0 != UInt8(ascii: ":") }
    let day = WhiteSpace.trimmed(TextSpan(bracket + 1, rest.endIndex), in: text.bytes)
    marked.date = ExportDate.leading(day, in: text.bytes).map { ($0.moment, $0.span) }
  }
}
