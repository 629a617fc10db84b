/// FNV-1a over the case-folded bytes of a word (Fowler, Noll and Vo, 64-bit offset and prime).
///
/// Folding: capitals become small, Latin-1 letters lose their diacritics, `’` becomes `'`, and a full stop
/// at the end is left out, so that `Gen.` and `gen` are one word, as are `José` and `jose`; `U.S.` is `u.s`.
package struct WordHash {
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  /// The hash of a whole word.
  package init(_ word: ArraySlice<UInt8>) {
    var end = word.endIndex
    while end - word.startIndex > 1, word[end - 1] == UInt8(ascii: ".") { end -= 1 }
    var index = word.startIndex
    var previous: UInt8 = 0
    while index < end {
      let isApostrophe = word[index] == 0xE2 && index + 2 < end && word[index + 1] == 0x80 && word[index + 2] == 0x99
      add(isApostrophe ? UInt8(ascii: "'") : word[index], after: previous)
      previous = word[index]
      index += isApostrophe ? 3 : 1
    }
  }

  /// Adds one byte, folded; `previous` is the byte before it, which tells what a continuation byte means.
  @inline(__always)
  package mutating func add(_ byte: UInt8, after previous: UInt8) {
    if byte == 0xC3 { return }
    var folded = byte
    if byte &- 0x41 < 26 {
      folded = byte | 0x20
    } else if previous == 0xC3 {
      folded = LatinBase.letter(ofContinuation: byte) ?? byte
    }
    value = (value ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
  }

  /// Adds the next word of a phrase.
  package mutating func add(word: UInt64) {
    value = (value ^ (word &+ 0x20)) &* 0x9E37_79B9_7F4A_7C15
  }
}

/// The letters of Latin-1 without their diacritics.
enum LatinBase {
  /// For U+00E0 to U+00FF, and for their capitals; a letter that has no base stands as `?`.
  private static let letters = Array("aaaaaa?ceeeeiiii?nooooo?ouuuuy?y".utf8)

  /// The small base letter of the scalar that is encoded as C3 and this byte; nil if it has none.
  static func letter(ofContinuation byte: UInt8) -> UInt8? {
    let letter = letters[Int(byte & 0x1F)]
    return letter == UInt8(ascii: "?") ? nil : letter
  }
}
