import Linguistics

/// Messages of a wire in ANPA 1312, as American agencies send them to papers.
package struct ANPA: ArticleFormat {
  package let name = "anpa"
  package let summary = "ANPA 1312, the messages of American wires with their control bytes: one or many in a file"
  package let fileEndings = ["anpa", "tst", "txt"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard let header = WireMessages.firstHeader(in: head.bytes) else { return .none }
    return Self.isHeader(header) ? .certain : .none
  }

  /// Whether a header begins with a service's letter, four digits and the sign before the codes of receivers.
  private static func isHeader(_ header: ArraySlice<UInt8>) -> Bool {
    let number = header.dropFirst().prefix { (0x30...0x39).contains($0) }
    guard let letter = header.first, (0x61...0x7A).contains(letter | 0x20) else { return false }
    return (3...4).contains(number.count) && header[number.endIndex...].first == 0x1F
  }

  package func contents(of file: SourceFile) -> FileContents {
    .messages(in: file) { header, text, trailer in ANPAMessage(header, text, trailer).copy }
  }
}

/// One message of a wire in ANPA 1312.
private struct ANPAMessage {
  private let header: [Line]
  private let headerText: SourceText
  private let lines: ANPALines
  private let trailer: SourceText

  private static let notes = Phrases(ExportLine.note.words)

  init(_ header: SourceText, _ text: SourceText, _ trailer: SourceText) {
    headerText = header
    self.header = [Line](of: header)
    self.trailer = trailer
    lines = ANPALines(text)
  }

  var copy: WireCopy {
    var (copy, above) = (WireCopy(), [WireCopy.Part]())
    for field in lines.head {
      if field.isByline, takeByline(field.words, into: &copy) { continue }
      if isSlug(field.words) || Self.isNote(field.words) {
        above.append((.furniture, field.words))
      } else if copy.headline == nil {
        copy.headline = field.words
      } else if field.isOpen {
        // a list of headlines, each behind its sign
        above.append((.paragraph, field.words))
      } else if copy.deck == nil, copy.byline == nil, !field.isByline {
        copy.deck = field.words
      } else {
        above.append((field.isByline ? .heading : .furniture, field.words))
      }
    }
    let end = lines.ending ?? ANPAEnding(trailer)
    copy.body = above + lines.body
    copy.origin = Origin(source: end?.agency, section: slug, document: number)
    copy.published = end?.moment
    return copy
  }

  /// Takes the writer's name, and the post that follows it; whether a line is either.
  private func takeByline(_ words: String, into copy: inout WireCopy) -> Bool {
    let text = SourceText(words)
    let line = LineWords(text.span, in: text.bytes)
    if let name = copy.byline {
      guard !name.contains(","), !line.isAllCapitals, Byline.couldBeName(line) else { return false }
      copy.byline = "\(name), \(words)"
    } else {
      guard Byline.isOne(line) || copy.headline != nil && Byline.isPerson(line) else { return false }
      copy.byline = words
    }
    return true
  }

  /// `z6715`
  private var number: String? {
    header.first.map { line in String(headerText[line.span].prefix { $0 != " " && $0 != "-" }) }
  }

  /// `BC-BKN--Heat-Hawks 1stLd-Writethru`, without the priority and category before it and the day and length behind it.
  private var slug: String? {
    guard header.count > 1 else { return nil }
    var words = headerText.reflowed(header[1].span).split(separator: " ")
    while let first = words.first, first.utf8.count == 1 { words.removeFirst() }
    while let last = words.last, last.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }) {
      words.removeLast()
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Whether a line over the text says the slug once more, with blanks where the header has none.
  private func isSlug(_ words: String) -> Bool {
    // `BC-BKN--H`; after it the spelling of edition and length differs
    guard let slug, slug.utf8.count >= 4 else { return false }
    return Self.bare(words).starts(with: Self.bare(slug).prefix(8))
  }

  private static func bare(_ words: String) -> [UInt8] {
    words.lowercased().utf8.filter { !WhiteSpace.isASCII($0) }
  }

  private static func isNote(_ words: String) -> Bool {
    // `*9006` is a code of the typesetter
    guard words.contains(where: \.isLetter) else { return true }
    let text = SourceText(words)
    let line = LineWords(text.span, in: text.bytes)
    return Furniture.isOne(line) || notes.start(line)
  }
}
