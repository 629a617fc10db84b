/// The name of a place as the gazetteer knows it: small letters without accents, apostrophes and full stops, one blank
/// between words.
package struct FoldedPlaceName: Hashable, Sendable {
  package private(set) var bytes: [UInt8]

  /// Folds a name, given in UTF-8.
  package init(_ name: some Sequence<UInt8>) {
    bytes = []
    bytes.reserveCapacity(24)
    // a call for each byte of a sequence that is not known here costs ten times as much
    if name.withContiguousStorageIfAvailable({ fold($0) }) == nil {
      Array(name).withUnsafeBufferPointer { fold($0) }
    }
  }

  private mutating func fold(_ name: UnsafeBufferPointer<UInt8>) {
    var scalar: UInt32 = 0
    var missing = 0
    for byte in name {
      if byte < 0x80 {
        missing = 0
        add(ascii: byte)
      } else if byte < 0xC0 {
        guard missing > 0 else { continue }
        scalar = scalar << 6 | UInt32(byte & 0x3F)
        missing -= 1
        if missing == 0 { add(scalar) }
      } else {
        missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
        scalar = UInt32(byte) & (0x3F >> UInt32(missing))
      }
    }
    if bytes.last == Self.blank { bytes.removeLast() }
  }

  private init(folded bytes: [UInt8]) { self.bytes = bytes }

  package var isEmpty: Bool { bytes.isEmpty }

  /// Whether it has letters of other scripts left, which no reader of English asks for.
  package var isLatin: Bool { bytes.allSatisfy { $0 < 0x80 } }

  /// The words, in order.
  package var words: [ArraySlice<UInt8>] { bytes.split(separator: Self.blank) }

  /// Gives the key of some of the words.
  package init(words: some Sequence<ArraySlice<UInt8>>) {
    self.init(folded: Array(words.joined(separator: [Self.blank])))
  }

  /// The hash by which the gazetteer finds it (FNV-1a, then a round of mixing, for FNV's high bits are weak).
  package var hash: UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    value = (value ^ value >> 29) &* 0xBF58_476D_1CE4_E5B9
    return value ^ value >> 32
  }

  private static let blank = UInt8(ascii: " ")

  private mutating func add(ascii byte: UInt8) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
    case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "."): break
    default: if let last = bytes.last, last != Self.blank { bytes.append(Self.blank) }
    }
  }

  private mutating func add(_ scalar: UInt32) {
    // Apostrophes, and the letters that stand for ayn and hamza.
    if [0x2018, 0x2019, 0xB4, 0x2BB, 0x2BC, 0x2BE, 0x2BF, 0x2032].contains(scalar) { return }
    let folding = ScalarFolding.embedded
    switch folding.use(of: scalar) {
    case .separator: add(ascii: Self.blank)
    case .silent: break
    case .letter, .sign: Unicode.Scalar(scalar).map { bytes += String($0).utf8 }
    case .replaced(let letters): bytes += folding.letters(letters)
    }
  }
}
