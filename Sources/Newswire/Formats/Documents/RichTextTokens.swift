import Linguistics

/// The signs of a document in RTF, one after the other.
struct RichTextTokens {
  enum Token {
    case open, close
    /// A byte of the text in the encoding that counts there.
    case byte(UInt8)
    /// `\par`, `\u8217`
    case word(String, Int?)
    /// `\~`
    case symbol(UInt8)
  }

  // `\nosnaplinegrid` has fifteen.
  private static let longestWord = 32
  // More digits than any number has.
  private static let mostDigits = 9

  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// nil at the end.
  mutating func next() -> Token? {
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "{"): return .open
      case UInt8(ascii: "}"): return .close
      case UInt8(ascii: "\\"): return control()
      // lines of the file are none of the text
      case 0x00, 0x0A, 0x0D: continue
      case let byte: return .byte(byte)
      }
    }
    return nil
  }

  /// Passes over bytes that are no signs, such as those of a picture.
  mutating func skip(_ count: Int) { at = min(bytes.count, at + max(0, count)) }

  private mutating func control() -> Token? {
    guard at < bytes.count else { return nil }
    if Self.isLetter(bytes[at]) { return word() }
    let symbol = bytes[at]
    at += 1
    guard symbol == UInt8(ascii: "'") else { return .symbol(symbol) }
    guard at + 1 < bytes.count, let high = Self.digit(bytes[at]), let low = Self.digit(bytes[at + 1]) else {
      return .symbol(symbol)
    }
    at += 2
    return .byte(high << 4 | low)
  }

  private mutating func word() -> Token {
    let letters = bytes[at...].prefix(Self.longestWord).prefix(while: Self.isLetter)
    at = letters.endIndex
    let name = String(decoding: letters, as: UTF8.self)
    let isNegative = at < bytes.count && bytes[at] == UInt8(ascii: "-")
    let digits = bytes[(isNegative ? at + 1 : at)...].prefix(Self.mostDigits).prefix { (0x30...0x39).contains($0) }
    var value: Int?
    if !digits.isEmpty {
      let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      value = isNegative ? -number : number
      at = digits.endIndex
    }
    // a blank ends the word and is no text
    if at < bytes.count, bytes[at] == 0x20 { at += 1 }
    return .word(name, value)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}

/// The words of a paragraph, of bytes in several encodings and of units of UTF-16.
struct RichTextWords {
  private var out: [UInt8] = []
  private var bytes: [UInt8] = []
  private var encoding = TextEncoding.windows1252
  private var units: [UInt16] = []

  /// Adds a byte, which may be a part of a character.
  mutating func add(_ byte: UInt8, in encoding: TextEncoding) {
    if !units.isEmpty || encoding != self.encoding { flush() }
    self.encoding = encoding
    bytes.append(byte)
  }

  /// Adds a unit, which may be half a character.
  mutating func add(unit: UInt16) {
    if !bytes.isEmpty { flush() }
    units.append(unit)
  }

  mutating func add(_ text: String) {
    flush()
    out += text.utf8
  }

  /// All words since the last time.
  mutating func take() -> String {
    flush()
    defer { out = [] }
    return String(decoding: out, as: UTF8.self)
  }

  private mutating func flush() {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      out += bytes
    } else {
      out += encoding == .utf8 ? bytes : OldEncoding.text(of: bytes, in: encoding)?.bytes ?? []
    }
    out += String(decoding: units, as: UTF16.self).utf8
    (bytes, units) = ([], [])
  }
}
