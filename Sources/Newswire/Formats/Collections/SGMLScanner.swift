import Linguistics

/// The tags and words of a text in SGML, one behind the other: tags need not be closed, and need not nest.
struct SGMLScanner: Sequence, IteratorProtocol {
  enum Token {
    /// The tag of that name in small letters, and where its attributes stand.
    case open(String, TextSpan)
    case close(String)
    case words(TextSpan)
    /// A comment or declaration.
    case aside
  }

  // A tag of Reuters-21578 with all of its attributes has 130 bytes; what is longer is no tag.
  private static let longestTag = 1_000
  private var cursor: ByteCursor
  /// Whether no comment ends any more, so that the rest need not be searched for each that opens.
  private var isPastComments = false

  init(_ bytes: [UInt8], in span: TextSpan) {
    cursor = ByteCursor(bytes, in: span)
  }

  /// Where a token that was read last ends.
  var place: Int { cursor.at }

  mutating func next() -> Token? {
    guard cursor.byte != nil else { return nil }
    if skipComment() { return .aside }
    if let tag = readTag() { return tag }
    let start = cursor.at
    repeat { cursor.at += 1 } while cursor.byte != nil && !startsTag
    return .words(TextSpan(start, cursor.at))
  }

  /// Moves over a comment, tags and all; whether there was one.
  private mutating func skipComment() -> Bool {
    guard !isPastComments, cursor.bytes[cursor.at..<cursor.end].starts(with: "<!--".utf8) else { return false }
    var rest = cursor
    while rest.byte != nil, !rest.take("-->") { rest.at += 1 }
    guard rest.at < cursor.end else {
      isPastComments = true
      return false
    }
    cursor = rest
    return true
  }

  /// Whether a tag opens or closes here, or one of the signs that stand in their place.
  private var startsTag: Bool {
    guard cursor.byte == UInt8(ascii: "<"), let next = cursor.peek(1) else { return false }
    return Self.isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
      || next == UInt8(ascii: "/") && cursor.peek(2).map(Self.isLetter) ?? false
  }

  private mutating func readTag() -> Token? {
    guard startsTag else { return nil }
    return cursor.attempt { cursor in
      _ = cursor.take("<")
      let isClosing = cursor.take("/")
      let rest = cursor.bytes[cursor.at..<Swift.min(cursor.end, cursor.at + Self.longestTag)]
      guard let end = rest.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
        rest[end] == UInt8(ascii: ">")
      else { return nil }
      let tag = TextSpan(cursor.at, end)
      let name = cursor.bytes[tag.range].prefix { Self.isLetter($0) || (0x2D...0x3A).contains($0) || $0 == 0x5F }
      cursor.at = end + 1
      if name.isEmpty { return .aside }
      let word = String(decoding: name, as: UTF8.self).lowercased()
      return isClosing ? .close(word) : .open(word, TextSpan(name.endIndex, end))
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

/// The attributes of a tag: `NEWID="1"`, `P=104`.
struct SGMLAttributes {
  private let values: [String: String]

  init(_ span: TextSpan, in bytes: [UInt8]) {
    var (values, cursor) = ([String: String](), ByteCursor(bytes, in: span))
    while true {
      cursor.skipBlanks()
      guard let name = cursor.word() else { break }
      guard cursor.take("=") else { continue }
      values[name] = Self.value(&cursor)
    }
    self.values = values
  }

  subscript(_ name: String) -> String? { values[name].flatMap { CellText.line($0) } }

  private static func value(_ cursor: inout ByteCursor) -> String {
    let rest = cursor.bytes[cursor.at..<cursor.end]
    let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    guard let quote = rest.first, quotes.contains(quote) else {
      let value = rest.prefix { !WhiteSpace.isASCII($0) }
      cursor.at = value.endIndex
      return String(decoding: value, as: UTF8.self)
    }
    let value = rest.dropFirst().prefix { $0 != quote }
    cursor.at = Swift.min(cursor.end, value.endIndex + 1)
    return String(decoding: value, as: UTF8.self)
  }
}
