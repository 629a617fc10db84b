import Linguistics

/// What an element with markup reads like: its paragraphs, headings, points of lists and captions, one by one.
///
/// Words of a line flow together across tags such as `<b>`; a tag of a block begins a new part, two line breaks in a
/// row do too, and one stays a line break. Scripts, styles and comments are no words.
package struct MarkupFlow {
  private var parts: [(part: MarkedStory.Part, words: String)] = []
  private var line: [UInt8] = []
  private var part = MarkedStory.Part.text
  private var isPreformatted = false
  private let breaksAtBlankLines: Bool
  private let reading: (MarkupElement) -> Reading

  /// How the caller has an element read.
  enum Reading {
    case asItsTag, dropped
    /// As its tag, with blanks around its words.
    case apart
    /// As a part of its own, whatever its tag.
    case part(MarkedStory.Part)
    /// As a part of these words in place of its own.
    case words(String, MarkedStory.Part)
  }

  private static let itemOpening = Array("- ".utf8)

  /// What a tag does to the words within it.
  enum Use: CaseIterable { case block, lineBreak, item, inline, dropped }

  /// By the names of tags.
  static let uses: [String: Use] = {
    let words = VocabularyTable("markup").words(by: "use", of: Use.self)
    return Dictionary(uniqueKeysWithValues: words.flatMap { use, names in names.map { ($0, use) } })
  }()

  /// The parts of an element, without the elements that the caller drops.
  ///
  /// - Parameter breaksAtBlankLines: whether a blank line within a tag's words ends a part, as in items that an agency
  ///   put into one tag as they were.
  package static func parts(
    of element: MarkupElement, breakingAtBlankLines breaksAtBlankLines: Bool = false,
    without isDropped: (MarkupElement) -> Bool = { _ in false }
  ) -> [(part: MarkedStory.Part, words: String)] {
    parts(of: element, breakingAtBlankLines: breaksAtBlankLines) { isDropped($0) ? .dropped : .asItsTag }
  }

  /// The parts of an element, of which the caller says how each element within it is read.
  static func parts(
    of element: MarkupElement, breakingAtBlankLines breaksAtBlankLines: Bool = false,
    reading: (MarkupElement) -> Reading
  ) -> [(part: MarkedStory.Part, words: String)] {
    withoutActuallyEscaping(reading) { reading in
      var flow = MarkupFlow(breaksAtBlankLines: breaksAtBlankLines, reading: reading)
      flow.readChildren(of: element, as: .text)
      flow.finishPart()
      return flow.parts
    }
  }

  private init(breaksAtBlankLines: Bool, reading: @escaping (MarkupElement) -> Reading) {
    self.breaksAtBlankLines = breaksAtBlankLines
    self.reading = reading
  }

  private mutating func readChildren(of element: MarkupElement, as part: MarkedStory.Part) {
    for child in element.children {
      switch child {
      case .words(let words): add(words)
      case .element(let child): read(child, within: part)
      }
    }
  }

  private mutating func read(_ element: MarkupElement, within outer: MarkedStory.Part) {
    switch reading(element) {
    case .asItsTag: readByTag(element, within: outer)
    case .dropped: break
    case .apart:
      add(" ")
      readByTag(element, within: outer)
      add(" ")
    case .part(let part): readBlock(element, as: part, opening: [])
    case .words(let words, let part):
      finishPart()
      add(words)
      self.part = part
      finishPart()
      self.part = outer
    }
  }

  private mutating func readByTag(_ element: MarkupElement, within outer: MarkedStory.Part) {
    // marks of an agency's own within a paragraph, such as `<Company>`, are words of it
    switch Self.uses[element.name] ?? (element.parent?.name == "p" ? .inline : .block) {
    case .dropped: break
    case .inline:
      // cells of a row stand apart
      if element.name == "td" || element.name == "th" { add(" ") }
      readChildren(of: element, as: outer)
    case .lineBreak: breakLine()
    case .item: readBlock(element, as: outer, opening: Self.itemOpening)
    case .block: readBlock(element, as: Self.part(of: element) ?? outer, opening: [])
    }
  }

  private mutating func readBlock(_ element: MarkupElement, as inner: MarkedStory.Part, opening: [UInt8]) {
    let outer = (part: part, isPreformatted: isPreformatted)
    // `<li><p>Salt</p></li>`: the point is the paragraph
    if line != Self.itemOpening { finishPart() }
    part = inner
    isPreformatted = isPreformatted || element.name == "pre"
    line += opening
    readChildren(of: element, as: inner)
    finishPart()
    (part, isPreformatted) = outer
  }

  /// The part that a tag always makes, such as a heading; nil if the element belongs to the part around it.
  private static func part(of element: MarkupElement) -> MarkedStory.Part? {
    switch element.name {
    case "h1", "h2", "h3", "h4", "h5", "h6", "hl2": .heading
    case "figcaption", "media-caption": .caption
    default: nil
    }
  }

  private mutating func add(_ words: String) {
    var lineBreaks = 0
    for byte in words.utf8 {
      if WhiteSpace.isASCII(byte) {
        if byte == 0x0A { lineBreaks += 1 }
        if let last = line.last, last != 0x20, last != 0x0A { line.append(0x20) }
      } else {
        // a blank line is shown as one in preformatted text alone
        if lineBreaks > 1, breaksAtBlankLines || isPreformatted, line != Self.itemOpening { finishPart() }
        lineBreaks = 0
        line.append(byte)
      }
    }
  }

  private mutating func breakLine() {
    while line.last == 0x20 { line.removeLast() }
    if line.last == 0x0A || line.isEmpty { finishPart() } else { line.append(0x0A) }
  }

  private mutating func finishPart() {
    let words = WhiteSpace.trimmed(TextSpan(0, line.count), in: line)
    if !words.isEmpty, line != Self.itemOpening {
      parts.append((part, String(decoding: line[words.range], as: UTF8.self)))
    }
    line = []
  }
}
