import Linguistics

/// Splits the text of one article into blocks and reads what its head says.
package struct ArticleAnatomy {
  let text: SourceText
  let bytes: [UInt8]
  let layout: Layout
  var blocks: [Block] = []
  var facts = HeadFacts()
  /// The captions so far, as they read, to know one that comes twice.
  var captions: Set<String> = []
  /// The kinds of the blocks so far.
  private(set) var kinds: Set<Block.Kind> = []

  /// The article that a plain text is.
  ///
  /// - Parameters:
  ///   - path: where the text came from; its last component may hold a date.
  ///   - isMarkdown: whether lines that start with `#` are headlines and headings. The marks then
  ///     belong to no block.
  /// - Returns: Blocks that are disjoint, in order, never empty, without white space at their ends,
  ///   and that hold all the rest of the text.
  package static func article(of text: SourceText, path: String, isMarkdown: Bool = false) -> Article {
    var anatomy = ArticleAnatomy(text, isMarkdown: isMarkdown)
    let start = anatomy.readFrontMatter()
    let groups = LineGrouper.groups(of: text.bytes, in: TextSpan(start, text.count), anatomy.layout)
    let body = anatomy.readHead(groups)
    anatomy.readBody(groups[body...])
    return anatomy.facts.article(of: text, anatomy.blocks, fileDate: FileNameDate.date(in: path))
  }

  private init(_ text: SourceText, isMarkdown: Bool) {
    self.text = text
    bytes = text.bytes
    var layout = LayoutSurvey.layout(of: text.bytes, in: text.span)
    layout.isMarkdown = isMarkdown
    self.layout = layout
  }

  mutating func add(_ kind: Block.Kind, _ span: TextSpan) {
    guard !span.isEmpty else { return }
    var isRepeat = false
    if kind == .caption { isRepeat = !captions.insert(text.reflowed(span)).inserted }
    blocks.append(Block(kind, span, isRepeat: isRepeat))
    kinds.insert(kind)
  }

  /// Adds a header line, and keeps what it says.
  mutating func add(_ header: HeaderLine, line: TextSpan) {
    facts.note(header, in: text)
    if let kind = header.blockKind, !header.value.isEmpty, !kinds.contains(kind) {
      addKey(TextSpan(line.start, header.value.start))
      add(kind, header.value)
      addKey(TextSpan(header.value.end, line.end))
    } else {
      add(.furniture, line)
    }
  }

  private mutating func addKey(_ span: TextSpan) { add(.furniture, WhiteSpace.trimmed(span, in: bytes)) }
}

extension HeaderLine {
  /// The kind of block that the value makes; nil if the whole line is furniture.
  fileprivate var blockKind: Block.Kind? {
    switch key {
    case .headline: .headline
    case .deck: .deck
    case .byline: .byline
    case .date, .agency, .other: nil
    }
  }
}

/// What the head of an article says about the article, as far as it has been read.
struct HeadFacts {
  var headerDate: PublicationDate?
  var headerAgency: String?
  var dateline: ReadDateline?

  /// Keeps what a header line says; of two that say the same thing the first counts.
  mutating func note(_ header: HeaderLine, in text: SourceText) {
    switch header.key {
    case .date where headerDate == nil:
      if let found = WrittenDate.first(in: header.value, of: text.bytes) {
        headerDate = PublicationDate(found.date, .header, span: found.span)
      }
    case .agency where headerAgency == nil && !header.value.isEmpty:
      headerAgency = text.reflowed(header.value)
    default: break
    }
  }

  /// The article with all that is known. The day of a dateline without a year is the one nearest
  /// to the date of a header line or of the file's name.
  func article(of text: SourceText, _ blocks: [Block], fileDate: CalendarDate?) -> Article {
    var dateline = dateline?.dateline
    dateline?.date = self.dateline?.day?.date(near: headerDate?.date ?? fileDate)
    let datelineDate = dateline?.date.map { PublicationDate($0, .dateline, span: self.dateline?.daySpan) }
    return Article(
      text: text, blocks: blocks, dateline: dateline, agency: dateline?.agency ?? headerAgency,
      published: headerDate ?? datelineDate ?? fileDate.map { PublicationDate($0, .fileName) })
  }
}
