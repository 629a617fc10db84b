import Linguistics

/// Messages of a wire in IPTC 7901, as European agencies send them.
package struct IPTC7901: ArticleFormat {
  package let name = "iptc7901"
  package let summary = "IPTC 7901, the messages of European wires with their control bytes: one or many in a file"
  package let fileEndings = ["iptc", "txt"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard let header = WireMessages.firstHeader(in: head.bytes) else { return .none }
    return Self.isHeader(header) ? .certain : .none
  }

  /// Whether a header begins with a source and number, priority, category and length: `eca062 4 i 211`.
  private static func isHeader(_ header: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(header)
    var cursor = ByteCursor(bytes, in: TextSpan(0, bytes.count))
    guard let source = cursor.word(), source.utf8.count <= 5, cursor.number(2...5) != nil, cursor.take(" "),
      cursor.number(1...1) != nil, cursor.take(" "), let category = cursor.word(), category.utf8.count <= 4,
      cursor.take(" ")
    else { return false }
    return cursor.number(1...5) != nil
  }

  package func contents(of file: SourceFile) -> FileContents {
    .messages(in: file) { header, text, trailer in IPTCMessage(header, text, trailer).copy }
  }
}

/// One message of a wire in IPTC 7901.
private struct IPTCMessage {
  private let headerText: SourceText
  private let header: [Line]
  private let text: SourceText
  private let trailer: SourceText
  private let lines: [Line]
  /// Where the lines over the text end.
  private let headEnd: Int

  // `1ST LEAD`, a headline over two lines, the writer; one to spare.
  private static let mostHeadLines = 5
  private static let leads = Phrases(ExportLine.byline.words)

  init(_ header: SourceText, _ text: SourceText, _ trailer: SourceText) {
    (headerText, self.header) = (header, [Line](of: header))
    (self.text, lines, self.trailer) = (text, [Line](of: text), trailer)
    let close = lines.prefix(Self.mostHeadLines).firstIndex { text[$0.span].hasSuffix("=") }
    headEnd = close.map { $0 + 1 } ?? Self.linesBeforeBlank(lines, in: text)
  }

  /// Where no sign closes the lines over the text, a blank line does.
  private static func linesBeforeBlank(_ lines: [Line], in text: SourceText) -> Int {
    let apart = lines.prefix(mostHeadLines).dropFirst().firstIndex { $0.isApart(in: text.bytes) }
    return apart ?? 0
  }

  var copy: WireCopy {
    var copy = WireCopy(body: [])
    var titles: [String] = []
    for line in lines[..<headEnd] {
      let words = Self.bare(text[line.span])
      if isByline(words) || !titles.isEmpty && line == lines[headEnd - 1] && words.hasPrefix("By ") {
        copy.byline = words
      } else if titles.isEmpty, isLabel(words), headEnd > 1 {
        copy.body.append((.furniture, words))
      } else {
        titles.append(words)
      }
    }
    copy.headline = titles.isEmpty ? nil : titles.joined(separator: " ")
    copy.body += body
    copy.origin = Origin(source: source, section: section, document: facts.first)
    copy.published = published
    return copy
  }

  private static func bare(_ words: String) -> String {
    words.hasSuffix("=") ? String(words.dropLast()).trimmed : words
  }

  private func isByline(_ words: String) -> Bool {
    let line = SourceText(words)
    let read = LineWords(line.span, in: line.bytes)
    return Byline.isOne(read) || Self.leads.start(read)
  }

  /// What says of which kind or version a message is: `EXTRA`, `1ST LEAD`, `(Achtung)`.
  private func isLabel(_ words: String) -> Bool {
    if words.hasPrefix("("), words.hasSuffix(")") { return true }
    let line = SourceText(words)
    let read = LineWords(line.span, in: line.bytes)
    return read.capitals > 1 && read.wordCount <= 3 && !words.utf8.contains { (0x61...0x7A).contains($0) }
  }
}

// MARK: - Text

extension IPTCMessage {
  private var body: [WireCopy.Part] {
    let rest = Array(lines[headEnd...])
    var end = rest.firstIndex { text[$0.span].hasPrefix("# ") } ?? rest.count
    if end == rest.count, let last = rest.last, isSignature(text[last.span]) { end -= 1 }
    let words = rest[..<end].span.map { Array(text.bytes[startOfLine($0.start)..<$0.end]) } ?? []
    return CellText.paragraphs(of: words).map { (.text, $0) } + rest[end...].map { (.furniture, text[$0.span]) }
  }

  /// Before the indent of the first line, which shows how paragraphs begin.
  private func startOfLine(_ start: Int) -> Int {
    start - text.bytes[..<start].reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count
  }

  /// Whether a line has the service and the initials of those who wrote and edited: `dpa wsz jln npr`.
  private func isSignature(_ words: String) -> Bool {
    let names = words.split(separator: " ")
    guard (1...6).contains(names.count), names.allSatisfy({ $0.utf8.count <= 4 }) else { return false }
    return names.allSatisfy { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }
      && names.first.map { source?.hasPrefix($0) ?? false } ?? false
  }
}

// MARK: - Header and trailer

extension IPTCMessage {
  private var facts: [String] {
    header.first.map { headerText.reflowed($0.span).split(separator: " ").map(String.init) } ?? []
  }

  /// `dpa` of `eca062 4 i 211 ccccb dpa 061`.
  private var source: String? {
    guard facts.count > 5, let last = facts.last, last.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return facts[facts.count - 2]
  }

  /// The keywords, without the sign that ends them: `Vella-politics/`.
  private var section: String? {
    guard header.count > 1 else { return nil }
    let words = headerText.reflowed(header[1].span)
    return words.hasSuffix("/") ? String(words.dropLast()) : words
  }

  /// The day and time of `131137 GMT Nov 13`: two digits of the day, the hour and minute, perhaps the zone, month and year.
  private var published: PublicationMoment? {
    let words = trailer.reflowed(WhiteSpace.trimmed(trailer.span, in: trailer.bytes)).split(separator: " ")
    guard (3...4).contains(words.count), words[0].utf8.count == 6, let day = Int(words[0].prefix(2)),
      let year = words.last.flatMap({ Int($0) }), (0..<100).contains(year)
    else { return nil }
    let date = ColumnDate.day("\(day) \(words[words.count - 2]) \(year + (year < 70 ? 2000 : 1900))")
    let (hours, minutes) = (words[0].dropFirst(2).prefix(2), words[0].suffix(2))
    let zone = words.count > 3 ? " \(words[1])" : ""
    return date.map { PublicationMoment($0, PublicationTime("\(hours):\(minutes)\(zone)")) }
  }
}
