import Linguistics

/// Reads one value of JSON after another from a text, each in one pass over its bytes.
///
/// It is strict but for two things: control characters other than line breaks may stand in a string, and what the end
/// of the text cuts is read as far as it goes.
struct JSONReader {
  private let bytes: [UInt8]
  private let end: Int
  /// Behind the last value; where a value could not be read, at what is wrong in it.
  private(set) var at: Int
  /// Whether the text ended within the last value.
  private(set) var isCut = false

  // Articles of wires have objects in objects eight deep; what is deeper is no data but a fault.
  private static let deepest = 64

  /// A reader of the values within a span.
  init(_ text: SourceText, in span: TextSpan) {
    bytes = text.bytes
    (at, end) = (span.start, span.end)
  }

  /// The value that begins here; nil if none does, or if it has a fault.
  mutating func value() -> JSONValue? {
    isCut = false
    return value(depth: 0)
  }

  private var byte: UInt8? { at < end ? bytes[at] : nil }

  private mutating func skipBlanks() { while at < end, Self.isBlank(bytes[at]) { at += 1 } }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  private mutating func value(depth: Int) -> JSONValue? {
    skipBlanks()
    guard let byte else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return depth < Self.deepest ? object(depth: depth) : nil
    case UInt8(ascii: "["): return depth < Self.deepest ? list(depth: depth) : nil
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "t"): return word("true", .boolean(true))
    case UInt8(ascii: "f"): return word("false", .boolean(false))
    case UInt8(ascii: "n"): return word("null", .null)
    case UInt8(ascii: "N"): return word("NaN", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    default: return nil
    }
  }

  private mutating func object(depth: Int) -> JSONValue? {
    at += 1
    var members: [JSONMember] = []
    while true {
      skipBlanks()
      if isOver() || take("}") { return .object(members) }
      if !members.isEmpty {
        guard take(",") else { return nil }
        skipBlanks()
        if isOver() { return .object(members) }
      }
      guard byte == UInt8(ascii: "\""), let name = string() else { return nil }
      skipBlanks()
      if isCut || isOver() { return .object(members) }
      guard take(":") else { return nil }
      skipBlanks()
      if isOver() { return .object(members) }
      guard let value = value(depth: depth + 1) else { return nil }
      members.append(JSONMember(name: name, value: value))
    }
  }

  private mutating func list(depth: Int) -> JSONValue? {
    at += 1
    var values: [JSONValue] = []
    while true {
      skipBlanks()
      if isOver() || take("]") { return .list(values) }
      if !values.isEmpty {
        guard take(",") else { return nil }
        skipBlanks()
        if isOver() { return .list(values) }
      }
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    }
  }

  private mutating func isOver() -> Bool {
    if at == end { isCut = true }
    return at == end
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: sign) else { return false }
    at += 1
    return true
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) -> JSONValue? {
    for index in 0..<word.utf8CodeUnitCount {
      if isOver() { return .null }
      guard bytes[at] == word.utf8Start[index] else { return nil }
      at += 1
    }
    return value
  }

  private mutating func number() -> JSONValue {
    let start = at
    while let byte, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) { at += 1 }
    return .number(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  /// A string may not go over the end of a line: the next line is another record, and must not be lost.
  private mutating func string() -> String? {
    at += 1
    var (start, out) = (at, [UInt8]())
    while at < end {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        at += 1
        if out.isEmpty { return String(decoding: bytes[start..<(at - 1)], as: UTF8.self) }
        return String(decoding: out + bytes[start..<(at - 1)], as: UTF8.self)
      case UInt8(ascii: "\\"):
        out += bytes[start..<at]
        at += 1
        if isOver() { return String(decoding: out, as: UTF8.self) }
        guard appendEscape(to: &out) else { return nil }
        start = at
      case 0x0A, 0x0D: return nil
      default: at += 1
      }
    }
    isCut = true
    return String(decoding: out + bytes[start..<end], as: UTF8.self)
  }
}

extension JSONReader {
  /// Appends the character that stands behind a backslash; whether there is one.
  private mutating func appendEscape(to out: inout [UInt8]) -> Bool {
    let sign = bytes[at]
    at += 1
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(sign)
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): out.append(0x20)
    case UInt8(ascii: "u"):
      guard let unit = codeUnit() else { return at == end }
      out += Self.character(scalar(from: unit)).utf8
    default: return false
    }
    return true
  }

  /// The scalar that a code unit of UTF-16 and, if it needs one, the next stand for; half of a pair is U+FFFD.
  private mutating func scalar(from unit: UInt32) -> UInt32 {
    guard (0xD800..<0xDC00).contains(unit) else { return unit }
    let before = at
    if at + 1 < end, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") {
      at += 2
      if let low = codeUnit(), (0xDC00..<0xE000).contains(low) {
        return 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      }
    }
    at = before
    return unit
  }

  /// A zero byte is shown as one in a text is: U+2400.
  private static func character(_ scalar: UInt32) -> String {
    String(Character(Unicode.Scalar(scalar == 0 ? 0x2400 : scalar) ?? "\u{FFFD}"))
  }

  /// Four hexadecimal digits; nil for fewer.
  private mutating func codeUnit() -> UInt32? {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte, let digit = Self.digit(byte) else { return nil }
      unit = unit << 4 | digit
      at += 1
    }
    return unit
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }
}
