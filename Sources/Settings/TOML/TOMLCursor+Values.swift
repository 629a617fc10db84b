extension TOMLCursor {
  /// The deepest that keys and values may nest.
  static let greatestDepth = 32

  /// A key, an equals sign and a value.
  mutating func takePair(depth: Int) throws(TOMLFault) -> (TOMLKeys, TOMLValue) {
    let keys = try takeKeys()
    guard pass("=") else { throw fault(.noEqualsSign) }
    passBlanks()
    return (keys, try takeValue(depth: depth))
  }

  /// Keys joined by periods, and the blanks after them.
  mutating func takeKeys() throws(TOMLFault) -> TOMLKeys {
    let (line, start) = (line, offset)
    var keys = TOMLKeys(above: [], last: try takeKey(), line: line, offset: start)
    passBlanks()
    while pass(".") {
      passBlanks()
      keys.above.append(keys.last)
      keys.last = try takeKey()
      passBlanks()
    }
    guard keys.above.count < Self.greatestDepth else { throw keys.fault(.tooDeep) }
    return keys
  }

  private mutating func takeKey() throws(TOMLFault) -> String {
    if next == UInt8(ascii: "\"") { return try takeBasicString() }
    if next == UInt8(ascii: "'") { return try takeLiteralString() }
    let key = take(while: Self.isOfBareKey)
    guard !key.isEmpty else { throw fault(.noKey) }
    return String(decoding: key, as: UTF8.self)
  }

  private static func isOfBareKey(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private mutating func takeValue(depth: Int) throws(TOMLFault) -> TOMLValue {
    guard depth < Self.greatestDepth else { throw fault(.tooDeep) }
    switch next {
    case UInt8(ascii: "\""): return .string(isAt("\"\"\"") ? try takeLongBasicString() : try takeBasicString())
    case UInt8(ascii: "'"): return .string(isAt("'''") ? try takeLongLiteralString() : try takeLiteralString())
    case UInt8(ascii: "["): return try takeArray(depth: depth)
    case UInt8(ascii: "{"): return try takeInlineTable(depth: depth)
    default: return try takeWord()
    }
  }

  private mutating func takeArray(depth: Int) throws(TOMLFault) -> TOMLValue {
    let start = self
    advance()
    var values: [TOMLValue] = []
    while true {
      try passSpace()
      if pass("]") { return .array(values) }
      guard next != nil, !isAtPair else { throw start.fault(.openArray) }
      values.append(try takeValue(depth: depth + 1))
      try passSpace()
      guard pass(",") || next == UInt8(ascii: "]") else {
        throw next == nil ? start.fault(.openArray) : fault(.openArray)
      }
    }
  }

  /// Whether a key and an equals sign are next, which start no value.
  var isAtPair: Bool {
    var ahead = self
    return (try? ahead.takeKeys()) != nil && ahead.next == UInt8(ascii: "=")
  }

  private mutating func takeInlineTable(depth: Int) throws(TOMLFault) -> TOMLValue {
    advance()
    var table = TOMLTable(.implicit)
    passBlanks()
    if !pass("}") {
      repeat {
        passBlanks()
        let (keys, value) = try takePair(depth: depth + 1)
        try table.add(value, at: keys)
        passBlanks()
      } while pass(",")
      guard pass("}") else { throw fault(.openInlineTable) }
    }
    table.origin = .inline
    return .table(table)
  }
}
