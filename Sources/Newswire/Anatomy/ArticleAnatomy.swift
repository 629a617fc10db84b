import Linguistics

/// Splits the text of one article into blocks and reads what its head says.
package struct ArticleAnatomy {
  let text: SourceText
  let bytes: [UInt8]
  let layout: Layout
  var blocks: [Block] = []
  var facts = HeadFacts()
  /// How values of front matter read where they are written with escapes.
  var decoded: [Block.Kind: String] = [:]
  /// The first headline and the last byline so far.
  private(set) var title: TextSpan?
  private(set) var signature: TextSpan?
  /// The captions so far, as they read, to know one that comes twice.
  var captions: Set<String> = []
  /// The kinds of the blocks so far.
  private(set) var kinds: Set<Block.Kind> = []

  /// The article that a plain text is.
  ///
  /// - Parameters:
  ///   - path: where the text came from; its name or the folders it lies in may hold a date.
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
    anatomy.readCredits()
    var article = anatomy.facts.article(of: text, anatomy.blocks, fileDate: PathDate.date(in: path))
    article.decoded = anatomy.decoded
    return article
  }

  init(_ text: SourceText, isMarkdown: Bool) {
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
    if kind == .headline { title = title ?? span }
    if kind == .byline { signature = span }
    blocks.append(Block(kind, span, isRepeat: isRepeat))
    kinds.insert(kind)
  }

  /// Adds a header line, and keeps what it says.
  mutating func add(_ header: HeaderLine, line: TextSpan) {
    facts.note(header, in: text)
    if let kind = header.blockKind, !header.value.isEmpty, !kinds.contains(kind), !isNothing(header.value) {
      addSign(TextSpan(line.start, header.value.start))
      add(kind, header.value)
      addSign(TextSpan(header.value.end, line.end))
    } else {
      add(.furniture, line)
    }
  }

  /// Whether a program wrote a value where it had none: `author: unknown`.
  private func isNothing(_ value: TextSpan) -> Bool { value.length < 12 && ArticleColumn.value(text[value]) == nil }

  private mutating func addSign(_ span: TextSpan) { add(.furniture, WhiteSpace.trimmed(span, in: bytes)) }
}

extension HeaderLine {
  /// The kind of block that the value makes; nil if the whole line is furniture.
  var blockKind: Block.Kind? {
    switch key {
    case .headline: .headline
    case .deck: .deck
    case .byline: .byline
    case .date, .update, .agency, .dateline, .address, .other, .tail: nil
    }
  }
}
