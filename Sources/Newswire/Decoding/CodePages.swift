import Linguistics

/// Windows code page 1252: Latin-1 with letters and marks in place of the C1 controls.
enum Windows1252 {
  /// What the bytes 0x80 to 0x9F stand for. The five undefined ones are U+FFFD and not the C1
  /// controls that browsers take them for: a reader can see the one and does not want the other.
  private static let upper: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// The text of bytes, each of which is one character.
  static func decode(_ bytes: [UInt8]) -> SourceText {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case ..<0x80: out.append(byte)
      case 0xA0...: append(UInt16(byte), to: &out)
      default: append(upper[Int(byte - 0x80)], to: &out)
      }
    }
    return SourceText(knownValid: out)
  }

  private static let bytes = Dictionary(
    uniqueKeysWithValues: upper.enumerated().filter { $0.element != 0xFFFD }.map {
      ($0.element, UInt8(0x80 + $0.offset))
    })

  /// The byte that stands for a scalar from 0x80 up, or for the C1 control that other programs make of an undefined
  /// one; nil for a scalar that has none.
  static func byte(of scalar: UInt16) -> UInt8? {
    if let byte = bytes[scalar] { return byte }
    switch scalar {
    case 0x80..<0xA0: return upper[Int(scalar - 0x80)] == 0xFFFD ? UInt8(scalar) : nil
    case 0xA0...0xFF: return UInt8(scalar)
    default: return nil
    }
  }

  /// Appends a scalar from 0x80 up that is no surrogate.
  private static func append(_ scalar: UInt16, to out: inout [UInt8]) {
    let last = 0x80 | UInt8(scalar & 0x3F)
    if scalar < 0x800 {
      out.append(0xC0 | UInt8(scalar >> 6))
    } else {
      out.append(0xE0 | UInt8(scalar >> 12))
      out.append(0x80 | UInt8(scalar >> 6 & 0x3F))
    }
    out.append(last)
  }
}

/// UTF-16 as bytes in either order.
enum UTF16Bytes {
  /// As many bytes as are looked at for the order.
  private static let sample = 4096
  /// Fewer bytes show no order.
  private static let least = 16

  /// The order in which bytes without a mark are UTF-16; nil if they are not.
  ///
  /// The high bytes of a text are few, and zero at least at its blanks, while none of the low bytes is zero.
  static func order(of bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(sample)
    guard bytes.count >= least, head.holdsZero else { return nil }
    let even = stride(from: 0, to: head.count - 1, by: 2).map { head[$0] }
    let odd = stride(from: 1, to: head.count, by: 2).map { head[$0] }
    if areHigh(odd), !even.contains(0) { return .utf16LittleEndian }
    return areHigh(even) && !odd.contains(0) ? .utf16BigEndian : nil
  }

  /// Whether nine bytes in ten are zero or one other value, and some are zero.
  private static func areHigh(_ bytes: [UInt8]) -> Bool {
    let zeros = bytes.count { $0 == 0 }
    var counts = [Int](repeating: 0, count: 256)
    for byte in bytes where byte != 0 { counts[Int(byte)] += 1 }
    return zeros * 20 > bytes.count && (zeros + (counts.max() ?? 0)) * 10 >= bytes.count * 9
  }

  /// The text of bytes without a byte order mark; what is malformed becomes U+FFFD.
  static func decode(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> SourceText {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var at = bytes.startIndex
    while at + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      at += 2
    }
    if at < bytes.endIndex { units.append(0xFFFD) }
    return SourceText(knownValid: Array(String(decoding: units, as: UTF16.self).utf8))
  }
}
