import Linguistics

/// The words of a value, which may be plain or HTML.
enum CellText {
  typealias Part = (part: MarkedStory.Part, words: String)

  /// In one line; nil if there are none.
  static func line(_ value: String) -> String? {
    let words = parts(value).map(\.words).joined(separator: " ")
    let text = SourceText(words)
    let line = text.reflowed(WhiteSpace.trimmed(text.span, in: text.bytes))
    return line.isEmpty ? nil : line
  }

  /// Paragraph by paragraph.
  static func parts(_ value: String) -> [Part] {
    once(value).flatMap { part, words -> [Part] in
      // `&amp;#8220;` and `&lt;p&gt;` were written twice over
      if HTMLSigns.kind(of: Array(words.utf8)) == .none { return [(part, words)] }
      return once(words).map { (part == .text ? $0.part : part, $0.words) }
    }
  }

  private static func once(_ value: String) -> [Part] {
    let bytes = Array(value.utf8)
    switch HTMLSigns.kind(of: bytes) {
    case .blocks: return flow(bytes)
    case .none: return paragraphs(of: bytes).map { (.text, $0) }
    // what makes no block leaves the paragraphs to the line breaks
    case .inline: return paragraphs(of: bytes).flatMap { flow(Array($0.utf8)) }
    }
  }

  private static func flow(_ bytes: [UInt8]) -> [Part] {
    MarkupTree(html: SourceText(validating: bytes)).map { MarkupFlow.parts(of: $0.root) } ?? []
  }

  /// The paragraphs of plain words, wrapped or a line each.
  static func paragraphs(of bytes: [UInt8]) -> [String] {
    let span = TextSpan(0, bytes.count)
    return LineGrouper.groups(of: bytes, in: span, LayoutSurvey.layout(of: bytes, in: span)).map {
      String(decoding: bytes[$0.span.range], as: UTF8.self)
    }
  }
}

/// The signs by which a value is HTML.
enum HTMLSigns {
  enum Kind {
    case none
    /// Tags within a line, or signs such as `&amp;`.
    case inline
    case blocks
  }

  static func kind(of bytes: [UInt8]) -> Kind {
    var kind = Kind.none
    var cursor = ByteCursor(bytes, in: TextSpan(0, bytes.count))
    while let byte = cursor.byte {
      cursor.at += 1
      if byte == UInt8(ascii: "<"), let use = cursor.attempt(tag) {
        if use != .inline { return .blocks }
        kind = .inline
      } else if byte == UInt8(ascii: "&"), kind == .none, isCharacter(cursor) {
        kind = .inline
      }
    }
    return kind
  }

  /// What a tag does whose `<` was read: `p class="lead">`, `/em>`, `br/>`.
  private static func tag(_ cursor: inout ByteCursor) -> MarkupFlow.Use? {
    _ = cursor.take("/")
    guard var name = cursor.word() else { return nil }
    if let digit = cursor.number(1...1) { name += String(digit.value) }
    guard let sign = cursor.byte, " />\n\r\t".utf8.contains(sign) else { return nil }
    return MarkupFlow.uses[name]
  }

  /// Whether a name and a semicolon follow: `amp;`, `#8217;`.
  private static func isCharacter(_ cursor: ByteCursor) -> Bool {
    // `thetasym;` is the longest
    let rest = cursor.bytes[cursor.at..<min(cursor.end, cursor.at + 10)]
    let name = rest.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || (0x30...0x39).contains($0) || $0 == 0x23 }
    return name.count > 1 && name.endIndex < rest.endIndex && rest[name.endIndex] == UInt8(ascii: ";")
  }
}
