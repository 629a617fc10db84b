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
  var transitions = [Int16](repeating: 0, count: 256)

  /// The layout of `TaggerModel`.
  package func bytes() -> [UInt8] {
    let tables = [speech, names, plainWords, places]
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
