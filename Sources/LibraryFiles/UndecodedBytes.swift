/// Names that need not be UTF-8, as text: each byte that is none is written as a scalar of private use at the very end of
/// Unicode, U+10FF80 to U+10FFFF, and comes back as that byte. So are the bytes of such a scalar in a name.
package enum UndecodedBytes {
  private static let first: UInt32 = 0x10FF00

  package static func string(of bytes: [UInt8]) -> String {
    if let valid = String(validating: bytes, as: UTF8.self), !valid.unicodeScalars.contains(where: isByte) {
      return valid
    }
    var text = String.UnicodeScalarView()
    var rest = bytes[...]
    while let byte = rest.first {
      let scalar = Self.scalar(at: &rest)
      if scalar == nil { rest = rest.dropFirst() }
      text.append(scalar ?? Unicode.Scalar(first + UInt32(byte))!)
    }
    return String(text)
  }

  package static func bytes(of string: String) -> [UInt8] {
    guard string.unicodeScalars.contains(where: isByte) else { return Array(string.utf8) }
    return string.unicodeScalars.flatMap { scalar -> [UInt8] in
      isByte(scalar) ? [UInt8(scalar.value - first)] : Array(String(scalar).utf8)
    }
  }

  /// Whether a scalar stands for a byte.
  private static func isByte(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= first + 0x80 }

  /// Takes the scalar that bytes begin with; nil without taking any if they begin with none, or with one that would come
  /// back as a byte.
  private static func scalar(at bytes: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
    for length in 1...4 where bytes.count >= length {
      guard let scalar = String(validating: bytes.prefix(length), as: UTF8.self)?.unicodeScalars.first else { continue }
      if isByte(scalar) { return nil }
      bytes = bytes.dropFirst(length)
      return scalar
    }
    return nil
  }
}
