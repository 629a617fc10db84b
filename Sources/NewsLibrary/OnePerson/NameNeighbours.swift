import Linguistics

/// By each of many names those that can be the same person's by the name alone, without comparing it with all.
struct NameNeighbours {
  /// By the place of a name those of others that are like it, in order; nothing for one that is like none.
  private(set) var alike: [Int: [Int]] = [:]
  /// The places of full names that share a part with another that is not like them: a family of several, as a rule.
  private(set) var shared: Set<Int> = []

  /// A family name with more bearers is cut up by first names.
  private static let most = 200

  init(_ names: [PersonName]) {
    var byKey: [[UInt8]: [Int]] = [:]
    for (place, name) in names.enumerated() {
      for key in name.commonKeys { byKey[key, default: []].append(place) }
    }
    for block in byKey.values where block.count > 1 {
      for part in block.count > Self.most ? Self.cut(block, names) : [block] { compare(part, names) }
    }
    // two that share several parts were compared as often
    alike = alike.mapValues { Set($0).sorted() }
  }

  /// A family name alone is nobody's among so many.
  private static func cut(_ block: [Int], _ names: [PersonName]) -> [[Int]] {
    let full = block.filter { !names[$0].isFamilyAlone }
    return Array(Dictionary(grouping: full) { names[$0].firstNameKey }.values)
  }

  private mutating func compare(_ block: [Int], _ names: [PersonName]) {
    for (position, one) in block.enumerated() {
      for other in block[(position + 1)...] {
        if names[one].likeness(to: names[other]) != nil {
          alike[one, default: []].append(other)
          alike[other, default: []].append(one)
        } else if !names[one].isFamilyAlone, !names[other].isFamilyAlone {
          shared.insert(one)
          shared.insert(other)
        }
      }
    }
    if block.count > Self.most { shared.formUnion(block) }
  }

  func areAlike(_ one: Int, _ other: Int) -> Bool { alike[one]?.contains(other) ?? false }
}
