/// What a byte can begin or continue, for the tokeniser's dispatch.
enum ByteClass: UInt8 {
  case space, lower, upper, digit, quote, sign, high

  /// One class for each byte value.
  static let table: [ByteClass] = (0...255).map { classify(UInt8($0)) }

  private static func classify(_ byte: UInt8) -> ByteClass {
    switch byte {
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): .quote
    case 0x80...: .high
    default: .sign
    }
  }
}

/// What a scalar beyond ASCII is to the tokeniser.
enum ScalarClass {
  case space, upperLetter, otherLetter, quote, sign

  /// General category decides, save for the marks that the tokeniser tells apart itself.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB, 0x2039, 0x203A: self = .quote
    case 0xAD, 0x200C, 0x200D: self = .otherLetter
    case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: self = .space
    case 0xC0...0xDE where scalar.value != 0xD7: self = .upperLetter
    case 0xDF...0xFF where scalar.value != 0xF7: self = .otherLetter
    default: self.init(categoryOf: scalar)
    }
  }

  private init(categoryOf scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: self = .upperLetter
    case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .enclosingMark,
      .decimalNumber, .letterNumber:
      self = .otherLetter
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: self = .space
    default: self = .sign
    }
  }
}
