import Linguistics

/// Names that may be alike, so that no name is compared with all others.
struct NameBlocks {
  /// The places of names that share a part, of at least two.
  let blocks: [[Int]]

  /// A family name with more bearers is cut up by first names.
  private static let most = 200

  init(_ names: [PersonName]) {
    var byKey: [[UInt8]: [Int]] = [:]
    for (place, name) in names.enumerated() {
      for key in name.commonKeys { byKey[key, default: []].append(place) }
    }
    blocks = byKey.values.filter { $0.count > 1 }.flatMap { $0.count > Self.most ? Self.cut($0, names) : [$0] }
  }

  /// A family name alone is nobody's among so many.
  private static func cut(_ block: [Int], _ names: [PersonName]) -> [[Int]] {
    let full = block.filter { !names[$0].isFamilyAlone }
    return Dictionary(grouping: full) { names[$0].firstNameKey }.values.filter { $0.count > 1 }
  }
}
