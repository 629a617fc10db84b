import CModels

/// The larger cities of GeoNames (geonames.org, CC BY 4.0) as evidence of what is a name, looked up in place by binary
/// search.
///
/// Readers of names ask this short list, since a longer one has a village for every common word and family name; where
/// a place lies is asked of the `Gazetteer`. The bytes are part of the binary and sorted by folded name, so nothing is
/// read or built before the first look-up. `CModels.h` says how they were made.
package struct KnownCities: Sendable {
  package struct Place: Sendable, Hashable {
    /// As GeoNames writes it.
    package var name: String
    /// ISO 3166 alpha-2.
    package var country: String
    /// Degrees, north and east positive, to two decimals.
    package var latitude: Double
    package var longitude: Double
    package var population: Int
  }

  package static let embedded = KnownCities()

  private let count: Int

  private init() { count = cmodels_places().count }

  /// The most populous place of a name, in any case and with or without diacritics; nil if none has it.
  package func place(named name: some Collection<UInt8>) -> Place? {
    let key = Self.fold(name)
    guard !key.isEmpty, count > 0 else { return nil }
    let bytes = UnsafeBufferPointer(start: cmodels_places().bytes, count: count)
    let line = Self.firstLine(notBefore: key, in: bytes)
    let fields = bytes[line...].prefix { $0 != UInt8(ascii: "\n") }.split(separator: UInt8(ascii: "\t"))
    guard fields.count == 6, fields[0].elementsEqual(key) else { return nil }
    func string(_ index: Int) -> String { String(decoding: fields[index], as: UTF8.self) }
    return Place(
      name: string(5), country: string(1), latitude: Double(string(2)) ?? 0, longitude: Double(string(3)) ?? 0,
      population: Int(string(4)) ?? 0)
  }

  /// Offset of the first line whose name is not less than the key; the end where all are.
  private static func firstLine(notBefore key: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var low = 0
    var high = bytes.count
    while low < high {
      let middle = lineStart(before: low + (high - low) / 2, in: bytes)
      let name = bytes[middle...].prefix { $0 != UInt8(ascii: "\t") }
      if name.lexicographicallyPrecedes(key) {
        low = (bytes[middle...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1) + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private static func lineStart(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  /// Small letters without diacritics or apostrophes, one blank between words.
  static func fold(_ name: some Collection<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    var previous: UInt8 = 0
    for byte in name {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."):
        folded.append(byte)
      case 0x80...0xBF where previous == 0xC3:
        if let base = LatinBase.letter(ofContinuation: byte) { folded.append(base) }
      case UInt8(ascii: "'"), 0x80...: break
      default: if let last = folded.last, last != 0x20 { folded.append(0x20) }
      }
      previous = byte
    }
    if folded.last == 0x20 { folded.removeLast() }
    return folded
  }
}
