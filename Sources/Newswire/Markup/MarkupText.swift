import Linguistics

/// The text of a file in HTML or XML: what its bytes say before what it says of itself, since saved pages often name
/// the encoding that they had on the server.
enum MarkupText {
  /// The text; nil if the file is empty or no text.
  static func decoded(_ bytes: [UInt8]) -> (text: SourceText, doubt: DecodingDoubt?)? {
    guard case .text(let text, let encoding, let doubt) = Decoded(bytes) else { return nil }
    guard encoding != .utf8, !encoding.isWide, let named = declared(in: bytes), named != encoding,
      let other = OldEncoding.text(of: bytes, in: named)
    else { return (text, doubt) }
    return (other, nil)
  }

  /// The name of the outermost element, in small letters and without prefix; nil where the text does not begin with
  /// markup.
  static func firstElement(of text: SourceText) -> String? {
    var cursor = ByteCursor(text.bytes, in: text.span)
    while true {
      cursor.skipBlanks()
      if cursor.take("<!--") {
        cursor.skip(past: "-->")
      } else if cursor.take("<?") {
        cursor.skip(past: ">")
      } else if cursor.take("<!") {
        cursor.skipDeclaration()
      } else {
        break
      }
    }
    guard cursor.take("<"), let name = cursor.tagName() else { return nil }
    return cursor.take(":") ? cursor.tagName() : name
  }

  /// The encoding that a page or an XML declaration names: `<meta charset="koi8-r">`, `encoding='ISO-8859-1'`.
  private static func declared(in bytes: [UInt8]) -> TextEncoding? {
    // as far as browsers look
    let head = bytes.prefix(1024).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    let text = SourceText(validating: head)
    return ["charset=", "encoding="].lazy.compactMap { name(behind: $0, in: text.bytes) }.first
  }

  private static func name(behind key: String, in bytes: [UInt8]) -> TextEncoding? {
    guard let start = bytes.firstStart(of: key.utf8) else { return nil }
    let value = bytes[(start + key.utf8.count)...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let name = value.prefix { $0 > 0x20 && !"\"'/>;?".utf8.contains($0) }
    return TextEncoding(named: String(decoding: name, as: UTF8.self))
  }
}

extension TextEncoding {
  /// Whether all characters take two bytes or more.
  fileprivate var isWide: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}

extension [UInt8] {
  /// Where some bytes stand first; nil if they don't.
  func firstStart(of needle: String.UTF8View, from start: Int = 0) -> Int? {
    let sought = Array(needle)
    guard let first = sought.first, count >= sought.count else { return nil }
    var at = start
    while at <= count - sought.count {
      if self[at] == first, self[at..<(at + sought.count)].elementsEqual(sought) { return at }
      at += 1
    }
    return nil
  }

  /// Where the tag begins in which an offset lies; nil if none begins within a few hundred bytes before it.
  func tagStart(before offset: Int) -> Int? {
    self[Swift.max(0, offset - 300)..<offset].lastIndex(of: UInt8(ascii: "<"))
  }

  /// Everywhere that some bytes stand, one behind the other.
  func starts(of sought: [UInt8]) -> [Int] {
    guard let first = sought.first, count >= sought.count else { return [] }
    var (starts, at): ([Int], Int) = ([], 0)
    while at <= count - sought.count {
      if self[at] == first, self[at..<(at + sought.count)].elementsEqual(sought) {
        starts.append(at)
        at += sought.count
      } else {
        at += 1
      }
    }
    return starts
  }
}

extension ByteCursor {
  /// Moves behind a sign, or to the end where there is none.
  fileprivate mutating func skip(past sign: String) {
    while byte != nil, !take(sign) { at += 1 }
  }

  /// Moves behind a declaration whose opening was read, and what it declares between brackets: `DOCTYPE NewsML [ … ]>`.
  fileprivate mutating func skipDeclaration() {
    while let sign = byte, sign != UInt8(ascii: ">"), sign != UInt8(ascii: "[") { at += 1 }
    if take("[") { skip(past: "]") }
    skip(past: ">")
  }

  /// Moves over a name that begins with a letter, in small letters: `ns0`, `body.head`; nil if none stands here.
  fileprivate mutating func tagName() -> String? {
    let start = at
    guard let word = word() else { return nil }
    while let byte, (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || (0x2D...0x39).contains(byte) || byte == 0x5F {
      guard byte != UInt8(ascii: "/") else { break }
      at += 1
    }
    return start + word.utf8.count == at
      ? word : String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
  }
}
