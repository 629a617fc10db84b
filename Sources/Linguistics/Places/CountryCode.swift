/// A country by its two letters of ISO 3166-1, such as `SY`; Kosovo is `XK`, as everybody writes it.
package struct CountryCode: Hashable, Sendable, CustomStringConvertible {
  /// Holds the two letters, the first in the upper byte.
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Reads a code of two capital letters; nil for anything else.
  package init?(_ code: some StringProtocol) {
    let letters = Array(code.utf8)
    guard letters.count == 2, letters.allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains) else { return nil }
    rawValue = UInt16(letters[0]) << 8 | UInt16(letters[1])
  }

  package var description: String {
    String(decoding: [UInt8(rawValue >> 8), UInt8(rawValue & 0xFF)], as: UTF8.self)
  }
}
