import Foundation
import Linguistics

/// Writes `folding.bin`, the table of `ScalarFolding`: from the decompositions of Unicode that this system's Foundation
/// knows, and from what they lack.
package struct FoldingFile {
  private var pool: [UInt8] = []
  private var places: [String: UInt16] = [:]
  private var pages: [[UInt16]] = []
  private var index: [UInt8] = []

  /// Letters that Unicode takes for letters of their own and readers for variants: with strokes, ligatures, and of Arabic.
  private static let variants: [Unicode.Scalar: String] = [
    "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss",
    "ŋ": "n", "ɛ": "e", "ɔ": "o", "ƙ": "k", "ɗ": "d", "ɓ": "b", "ƴ": "y", "ə": "e", "ĸ": "k", "ⱥ": "a", "ɖ": "d",
    "ƒ": "f", "ɣ": "g", "ѐ": "е", "ѝ": "и", "ґ": "г",
    "ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي", "ٱ": "ا", "ہ": "ه", "ۀ": "ه",
  ]

  /// The bytes of the file.
  package static func bytes() -> [UInt8] {
    var file = FoldingFile()
    for page in 0..<UInt32(ScalarFolding.pageCount) {
      let values = (page << 8..<(page + 1) << 8).map { file.value(of: $0) }
      let place = file.pages.firstIndex(of: values) ?? file.pages.count
      if place == file.pages.count { file.pages.append(values) }
      file.index.append(UInt8(place))
    }
    return file.index + file.pages.joined().flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + file.pool
  }

  private mutating func value(of number: UInt32) -> UInt16 {
    guard let scalar = Unicode.Scalar(number) else { return ScalarFolding.separator }
    if Self.isSilent(scalar) { return ScalarFolding.silent }
    guard Self.isOfWord(scalar) else { return ScalarFolding.separator }
    if Self.isSign(number) { return ScalarFolding.sign }
    let letters = Self.folded(scalar)
    return letters == String(scalar) ? ScalarFolding.letter : place(of: letters)
  }

  private mutating func place(of letters: String) -> UInt16 {
    if let known = places[letters] { return known }
    let place = ScalarFolding.firstReplaced + UInt16(pool.count)
    pool.append(UInt8(letters.utf8.count))
    pool += letters.utf8
    places[letters] = place
    return place
  }

  /// Accents, and the marks over and under Hebrew and Arabic letters; the vowels of Indic scripts are marks too, and are
  /// written.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // the soft hyphen, joiners, the long stroke of Arabic, selectors of variants
    case 0xAD, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x640, 0xFE00...0xFE0F: true
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6ED,
      0x1AB0...0x1AFF,
      0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F:
      scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .enclosingMark
    default: false
    }
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .privateUse:
      true
    default: false
    }
  }

  /// Scripts without blanks between words, and Korean, which writes its particles on to its words.
  private static func isSign(_ number: UInt32) -> Bool {
    switch number {
    // Thai and Lao, Myanmar, Khmer
    case 0xE00...0xEFF: !(0xE50...0xE59).contains(number) && !(0xED0...0xED9).contains(number)
    case 0x1000...0x109F: !(0x1040...0x1049).contains(number)
    case 0x1780...0x17D3: true
    // Hangul, kana, ideographs and what belongs to them
    case 0x1100...0x11FF, 0x2E80...0x2FFF, 0x3005...0x3007, 0x3031...0x3035, 0x3041...0x318F, 0x31A0...0x31FF,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF66...0xFFDC,
      0x1AFF0...0x1B16F:
      true
    default: false
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> String {
    let lower = scalar.properties.lowercaseMapping
    if let variant = lower.unicodeScalars.first.flatMap({ variants[$0] }) { return variant }
    let parts = lower.decomposedStringWithCompatibilityMapping.unicodeScalars.filter { !isSilent($0) && isOfWord($0) }
    let letters = parts.map { variants[$0] ?? $0.properties.lowercaseMapping }.joined()
    return letters.isEmpty ? lower : letters
  }
}
