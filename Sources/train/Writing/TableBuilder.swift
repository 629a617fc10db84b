import Linguistics

/// A row of a model's table, its key, and how much it matters.
package struct TableEntry {
  var key: UInt64
  var row: [Int8]
  var weight: Float
}

/// Fills the table of a model: buckets of four, the heaviest rows first where one is too full.
enum TableBuilder {
  /// The bytes of a table: fingerprints, then rows. `entries` are sorted here, so that equal entries give
  /// equal bytes whatever their order.
  static func bytes(_ entries: [TableEntry], bucketBits: Int, rowLength: Int) -> [UInt8] {
    let slots = 4 << bucketBits
    var fingerprints = [UInt16](repeating: 0, count: slots)
    var rows = [UInt8](repeating: 0, count: slots * rowLength)
    for entry in entries.sorted(by: { ($0.weight, $0.key) > ($1.weight, $1.key) }) {
      let (bucket, fingerprint) = TableLayout.place(of: entry.key, bucketBits: bucketBits)
      let four = bucket * 4..<bucket * 4 + 4
      guard !fingerprints[four].contains(fingerprint), let slot = four.first(where: { fingerprints[$0] == 0 }) else {
        continue
      }
      fingerprints[slot] = fingerprint
      for (column, value) in entry.row.enumerated() { rows[slot * rowLength + column] = UInt8(bitPattern: value) }
    }
    return fingerprints.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] } + rows
  }

  /// Rows of weights as small integers: `scale` steps to the unit, cut at what a byte holds.
  static func entries(
    _ rows: [(feature: UInt64, weights: [Float])], scale: Float
  ) -> [TableEntry] {
    rows.compactMap { feature, weights in
      let row = weights.map { Int8(max(-127, min(127, ($0 * scale).rounded()))) }
      guard row.contains(where: { $0 != 0 }) else { return nil }
      return TableEntry(key: feature, row: row, weight: weights.reduce(0) { max($0, abs($1)) })
    }
  }
}
