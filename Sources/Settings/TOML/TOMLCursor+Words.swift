/// Values that are written without marks: true and false, numbers, dates and times.
extension TOMLCursor {
  mutating func takeWord() throws(TOMLFault) -> TOMLValue {
    let start = self
    var word = String(decoding: take(while: Self.isOfWord), as: UTF8.self)
    // A space may stand between date and time.
    if Self.isDate(word), let digit = bytes[offset...].dropFirst().first, next == UInt8(ascii: " "), Self.isDigit(digit)
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

  /// nil where 64 bits don't hold it.
  private static func integer(_ word: String) -> Int? {
    let digits = word.filter { $0 != "_" }
    let radixes = ["0x": 16, "0o": 8, "0b": 2]
    guard let radix = radixes[String(digits.prefix(2))] else { return Int(digits) }
    return Int(digits.dropFirst(2), radix: radix)
  }

  private static func isInteger(_ word: String) -> Bool {
    word.wholeMatch(
      of: /[+\-]?(0|[1-9](_?[0-9])*)|0x[0-9a-fA-F](_?[0-9a-fA-F])*|0o[0-7](_?[0-7])*|0b[01](_?[01])*/) != nil
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
