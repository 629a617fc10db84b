import Linguistics

/// The story among all the words of a page that a crawler wrote down, between menus.
struct CrawledStory {
  private let text: SourceText
  private let title: String?
  /// From the line below the title on, or all where no line is the title.
  private var lines: ArraySlice<Line>

  // `list 1 of 3 Ferry stops at Kestel` names another story, and so does a point of so few words.
  private static let mostWordsOfLink = 12

  init(lines content: TextSpan, of text: SourceText, title: String?) {
    self.text = text
    self.title = title
    lines = Lines(text.bytes, in: content).filter { !$0.isBlank }[...]
    if let title, let start = Self.start(of: title, in: lines, of: text) { lines = lines[(start + 1)...] }
  }

  var isEmpty: Bool { lines.isEmpty && title == nil }

  /// Where the title stands over the story: as a heading, else as a line.
  private static func start(of title: String, in lines: ArraySlice<Line>, of text: SourceText) -> Int? {
    let asHeading = lines.firstIndex { line in
      MarkdownHeading(line.span, in: text.bytes).map { text.reflowed($0.words) == title } ?? false
    }
    return asHeading ?? lines.firstIndex { text.reflowed($0.span) == title }
  }

  /// The article, its title and what is known of it over it.
  func read(behind fields: [TextSpan], path: String) -> Article {
    var out: [UInt8] = []
    for field in fields { out += text.bytes[field.range] + [0x0A] }
    if let title { out += Array("\n# \(title)\n".utf8) }
    var around: [TextSpan] = []
    let (menus, end) = (menus, endOfStory)
    for index in lines.indices {
      out += [0x0A]
      let start = out.count
      out += text.bytes[lines[index].span.range] + [0x0A]
      if index >= end || menus.contains(index) { around.append(TextSpan(start, out.count)) }
    }
    var article = ArticleAnatomy.article(of: SourceText(validating: out), path: path, isMarkdown: true)
    var rest = around[...]
    for index in article.blocks.indices {
      let start = article.blocks[index].span.start
      rest = rest.drop { $0.end <= start }
      if let next = rest.first, next.start <= start { article.blocks[index].kind = .furniture }
    }
    Self.readHead(of: &article)
    return article
  }

  // Deck, caption with its credit, writer, day.
  private static let mostBlocksOfHead = 6

  /// Names what stands between the title and the line with the writer or the day.
  private static func readHead(of article: inout Article) {
    guard let title = article.blocks.firstIndex(where: { $0.kind == .headline }) else { return }
    let head = article.blocks[(title + 1)...].prefix(mostBlocksOfHead)
    let isLast = { (block: Block) in
      let words = LineWords(block.span, in: article.text.bytes)
      return Byline.isSignature(words) || DateStamp(words, in: article.text.bytes) != nil
    }
    guard let last = head.lastIndex(where: isLast) else { return }
    var hasDeck = false
    for index in head.startIndex...last where [.paragraph, .deck].contains(article.blocks[index].kind) {
      let words = LineWords(article.blocks[index].span, in: article.text.bytes)
      if Byline.isSignature(words) || namesPerson(words) {
        article.blocks[index].kind = .byline
      } else if words.text.last == UInt8(ascii: "]") || Caption.isOne(words) {
        article.blocks[index].kind = .caption
      } else if !hasDeck {
        article.blocks[index].kind = .deck
        hasDeck = true
      }
    }
  }

  /// `Boro Venn and Ana Marsh`
  private static func namesPerson(_ words: LineWords) -> Bool {
    guard Byline.couldBeName(words) else { return false }
    let joint = words.text.firstStart(of: " and ".utf8)
    let names = [TextSpan(0, joint ?? words.text.count)] + (joint.map { [TextSpan($0 + 5, words.text.count)] } ?? [])
    return names.contains { Byline.isPerson(LineWords($0, in: words.text)) }
  }

  /// Where what is below the story begins: behind the last line that ends a sentence.
  private var endOfStory: Int {
    let last = lines.lastIndex { line in
      let words = LineWords(line.span, in: text.bytes)
      return !isPoint(line) && (words.isLong || words.wordCount > Self.mostWordsOfLink && words.ending != .none)
    }
    return last.map { $0 + 1 } ?? lines.endIndex
  }

  // `- News`, `- Code of Ethics`; points that sum a story up have more words.
  private static let mostWordsOfMenu = 3

  /// The lines of lists of links, with the heading over each, and what else pages leave around a story.
  private var menus: Set<Int> {
    var menus = Set(lines.indices.filter { Furniture.isOne(LineWords(lines[$0].span, in: text.bytes)) })
    var at = lines.startIndex
    while at < lines.endIndex {
      let end = lines[at...].firstIndex { !isLink($0) } ?? lines.endIndex
      if end > at + 1, isMenu(at..<end, menus) { menus.formUnion(at..<end) }
      at = max(end, at + 1)
    }
    for index in menus where !menus.contains(index - 1) && index > lines.startIndex && isHeading(index - 1) {
      menus.insert(index - 1)
    }
    return menus
  }

  /// Whether points are links: they are short, or stand below a heading or other furniture.
  private func isMenu(_ points: Range<Int>, _ menus: Set<Int>) -> Bool {
    let before = points.lowerBound - 1
    if before >= lines.startIndex, menus.contains(before) || isHeading(before) { return true }
    let words = points.reduce(0) { $0 + LineWords(lines[$1].span, in: text.bytes).wordCount - 1 }
    return words <= points.count * Self.mostWordsOfMenu
  }

  private func isHeading(_ index: Int) -> Bool { MarkdownHeading(lines[index].span, in: text.bytes) != nil }

  private func isPoint(_ line: Line) -> Bool { ListItem.starts(line.span, in: text.bytes) }

  private func isLink(_ line: Line) -> Bool {
    guard isPoint(line) else { return false }
    let words = LineWords(line.span, in: text.bytes)
    // `- Location: Tarn` and `- Two were killed.` are none
    return !words.isLong && words.ending == .none && words.wordCount <= Self.mostWordsOfLink
      && !words.text.contains(UInt8(ascii: ":"))
  }
}
