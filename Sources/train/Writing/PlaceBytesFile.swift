import Foundation
import Linguistics

/// Writes places as the bytes that `PlaceBytes` reads.
package struct PlaceBytesFile {
  /// A place with all its names.
  package struct Place {
    package var name: String
    package var otherNames: [String] = []
    package var kind: PlaceKind
    package var coordinates: Coordinates
    package var population = 0
    package var country: CountryCode?
    package var geoname: Int?
    /// The position of the division that it lies in, in the table of GeoNames.
    package var parent: Int?
    /// Keys beyond those of the names.
    package var keys: [FoldedPlaceName] = []
  }

  private let places: [Place]
  private let bucketBits: UInt64

  /// - Parameter bucketBits: the base-2 logarithm of the number of buckets; a dozen entries a bucket are looked through
  ///   fastest.
  package init(_ places: [Place], bucketBits: UInt64) {
    self.places = places
    self.bucketBits = bucketBits
  }

  /// The bytes of the file.
  package func bytes() -> [UInt8] {
    let countries = Array(Set(places.compactMap { $0.country?.rawValue })).sorted()
    // The number 0 is that of no country.
    precondition(countries.count < PlaceBytes.countryCount)
    let numbers = Dictionary(uniqueKeysWithValues: zip(countries, 1...))
    var names = NamePool()
    var records: [UInt8] = []
    records.reserveCapacity(places.count * PlaceBytes.recordLength)
    for place in places { records += record(place, numbers, &names) }
    let (buckets, entries) = index()
    var bytes: [UInt8] = []
    for number in [Int(PlaceBytes.magic), places.count, entries.count / PlaceBytes.entryLength, names.bytes.count] {
      bytes += Self.little(number, 4)
    }
    bytes += Self.little(Int(bucketBits), 4)
    bytes += [UInt8](repeating: 0, count: PlaceBytes.headerLength - bytes.count)
    var codes = [UInt8](repeating: 0, count: PlaceBytes.countryCount * 2)
    for (code, number) in numbers {
      codes[number * 2] = UInt8(code >> 8)
      codes[number * 2 + 1] = UInt8(code & 0xFF)
    }
    return bytes + codes + records + buckets + entries + names.bytes
  }

  private func record(_ place: Place, _ countries: [UInt16: Int], _ names: inout NamePool) -> [UInt8] {
    Self.little(place.geoname ?? 0, 3)
      + Self.little(Int((place.coordinates.latitude * 100).rounded()), 2)
      + Self.little(Int((place.coordinates.longitude * 100).rounded()), 2)
      + [Self.step(of: place.population), UInt8(place.country.flatMap { countries[$0.rawValue] } ?? 0)]
      + [place.kind.rawValue]
      + Self.little(place.parent.map { $0 + 1 } ?? 0, 3)
      + Self.little(names.place(of: place.name), 3)
  }

  /// The step of a population nearest to it, eight to a doubling.
  static func step(of population: Int) -> UInt8 {
    population <= 0 ? 0 : UInt8(min(255, max(1, (log2(Double(population)) * 8).rounded())))
  }

  private func index() -> (buckets: [UInt8], entries: [UInt8]) {
    struct Entry {
      var hash: UInt64
      var place: Int
    }
    var entries: [Entry] = []
    for (position, place) in places.enumerated() {
      let keys = Set(([place.name] + place.otherNames).map { FoldedPlaceName($0.utf8) } + place.keys)
      for key in keys where !key.isEmpty && key.isLatin { entries.append(Entry(hash: key.hash, place: position)) }
    }
    entries.sort { a, b in
      if a.hash != b.hash { return a.hash < b.hash }
      let (one, other) = (places[a.place].population, places[b.place].population)
      return one != other ? one > other : a.place < b.place
    }
    var starts = [Int](repeating: 0, count: (1 << bucketBits) + 1)
    for entry in entries { starts[Int(entry.hash >> (64 - bucketBits)) + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    return (
      starts.flatMap { Self.little($0, 4) },
      entries.flatMap {
        Self.little(PlaceBytes.remainder(of: $0.hash, bucketBits: bucketBits), 3) + Self.little($0.place, 3)
      }
    )
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}

/// Names one after the other, each once, behind its length in one byte.
private struct NamePool {
  private(set) var bytes: [UInt8] = []
  private var places: [String: Int] = [:]

  /// Where a name stands; it is added if it is new. Longer than 255 bytes is none.
  mutating func place(of name: String) -> Int {
    if let known = places[name] { return known }
    let place = bytes.count
    let utf8 = Array(name.utf8)
    precondition(utf8.count < 256)
    bytes.append(UInt8(utf8.count))
    bytes += utf8
    places[name] = place
    return place
  }
}
