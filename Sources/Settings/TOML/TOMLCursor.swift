/// A place in the bytes of a text, which are valid UTF-8.
struct TOMLCursor {
  let bytes: [UInt8]
  private(set) var offset = 0
  /// Counted from 1.
  private(set) var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// nil at the end.
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  func isAt(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[offset...].starts(with: $0) }
  }

  /// A line ends with `\n` or `\r\n`.
  var isAtLineEnd: Bool { next == nil || next == UInt8(ascii: "\n") || isAt("\r\n") }

  mutating func advance(by count: Int = 1) {
    for _ in 0..<count where offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\n") { line += 1 }
      offset += 1
    }
  }

  /// Passes a text if it is next; false if not.
  mutating func pass(_ text: StaticString) -> Bool {
    guard isAt(text) else { return false }
    advance(by: text.utf8CodeUnitCount)
    return true
  }

  /// Takes bytes as long as they are of a kind.
  mutating func take(while isTaken: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = offset
    while let byte = next, isTaken(byte) { advance() }
    return bytes[start..<offset]
  }

  /// Passes spaces and tabs.
  mutating func passBlanks() { _ = take { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }

  /// Passes a comment if one is next.
  mutating func passComment() throws(TOMLFault) {
    guard next == UInt8(ascii: "#") else { return }
    while !isAtLineEnd {
      try checkControl()
      advance()
    }
  }

  /// Passes blanks, line ends and comments.
  mutating func passSpace() throws(TOMLFault) {
    while let byte = next {
      switch byte {
      case UInt8(ascii: "#"): try passComment()
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"): advance()
      case UInt8(ascii: "\r") where isAtLineEnd: advance()
      default: return
      }
    }
  }

  /// Goes to the start of the line after one.
  mutating func passLine() {
    _ = take { $0 != UInt8(ascii: "\n") }
    advance()
  }

  func checkControl() throws(TOMLFault) {
    guard let byte = next, byte < 0x20 && byte != UInt8(ascii: "\t") || byte == 0x7F else { return }
    throw fault(.controlCharacter)
  }

  func fault(_ reason: TOMLFault.Reason) -> TOMLFault { TOMLFault(offset: offset, line: line, reason: reason) }
}

/// Values without marks: true and false, numbers, dates and times.
extension TOMLCursor {
  mutating func takeWord() throws(TOMLFault) -> TOMLValue {
    let start = self
    var word = String(decoding: take(while: Self.isOfWord), as: UTF8.self)
    // A space may stand between date and time.
    if next == UInt8(ascii: " "), let digit = bytes[offset...].dropFirst().first, Self.isDigit(digit), Self.isDate(word)
    {
      advance()
      word += " " + String(decoding: take(while: Self.isOfWord), as: UTF8.self)
    }
    guard !word.isEmpty else { throw start.fault(.noValue) }
    if let value = Self.value(word) { return value }
    throw start.fault(Self.isInteger(word) ? .numberTooLarge(word) : .noSuchValue(word))
  }

  private static func isOfWord(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || "+-_.:".utf8.contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func value(_ word: String) -> TOMLValue? {
    if word == "true" || word == "false" { return .boolean(word == "true") }
    if isInteger(word) { return integer(word).map(TOMLValue.integer) }
    if isFloat(word) { return .float }
    return isTime(word) ? .time : nil
  }

  /// nil if it doesn't fit in 64 bits.
  private static func integer(_ word: String) -> Int? {
    let digits = word.filter { $0 != "_" }
    let radixes = ["0x": 16, "0o": 8, "0b": 2]
    guard let radix = radixes[String(digits.prefix(2))] else { return Int(digits) }
    return Int(digits.dropFirst(2), radix: radix)
  }

  /// By hand, since a list may hold thousands of them, and expressions are slow.
  private static func isInteger(_ word: String) -> Bool {
    switch word.prefix(2) {
    case "0x": return areDigits(word.dropFirst(2), \.isHexDigit)
    case "0o": return areDigits(word.dropFirst(2)) { ("0"..."7").contains($0) }
    case "0b": return areDigits(word.dropFirst(2)) { ("0"..."1").contains($0) }
    default:
      let digits = word.first == "+" || word.first == "-" ? word.dropFirst() : word[...]
      return areDigits(digits) { ("0"..."9").contains($0) } && (digits.first != "0" || digits == "0")
    }
  }

  /// Whether there are digits, with single underscores between them.
  private static func areDigits(_ text: Substring, _ isDigit: (Character) -> Bool) -> Bool {
    text.split(separator: "_", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
  }

  private static func isFloat(_ word: String) -> Bool {
    word.wholeMatch(
      of: /[+\-]?(inf|nan|(0|[1-9](_?[0-9])*)(\.[0-9](_?[0-9])*)?([eE][+\-]?[0-9](_?[0-9])*)?)/) != nil
  }

  private static func isDate(_ word: String) -> Bool {
    word.wholeMatch(of: /[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])/) != nil
  }

  private static func isTimeOfDay(_ word: some StringProtocol) -> Bool {
    String(word).wholeMatch(of: /([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?/) != nil
  }

  /// A date, a time, or both with an offset or without.
  private static func isTime(_ word: String) -> Bool {
    guard isDate(String(word.prefix(10))) else { return isTimeOfDay(word) }
    guard let sign = word.dropFirst(10).first else { return true }
    let time = word.dropFirst(11).replacing(/([zZ]|[+\-]([01][0-9]|2[0-3]):[0-5][0-9])$/, with: "")
    return "Tt ".contains(sign) && isTimeOfDay(time)
  }
}
