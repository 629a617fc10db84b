import CModels
import Linguistics

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
