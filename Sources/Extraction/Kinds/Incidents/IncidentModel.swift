import CModels
import Linguistics

/// The trained weights by which incidents are found: three linear models in one block of bytes, used where they lie.
///
/// Layout, all numbers little-endian 32-bit: the word `DLI1`, then for each table its offset and the base-2 logarithm of
/// its number of buckets. Rows hold a weight for each outcome, in steps of a sixteenth.
package struct IncidentModel: Sendable {
  package enum Table: Int, CaseIterable, Sendable {
    /// Whether a word tells of an incident: `DeedOutcome`.
    case deeds
    /// What part a noun phrase has in it: `Role`.
    case roles
    /// Whether a date tells when a deed was done: `DateOutcome`.
    case dates
  }

  package static let magic: UInt32 = 0x3149_4C44
  package static let headerLength = 4 + 8 * 3
  package static let rowLength = 8
  /// Steps to the unit of a weight.
  package static let scale: Float = 16

  /// The embedded model.
  static let standard = IncidentModel(
    UnsafeRawBufferPointer(start: cmodels_incidents().bytes, count: cmodels_incidents().count))

  private let tables: [HashedRows]

  /// The model in bytes that live as long as the program; nil if they hold none.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    func word(_ offset: Int) -> UInt32 {
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    guard bytes.count >= Self.headerLength, word(0) == Self.magic else { return nil }
    tables = Table.allCases.compactMap { table in
      HashedRows(
        bytes, at: Int(word(4 + 8 * table.rawValue)), bucketBits: Int(word(8 + 8 * table.rawValue)),
        rowLength: Self.rowLength)
    }
    guard tables.count == Table.allCases.count else { return nil }
  }

  /// The sums of the weights of some features, one for each outcome.
  func sums(_ table: Table, _ features: IncidentFeatures) -> [Float] {
    var sums = SIMD8<Int32>(repeating: 0)
    for feature in features.hashes {
      guard let row = tables[table.rawValue].row(feature) else { continue }
      sums &+= SIMD8<Int32>(truncatingIfNeeded: row.loadUnaligned(as: SIMD8<Int8>.self))
    }
    return (0..<Self.rowLength).map { Float(sums[$0]) / Self.scale }
  }
}

/// The features of one decision, as hashes.
package struct IncidentFeatures: Sendable {
  package private(set) var hashes: [UInt64] = []
  /// Each feature is there twice: for any text, and for one in its lettering. What holds of wires in capitals alone
  /// is learned there (Daumé 2007, "Frustratingly easy domain adaptation").
  private let lettering: UInt64

  init(_ lettering: Lettering) { self.lettering = lettering == .capitals ? 1 : 2 }

  mutating func add(_ template: UInt64, _ value: UInt64 = 0) {
    let hash = FeatureHash.mix(template, value)
    hashes.append(hash)
    hashes.append(FeatureHash.join(hash, lettering))
  }

  mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64) {
    add(template, FeatureHash.join(first, second))
  }
}
