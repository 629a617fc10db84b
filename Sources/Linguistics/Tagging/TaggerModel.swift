/// The trained weights: five tables in one block of bytes, used where they lie.
///
/// Layout, all numbers little-endian 32-bit: the word `DLT2`, then for each table in the order below the
/// offset of its first byte and the base-2 logarithm of its number of buckets, then the offset of the
/// transitions: sixteen rows of sixteen 16-bit weights, from the label of the row to that of the column.
package struct TaggerModel: @unchecked Sendable {
  /// Length of a row in each table.
  package enum Table: Int, CaseIterable {
    /// Weights of a feature for each part of speech.
    case speech
    /// Weights of a feature for each name label.
    case names
    /// The part of speech of words that have but one.
    case plainWords
    /// What the gazetteer knows of a name: 1 and up, by population.
    case places
    /// How a word was written in the texts that were learned from: a `WordUse`.
    case uses

    package var rowLength: Int {
      switch self {
      case .speech: 32
      case .names: 16
      case .plainWords, .places, .uses: 1
      }
    }
  }

  package static let magic: UInt32 = 0x3254_4C44
  package static let headerLength = 4 + 8 * 5 + 4
  package static let transitionsLength = 16 * 16 * 2

  let speech: HashedRows
  let names: HashedRows
  let plainWords: HashedRows
  let places: HashedRows
  let uses: HashedRows
  private let transitionBytes: UnsafeRawPointer

  /// The model in bytes that live as long as the program; nil if they hold none.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.headerLength, let base = bytes.baseAddress, Self.word(bytes, 0) == Self.magic else {
      return nil
    }
    func table(_ table: Table) -> HashedRows? {
      HashedRows(
        bytes, at: Int(Self.word(bytes, 4 + 8 * table.rawValue)),
        bucketBits: Int(Self.word(bytes, 8 + 8 * table.rawValue)), rowLength: table.rowLength)
    }
    guard let speech = table(.speech), let names = table(.names), let plainWords = table(.plainWords),
      let places = table(.places), let uses = table(.uses)
    else { return nil }
    let transitions = Int(Self.word(bytes, Self.headerLength - 4))
    guard transitions <= bytes.count, bytes.count - transitions >= Self.transitionsLength else { return nil }
    (self.speech, self.names, self.plainWords, self.places) = (speech, names, plainWords, places)
    self.uses = uses
    transitionBytes = base + transitions
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// Weights from a label to each next one.
  @inline(__always)
  func transitions(from label: Int) -> SIMD16<Int16> {
    transitionBytes.loadUnaligned(fromByteOffset: label * 32, as: SIMD16<Int16>.self)
  }
}

/// How a word is written where capitals mean something.
package enum WordUse: UInt8, Sendable {
  /// Of too few texts to say.
  case unknown
  /// In small letters, as good as always: an ordinary word.
  case ordinary
  /// Mostly in small letters, but names have it too.
  case mostlySmall
  /// Mostly with a capital.
  case mostlyCapital

  /// What so many uses say, those at the start of a sentence not counted.
  package init(small: Int, capital: Int) {
    // Twice: once may be a slip of the paper's.
    guard small > 1 else {
      self = .unknown
      return
    }
    self = small >= capital * 19 ? .ordinary : small >= capital ? .mostlySmall : .mostlyCapital
  }
}

/// Rows of small integers found by hash, in bytes that are used where they lie.
///
/// Buckets of four: four 16-bit fingerprints of the hashes, side by side, and as many rows of
/// `rowLength` bytes in a second block. A look-up reads eight bytes, and the row only where a
/// fingerprint is there; so a feature that the model doesn't know costs next to nothing, and one is
/// mistaken for another once in 16,000 times.
package struct HashedRows: @unchecked Sendable {
  private let fingerprints: UnsafeRawPointer
  private let rows: UnsafeRawPointer
  private let mask: UInt64
  private let rowLength: Int

  /// A table over bytes that live as long as the program; nil if they are too few.
  package init?(_ bytes: UnsafeRawBufferPointer, at offset: Int, bucketBits: Int, rowLength: Int) {
    guard let base = bytes.baseAddress, (0...24).contains(bucketBits), (1...64).contains(rowLength) else { return nil }
    let slots = 4 << bucketBits
    guard offset >= 0, offset <= bytes.count, bytes.count - offset >= slots * (2 + rowLength) else { return nil }
    fingerprints = base + offset
    rows = base + offset + slots * 2
    mask = (1 << UInt64(bucketBits)) - 1
    self.rowLength = rowLength
  }

  /// The bucket of a hash, and its fingerprint, which is never 0: that is an empty place.
  @inline(__always)
  static func place(of hash: UInt64, mask: UInt64) -> (bucket: Int, fingerprint: UInt16) {
    (Int(truncatingIfNeeded: (hash >> 16) & mask), UInt16(truncatingIfNeeded: hash) | 1)
  }

  /// The row of a hash; nil if the table has none.
  @inline(__always)
  package func row(_ hash: UInt64) -> UnsafeRawPointer? {
    let (bucket, fingerprint) = Self.place(of: hash, mask: mask)
    let four = fingerprints.loadUnaligned(fromByteOffset: bucket * 8, as: UInt64.self)
    // A zero among four 16-bit lanes, as in Hacker's Delight §6-1.
    let difference = four ^ (UInt64(fingerprint) &* 0x0001_0001_0001_0001)
    let zeros = (difference &- 0x0001_0001_0001_0001) & ~difference & 0x8000_8000_8000_8000
    if zeros == 0 { return nil }
    return rows + (bucket * 4 + zeros.trailingZeroBitCount / 16) * rowLength
  }
}
