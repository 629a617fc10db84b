import Extraction

/// The bytes of `IncidentModel`.
enum IncidentModelFile {
  /// - Parameter tables: the weights of each table, in the order of `IncidentModel.Table`.
  static func bytes(_ tables: [[(feature: UInt64, weights: [Float])]]) -> [UInt8] {
    var header = bytes(of: IncidentModel.magic)
    var body: [UInt8] = []
    for rows in tables {
      let entries = TableBuilder.entries(rows.map { ($0.feature, padded($0.weights)) }, scale: IncidentModel.scale)
      let bits = bucketBits(for: entries.count)
      header += bytes(of: UInt32(IncidentModel.headerLength + body.count)) + bytes(of: UInt32(bits))
      body += TableBuilder.bytes(entries, bucketBits: bits, rowLength: IncidentModel.rowLength)
    }
    return header + body
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

  private static func bytes(of word: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
}
