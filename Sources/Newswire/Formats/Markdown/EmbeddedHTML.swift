import Linguistics

/// The text of a Markdown file whose body is written in HTML, or has pieces of it: tags are no text, and what they
/// enclose is.
///
/// Tags of blocks become blank lines, `<br>` a line break, `<h2>` the marks of a heading, `<li>` those of a list; tags
/// within a line, comments, scripts and styles go.
struct EmbeddedHTML {
  private var cursor: ByteCursor
  private var out: [UInt8] = []

  private enum Use: CaseIterable { case block, lineBreak, item, inline, dropped }

  private static let tags: [String: Use] = {
    let words = VocabularyTable("markup").words(by: "use", of: Use.self)
    return Dictionary(uniqueKeysWithValues: words.flatMap { use, names in names.map { ($0, use) } })
  }()

  /// The text without tags; nil if no tag of a block says that HTML is meant.
  static func text(of source: SourceText, from start: Int) -> SourceText? {
    var reader = EmbeddedHTML(cursor: ByteCursor(source.bytes, in: TextSpan(start, source.count)))
    reader.out = Array(source.bytes[..<start])
    return reader.read() ? SourceText(validating: reader.out) : nil
  }

  private init(cursor: ByteCursor) { self.cursor = cursor }

  /// Reads to the end; whether there was a tag of a block.
  private mutating func read() -> Bool {
    var hasBlocks = false
    while let byte = cursor.byte {
      if byte == UInt8(ascii: "<"), let use = readTag() {
        if use == .block || use == .lineBreak || use == .item { hasBlocks = true }
      } else if byte == UInt8(ascii: "&"), let character = CharacterReference.read(&cursor) {
        out += character.utf8
      } else {
        out.append(byte)
        cursor.at += 1
      }
    }
    return hasBlocks
  }

  /// Reads a comment or a tag, and writes what stands for it; nil without moving if there is none.
  private mutating func readTag() -> Use? {
    if cursor.take("<!--") {
      skip(past: "-->")
      return .inline
    }
    guard let tag = cursor.attempt(Self.tag) else { return nil }
    switch tag.use {
    case .block: out += tag.isEnd ? Array("\n\n".utf8) : Self.opening(tag.name)
    case .lineBreak: out.append(UInt8(ascii: "\n"))
    case .item: out += Array((tag.isEnd ? "\n" : "\n- ").utf8)
    case .inline: break
    case .dropped: if !tag.isEnd { skip(past: "</\(tag.name)>") }
    }
    return tag.use
  }

  private static func opening(_ name: String) -> [UInt8] {
    let level = name.utf8.count == 2 && name.hasPrefix("h") ? Int(name.dropFirst()) : nil
    return Array(("\n\n" + (level.map { String(repeating: "#", count: $0) + " " } ?? "")).utf8)
  }

  /// `<p class="lead">`, `</em>`, `<br/>`.
  private static func tag(_ cursor: inout ByteCursor) -> (name: String, use: Use, isEnd: Bool)? {
    guard cursor.take("<") else { return nil }
    let isEnd = cursor.take("/")
    guard var name = cursor.word() else { return nil }
    if let digit = cursor.number(1...1) { name += String(digit.value) }
    guard let use = tags[name], let sign = cursor.byte, " />\n\r\t".utf8.contains(sign),
      let close = cursor.bytes[cursor.at..<cursor.end].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    cursor.at = close + 1
    return (name, use, isEnd)
  }

  private mutating func skip(past end: String) {
    while cursor.byte != nil, !cursor.take(end) { cursor.at += 1 }
  }
}
