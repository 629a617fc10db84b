import CModels
import Linguistics

/// The parts of a model while it is being made, and the bytes they come to.
package struct ModelParts {
  struct Table {
    var entries: [TableEntry] = []
    var bucketBits = 1
  }

  var speech = Table()
  var names = Table()
  var plainWords = Table()
  var places = Table()
  var uses = Table()
  var transitions = [Int16](repeating: 0, count: 256)

  /// The layout of `TaggerModel`.
  package func bytes() -> [UInt8] {
    let tables = [speech, names, plainWords, places, uses]
    var body: [UInt8] = []
    var header = Self.bytes(of: TaggerModel.magic)
    for (kind, table) in zip(TaggerModel.Table.allCases, tables) {
      header += Self.bytes(of: UInt32(TaggerModel.headerLength + body.count))
      header += Self.bytes(of: UInt32(table.bucketBits))
      body += TableBuilder.bytes(table.entries, bucketBits: table.bucketBits, rowLength: kind.rowLength)
    }
    header += Self.bytes(of: UInt32(TaggerModel.headerLength + body.count))
    return header + body + transitions.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  private static func bytes(of word: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }

  /// The model as the tagger uses it. Its bytes stay for good: there are only a few in a run.
  func model() -> TaggerModel? {
    let bytes = bytes()
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    memory.copyBytes(from: bytes)
    return TaggerModel(UnsafeRawBufferPointer(memory))
  }
}

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

/// The names of the gazetteer as keys, each with 1 to 4 for a population of up to 50,000, 200,000, a
/// million, and more.
enum PlaceTable {
  static func entries() -> [TableEntry] {
    let bytes = UnsafeBufferPointer(start: cmodels_places().bytes, count: cmodels_places().count)
    var best: [UInt64: Int] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 6, let population = Int(fields[4]) else { continue }
      for name in [fields[0], fields[5]] {
        best[PlaceKey.key(String(name)), default: 0] = max(best[PlaceKey.key(String(name))] ?? 0, population)
      }
    }
    return best.map { TableEntry(key: $0, row: [size($1)], weight: Float($1)) }
  }

  private static func size(_ population: Int) -> Int8 {
    switch population {
    case ..<50_000: 1
    case ..<200_000: 2
    case ..<1_000_000: 3
    default: 4
    }
  }
}
