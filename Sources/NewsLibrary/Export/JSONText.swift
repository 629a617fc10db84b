/// Writes JSON text as bytes, in the order the members are given: an article a line, archives at a
/// time, so that neither dictionaries nor an encoder's boxes stand in the way.
///
/// Control characters and marks of direction never come raw, since what is written may be shown by a terminal, and be
/// read there as something else than it is.
public struct JSONText {
  /// What was written and not yet taken.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Nothing written yet.
  public init() {}

  /// An object; its members are written by the closure.
  @inlinable public mutating func object(_ members: (inout JSONText) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  /// An array, an element at a time.
  @inlinable public mutating func array<Element>(
    _ elements: some Sequence<Element>, _ write: (inout JSONText, Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for element in elements { write(&self, element) }
    close(UInt8(ascii: "]"))
  }

  /// The name of a member; its value must follow.
  public mutating func member(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// The name of a member that isn't written in the source; its value must follow.
  public mutating func member(named name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A member that is a string, null if there is none.
  public mutating func member(_ name: StaticString, _ value: String?) {
    member(name)
    if let value { string(value) } else { null() }
  }

  /// A member that is a whole number.
  public mutating func member(_ name: StaticString, _ value: Int) {
    member(name)
    number(value)
  }

  /// A member that is a number, null if there is none.
  public mutating func member(_ name: StaticString, _ value: Double?) {
    member(name)
    if let value { number(value) } else { null() }
  }

  /// `true` or `false`.
  public mutating func boolean(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// `null`.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// A whole number.
  public mutating func number(_ value: Int) {
    separate()
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = value.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Whole numbers without a fraction; what isn't finite is null.
  public mutating func number(_ value: Double) {
    if let whole = Int(exactly: value) { return number(whole) }
    guard value.isFinite else { return null() }
    separate()
    bytes.append(contentsOf: "\(value)".utf8)
  }

  /// A string with quotation marks, backslashes, and all that is not seen escaped: control characters, marks of
  /// direction, signs without width.
  public mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { string($0) }
  }

  /// A string by its UTF-8 bytes, which must be valid.
  public mutating func string(_ value: UnsafeBufferPointer<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    var index = 0
    while index < value.count {
      let byte = value[index]
      if Self.needsEscape(byte) {
        bytes.append(contentsOf: value[start..<index])
        append(escaping: byte)
        start = index + 1
      } else if let unseen = UnseenSign(in: value, at: index) {
        bytes.append(contentsOf: value[start..<index])
        appendNumber(unseen.scalar)
        index += unseen.length - 1
        start = index + 1
      }
      index += 1
    }
    bytes.append(contentsOf: value[start...])
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Ends a line of JSON Lines.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Hands out what was written so far and starts again.
  public mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
    case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
    case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
    default: appendNumber(UInt16(byte))
    }
  }

  private mutating func appendNumber(_ unit: UInt16) {
    let digits = String(unit, radix: 16)
    bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  @usableFromInline mutating func open(_ sign: UInt8) {
    separate()
    bytes.append(sign)
    needsComma = false
  }

  @usableFromInline mutating func close(_ sign: UInt8) {
    bytes.append(sign)
    needsComma = true
  }
}
