#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Places in bytes that are used where they lie: found by the hash of a name, read by their position.
///
/// Layout, all numbers little-endian. The header of 32 bytes: `PLC1`, then as 32-bit words the number of places, of
/// entries and of bytes of names, and the base-2 logarithm of the number of buckets. Then 256 country codes of two
/// letters; the places, `recordLength` bytes each; the first entry of each bucket and the number of all, as 32-bit
/// words; the entries, `entryLength` bytes each; and the names, each behind its length in one byte.
///
/// An entry is 24 bits of a name's hash and the 24 bits of a place's position. With the bits that choose the bucket
/// that makes 40 bits in the large table, so that of ten million unknown names six would find a place of another name
/// (its 600,000 entries over 2^40). Of several places of one name the most populous comes first.
package struct PlaceBytes: @unchecked Sendable {
  package static let magic: UInt32 = 0x3143_4C50
  package static let headerLength = 32
  package static let countryCount = 256
  package static let recordLength = 16
  package static let entryLength = 6

  /// Bytes of the binary, which all threads may share.
  private let countries: UnsafeRawPointer
  private let records: UnsafeRawPointer
  private let buckets: UnsafeRawPointer
  private let entries: UnsafeRawPointer
  private let names: UnsafeRawPointer
  private let bucketBits: UInt64
  /// The number of places.
  package let count: Int

  /// Opens bytes that live as long as the program; nil if they hold no table.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > Self.headerLength, let base = bytes.baseAddress else { return nil }
    let header = (0..<5).map { UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)) }
    let sizes = header.map(Int.init)
    guard header[0] == Self.magic, sizes[4] <= 20 else { return nil }
    let bucketCount = 1 << sizes[4]
    countries = base + Self.headerLength
    records = countries + Self.countryCount * 2
    buckets = records + sizes[1] * Self.recordLength
    entries = buckets + (bucketCount + 1) * 4
    names = entries + sizes[2] * Self.entryLength
    guard names + sizes[3] == base + bytes.count else { return nil }
    bucketBits = UInt64(header[4])
    count = sizes[1]
  }

  /// Hands over the positions of the places of a name, the most populous first.
  package func forEachPlace(of key: FoldedPlaceName, _ receive: (Int) -> Void) {
    let hash = key.hash
    let bucket = Int(hash >> (64 - bucketBits))
    let wanted = Self.remainder(of: hash, bucketBits: bucketBits)
    let first = Int(buckets.loadUnaligned(fromByteOffset: bucket * 4, as: UInt32.self).littleEndianValue)
    let end = Int(buckets.loadUnaligned(fromByteOffset: bucket * 4 + 4, as: UInt32.self).littleEndianValue)
    for entry in first..<end where short24(entries, entry * Self.entryLength) == wanted {
      receive(short24(entries, entry * Self.entryLength + 3))
    }
  }

  /// The bits of a hash that an entry keeps: the 24 below those of the bucket.
  package static func remainder(of hash: UInt64, bucketBits: UInt64) -> Int {
    Int(hash >> (40 - bucketBits) & 0xFF_FFFF)
  }

  /// Reads the place at a position.
  package func place(at position: Int) -> Gazetteer.Place {
    let offset = position * Self.recordLength
    let parent = short24(records, offset + 10)
    let geoname = short24(records, offset)
    return Gazetteer.Place(
      kind: PlaceKind(rawValue: records.load(fromByteOffset: offset + 9, as: UInt8.self)) ?? .town,
      coordinates: Coordinates(latitude: degrees(offset + 3), longitude: degrees(offset + 5)),
      population: PlaceBytes.population(ofStep: records.load(fromByteOffset: offset + 7, as: UInt8.self)),
      country: country(records.load(fromByteOffset: offset + 8, as: UInt8.self)),
      geoname: geoname == 0 ? nil : geoname, parent: parent == 0 ? nil : parent - 1)
  }

  /// Reads the name of the place at a position.
  package func name(at position: Int) -> String {
    let start = short24(records, position * Self.recordLength + 13)
    let length = Int(names.load(fromByteOffset: start, as: UInt8.self))
    return String(decoding: UnsafeRawBufferPointer(start: names + start + 1, count: length), as: UTF8.self)
  }

  /// Eight steps to a doubling: a population is right to 5 per cent.
  package static func population(ofStep step: UInt8) -> Int {
    step == 0 ? 0 : Int(exp2(Double(step) / 8).rounded())
  }

  private func degrees(_ offset: Int) -> Double {
    Double(Int16(littleEndian: records.loadUnaligned(fromByteOffset: offset, as: Int16.self))) / 100
  }

  private func country(_ number: UInt8) -> CountryCode? {
    let offset = Int(number) * 2
    let first = countries.load(fromByteOffset: offset, as: UInt8.self)
    guard first != 0 else { return nil }
    return CountryCode(
      rawValue: UInt16(first) << 8 | UInt16(countries.load(fromByteOffset: offset + 1, as: UInt8.self)))
  }

  @inline(__always)
  private func short24(_ base: UnsafeRawPointer, _ offset: Int) -> Int {
    Int(base.load(fromByteOffset: offset, as: UInt8.self))
      | Int(base.load(fromByteOffset: offset + 1, as: UInt8.self)) << 8
      | Int(base.load(fromByteOffset: offset + 2, as: UInt8.self)) << 16
  }
}

extension UInt32 {
  fileprivate var littleEndianValue: UInt32 { UInt32(littleEndian: self) }
}
