import CModels

/// What searches make of a scalar: whether it is part of a word, and how it is written without case, accents, strokes and
/// ligatures.
///
/// `train folding` writes the table: bytes that say which page holds each 256 scalars up to U+1FFFF, the pages of 256
/// two-byte values, and the pool of letters that other scalars are written with, each behind its length in bytes.
package struct ScalarFolding: @unchecked Sendable {
  package enum Use: Equatable {
    /// Stands between words.
    case separator
    /// Part of a word, and written as it is.
    case letter
    /// Part of a word, and not written: a combining accent, a vowel sign of Arabic, a soft hyphen.
    case silent
    /// A sign of a script without blanks between words.
    case sign
    /// Part of a word, and written with other letters: the bytes in the pool.
    case replaced(Range<Int>)
  }

  /// Values of the table; from `firstReplaced` on a value is a place in the pool.
  package static let separator: UInt16 = 0
  package static let letter: UInt16 = 1
  package static let silent: UInt16 = 2
  package static let sign: UInt16 = 3
  package static let firstReplaced: UInt16 = 16

  package static let pageCount = 512

  /// Read-only bytes of the binary, which all threads may share.
  private let table: UnsafeRawBufferPointer
  private let pool: Int

  /// The table of this program.
  package static let embedded = ScalarFolding()

  private init() {
    let data = cmodels_folding()
    table = UnsafeRawBufferPointer(start: data.bytes, count: data.count)
    let pages = table.prefix(Self.pageCount).max().map { Int($0) + 1 } ?? 0
    pool = Self.pageCount + pages * 512
  }

  package func use(of scalar: UInt32) -> Use {
    guard scalar < UInt32(Self.pageCount) << 8 else { return Self.useBeyond(scalar) }
    let place = Self.pageCount + Int(table[Int(scalar >> 8)]) * 512 + Int(scalar & 0xFF) * 2
    let value = UInt16(table[place]) | UInt16(table[place + 1]) << 8
    switch value {
    case Self.separator: return .separator
    case Self.letter: return .letter
    case Self.silent: return .silent
    case Self.sign: return .sign
    default:
      let start = pool + Int(value - Self.firstReplaced)
      return .replaced(start + 1..<start + 1 + Int(table[start]))
    }
  }

  /// The letters of a replacement.
  package func letters(_ range: Range<Int>) -> Slice<UnsafeRawBufferPointer> { table[range] }

  /// Planes 2 and 3 are ideographs alone; beyond them are selectors of variants, and what nobody writes.
  private static func useBeyond(_ scalar: UInt32) -> Use {
    if scalar < 0x40000 { return .sign }
    return (0xE0100...0xE01EF).contains(scalar) ? .silent : .separator
  }
}
