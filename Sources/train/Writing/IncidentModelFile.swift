import Extraction

/// The bytes of `IncidentModel`.
enum IncidentModelFile {
  /// The rows of one table as they stand in the file.
  struct Table {
    var bytes: [UInt8]
    var bucketBits: Int

    /// - Parameter rows: the weights of each feature.
    init(_ rows: [(feature: UInt64, weights: [Float])]) {
      let entries = TableBuilder.entries(rows.map { ($0.feature, Self.padded($0.weights)) }, scale: IncidentModel.scale)
      bucketBits = Self.bucketBits(for: entries.count)
      bytes = TableBuilder.bytes(entries, bucketBits: bucketBits, rowLength: IncidentModel.rowLength)
    }

    private static func padded(_ weights: [Float]) -> [Float] {
      weights + [Float](repeating: 0, count: IncidentModel.rowLength - weights.count)
    }

    /// Enough buckets of four that few are too full.
    private static func bucketBits(for count: Int) -> Int {
      var bits = 1
      while (4 << bits) * 3 < count * 4 { bits += 1 }
      return bits
    }
  }

  /// - Parameter tables: in the order of `IncidentModel.Table`.
  static func bytes(_ tables: [Table]) -> [UInt8] {
    var header = bytes(of: IncidentModel.magic)
    var body: [UInt8] = []
    for table in tables {
      header += bytes(of: UInt32(IncidentModel.headerLength + body.count)) + bytes(of: UInt32(table.bucketBits))
      body += table.bytes
    }
    return header + body
  }

  private static func bytes(of word: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
}
