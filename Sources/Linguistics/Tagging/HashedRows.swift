/// Rows of small integers found by hash, in bytes that are used where they lie.
///
/// Buckets of four: four 16-bit fingerprints of the hashes, side by side, and as many rows of
/// `rowLength` bytes in a second block. A look-up reads eight bytes, and the row only where a
/// fingerprint is there; so a feature that the model doesn't know costs next to nothing, and one is
/// mistaken for another once in 16,000 times.
struct HashedRows: @unchecked Sendable {
  private let fingerprints: UnsafeRawPointer
  private let rows: UnsafeRawPointer
  private let mask: UInt64
  private let rowLength: Int

  /// A table over bytes that live as long as the program; nil where they are too few.
  init?(_ bytes: UnsafeRawBufferPointer, at offset: Int, bucketBits: Int, rowLength: Int) {
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

  /// The row of a hash; nil where the table has none.
  @inline(__always)
  func row(_ hash: UInt64) -> UnsafeRawPointer? {
    let (bucket, fingerprint) = Self.place(of: hash, mask: mask)
    let four = fingerprints.loadUnaligned(fromByteOffset: bucket * 8, as: UInt64.self)
    // A zero among four 16-bit lanes, as in Hacker's Delight §6-1.
    let difference = four ^ (UInt64(fingerprint) &* 0x0001_0001_0001_0001)
    let zeros = (difference &- 0x0001_0001_0001_0001) & ~difference & 0x8000_8000_8000_8000
    if zeros == 0 { return nil }
    return rows + (bucket * 4 + zeros.trailingZeroBitCount / 16) * rowLength
  }
}
