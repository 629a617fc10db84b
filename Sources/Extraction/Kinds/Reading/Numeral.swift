/// Numbers in digits.
enum Numeral {
  /// The value of digits with commas between groups of three and at most one full stop.
  ///
  /// nil where commas stand elsewhere, there are two full stops, or there are more than fifteen
  /// digits, which no count of a news story has.
  static func value(of bytes: some Collection<UInt8>) -> Double? {
    guard bytes.count <= 20 else { return nil }
    var whole = 0.0
    var digits = 0
    var sinceComma: Int?
    var decimal: Double?
    for byte in bytes {
      if byte == UInt8(ascii: ",") {
        guard decimal == nil, digits <= 3 || sinceComma == 3, sinceComma ?? 3 == 3 else { return nil }
        sinceComma = 0
      } else if byte == UInt8(ascii: ".") {
        guard decimal == nil, sinceComma ?? 3 == 3 else { return nil }
        sinceComma = nil
        decimal = 1
      } else {
        whole = whole * 10 + Double(byte &- 0x30)
        digits += 1
        sinceComma = sinceComma.map { $0 + 1 }
        decimal = decimal.map { $0 * 10 }
      }
    }
    guard digits <= 15, sinceComma ?? 3 == 3 else { return nil }
    return whole / (decimal ?? 1)
  }
}
