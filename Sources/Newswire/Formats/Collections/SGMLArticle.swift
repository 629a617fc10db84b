import Linguistics

/// Reads one article of a collection in SGML.
struct SGMLArticle {
  private let bytes: [UInt8]
  /// The tags that are open, and what the words in them are; nil for none of the article's.
  private var open: [(tag: String, use: SGMLUse?)] = []
  /// The words of each use, with a blank line between two tags.
  private var words: [SGMLUse: [UInt8]] = [:]
  private var record: SGMLAttributes?
  private var fields = SGMLFields()

  // Deeper than tags of news are nested; the rest counts as part of what is open.
  private static let deepest = 64

  init(_ span: TextSpan, in bytes: [UInt8]) {
    self.bytes = bytes
    for token in SGMLScanner(bytes, in: span) {
      switch token {
      case .open(let tag, let attributes): begin(tag, attributes)
      case .close(let tag): finish(tag)
      case .words(let words): add(words)
      case .aside: break
      }
    }
  }

  var copy: WireCopy {
    let title = SGMLTitle(chunk(.headline) ?? chunk(.title) ?? SourceText(""))
    var copy = WireCopy(
      headline: title.headline, deck: title.deck, byline: line(.byline) ?? title.byline ?? bylineOfBody,
      dateline: line(.dateline), body: body)
    copy.origin = Origin(
      source: line(.source) ?? fields.source ?? record?["source"], section: line(.section) ?? fields.section,
      document: document)
    copy.published = published
    return copy
  }

  private var document: String? { line(.document) ?? record?["newid"] ?? record?["itemid"] ?? record?["id"] }
}

// MARK: - Tags

extension SGMLArticle {
  private var use: SGMLUse? { open.last?.use }
  private var isInText: Bool { use == .text || use == .body }

  private mutating func begin(_ tag: String, _ attributes: TextSpan) {
    let use = SGMLUse(tag)
    switch use {
    case .article where record == nil: record = SGMLAttributes(attributes, in: bytes)
    case .article: break
    case .paragraph: endParagraph()
    case .field:
      fields.begin(SGMLAttributes(attributes, in: bytes)["p"])
      push(tag, .field)
    case .headline, .title, .byline, .dateline, .date, .document, .source, .section, .text, .body, .caption:
      push(tag, use)
      endParagraph()
    case .dropped: push(tag, nil)
    case nil: if attributes.isEmpty || bytes[attributes.end - 1] != UInt8(ascii: "/") { push(tag, self.use) }
    }
  }

  private mutating func push(_ tag: String, _ use: SGMLUse?) {
    if open.count < Self.deepest { open.append((tag, use)) }
  }

  private mutating func finish(_ tag: String) {
    if SGMLUse(tag) == .paragraph { return endParagraph() }
    guard let at = open.lastIndex(where: { $0.tag == tag }) else { return }
    // `<D>` stands around each of several topics
    if !isInText { endParagraph() }
    // labels such as `Language:` stand in the text before a field of its own
    if use == .field, fields.finish() { words[.text] = [] }
    open.removeSubrange(at...)
    if isInText, SGMLUse(tag) != nil { endParagraph() }
  }

  private mutating func endParagraph() {
    guard let use, words[use]?.isEmpty == false else { return }
    words[use]? += [0x0A, 0x0A]
  }

  private mutating func add(_ span: TextSpan) {
    if use == .field { return fields.add(plain(span)) }
    if let use { words[use, default: []] += plain(span) }
  }

  /// Words with the characters that are written by name, and without controls.
  private func plain(_ span: TextSpan) -> [UInt8] {
    var (out, cursor) = ([UInt8](), ByteCursor(bytes, in: span))
    while let byte = cursor.byte {
      if byte == UInt8(ascii: "&"), let character = CharacterReference.read(&cursor) {
        out += character.utf8.filter(Self.isSeen)
      } else if byte == UInt8(ascii: "&"), Self.skipCode(&cursor) {
        continue
      } else {
        if Self.isSeen(byte) { out.append(byte) }
        cursor.at += 1
      }
    }
    return out
  }

  /// Moves over a code of the typesetter that stands as a character does, `&UR;` or `&Cx13;`; whether there was one.
  private static func skipCode(_ cursor: inout ByteCursor) -> Bool {
    cursor.attempt { cursor in
      guard cursor.take("&"), let first = cursor.byte, (0x41...0x5A).contains(first), let name = cursor.word() else {
        return nil
      }
      let digits = cursor.bytes[cursor.at..<cursor.end].prefix(2).prefix { $0 != UInt8(ascii: ";") }
      cursor.at = digits.endIndex
      return (2...4).contains(name.utf8.count + digits.count) && cursor.take(";") ? true : nil
    } ?? false
  }

  private static func isSeen(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x7F || WhiteSpace.isASCII(byte) }
}

// MARK: - Fields

extension SGMLArticle {
  /// What the first tag of a use holds, as it stands; nil for nothing.
  private func chunk(_ use: SGMLUse) -> SourceText? {
    let text = SourceText(validating: words[use] ?? [])
    let all = WhiteSpace.trimmed(text.span, in: text.bytes)
    let end = text.bytes.firstStart(of: "\n\n".utf8, from: all.start) ?? all.end
    return all.isEmpty ? nil : SourceText(text[TextSpan(all.start, min(end, all.end))])
  }

  /// The same in one line.
  private func line(_ use: SGMLUse) -> String? {
    chunk(use).map { $0.reflowed(WhiteSpace.trimmed($0.span, in: $0.bytes)) }
  }

  /// The words of the text: those of its own tag, or of one around or within it where there are more.
  private var text: [UInt8] { (isOfBody ? words[.body] : words[.text]) ?? [] }

  private var isOfBody: Bool { (words[.body]?.count ?? 0) > (words[.text]?.count ?? 0) }

  /// The writer, where a line between headline and text names him.
  private var bylineOfBody: String? {
    guard !isOfBody, let body = words[.body] else { return nil }
    let text = SourceText(validating: body)
    let line = Lines(text.bytes, in: text.span).first { Byline.isOne(LineWords($0.span, in: text.bytes)) }
    return line.map { text.reflowed($0.span) }
  }

  private var body: [WireCopy.Part] {
    let (text, credit) = SGMLCredit.split(text)
    var parts = CellText.paragraphs(of: text).filter { !$0.utf8.allSatisfy { $0 == UInt8(ascii: "*") } }
      .flatMap(Self.parts)
    if line(.headline) == nil, line(.title) == nil, parts.count > 1, Self.couldBeTitle(parts[0].words) {
      parts[0].part = .heading
    }
    let above = [fields.note, credit].map { words in words.map { [(part: MarkedStory.Part.furniture, words: $0)] } ?? []
    }
    return above[0] + parts + above[1] + CellText.paragraphs(of: words[.caption] ?? []).map { (.caption, $0) }
  }

  /// A paragraph, with the tag of a monitoring service that it begins with as furniture of its own: `[Text] It rained`.
  private static func parts(_ paragraph: String) -> [WireCopy.Part] {
    let text = SourceText(paragraph)
    if let field = ExportField(text.span, in: text.bytes, isInCapitals: false), field.uses == [.other],
      text.count <= longestLabel
    {
      return [(.furniture, paragraph)]
    }
    guard let tags = DatelineTags.read(text.span, in: text.bytes) else { return [(.text, paragraph)] }
    return [(.furniture, text[TextSpan(0, tags.end)]), (.text, text[TextSpan(tags.end, text.count)])]
  }

  // `Article Type:BFN`
  private static let longestLabel = 40

  private static func couldBeTitle(_ words: String) -> Bool {
    let text = SourceText(words)
    return Heading.couldBe(LineWords(text.span, in: text.bytes))
  }

  private var published: PublicationMoment? {
    let written = words[.date].map { String(decoding: $0, as: UTF8.self) }
    let values = [written, record?["date"], document]
    return values.lazy.compactMap { WireText.moment($0) }.first
      ?? [written, document].lazy.compactMap { $0.flatMap(ShortDate.day).map { PublicationMoment($0) } }.first
  }
}

/// The agency's name in a line of its own under a text: ` REUTER`.
enum SGMLCredit {
  static func split(_ text: [UInt8]) -> (text: [UInt8], credit: String?) {
    let all = WhiteSpace.trimmed(TextSpan(0, text.count), in: text)
    guard let start = text[all.range].lastIndex(of: 0x0A) else { return (text, nil) }
    let line = String(decoding: text[(start + 1)..<all.end], as: UTF8.self).trimmed
    return Agencies.isKnown(line) ? (Array(text[..<start]), line) : (text, nil)
  }
}

/// A day of the twentieth century's last decades in six digits, as collections number their articles by it: `AP880212-0001`.
enum ShortDate {
  static func day(_ words: String) -> CalendarDate? {
    let digits = words.utf8.split { !(0x30...0x39).contains($0) }.first { $0.count == 6 }
    guard let number = digits?.reduce(0, { $0 * 10 + Int($1 - 0x30) }) else { return nil }
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
    return year < 70 ? nil : CalendarDate(year: 1900 + year, month: month, day: day)
  }
}
