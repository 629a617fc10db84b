/// Names by their folded form, each with the one it goes by.
struct MergedNames {
  private let apart: [String: Set<String>]
  private var names: [String: String] = [:]
  private var parents: [String: String] = [:]
  /// By a key that others go by, these and itself.
  private var groups: [String: Set<String>] = [:]
  /// Keys that others go by because the user says so.
  private var chosen: Set<String> = []

  init(apart: [String: Set<String>]) { self.apart = apart }

  /// Makes one speaker of two names, as the user says.
  mutating func merge(name old: String, _ oldKey: String, into new: String, _ newKey: String) {
    (names[oldKey], names[newKey]) = (old, new)
    let target = root(of: newKey)
    unite(root(of: oldKey), into: target)
    chosen.insert(target)
  }

  /// Makes one of names that are alike, the main one first, but for those that the user told apart; a name that he chose
  /// stays.
  mutating func join(_ group: [(name: String, key: String)]) {
    let keys = Set(group.map(\.key))
    let (others, together) = (group.filter { isApart($0.key, keys) }, group.filter { !isApart($0.key, keys) })
    // who keeps the name is not the one that was split off, though it may be named in more articles by now
    let main = others.first.flatMap { other in
      other.key == group[0].key ? together.first { apart[other.key]?.contains($0.key) == true } : nil
    }
    guard let main = main ?? together.first else { return }
    for name in together {
      names[name.key] = names[name.key] ?? name.name
      let (own, target) = (root(of: name.key), root(of: main.key))
      if areApart(own, target) { continue }
      if chosen.contains(own), !chosen.contains(target) { unite(target, into: own) } else { unite(own, into: target) }
    }
  }

  private func isApart(_ key: String, _ others: Set<String>) -> Bool { apart[key]?.isDisjoint(with: others) == false }

  /// Each name that goes by another, with that.
  var all: [(name: String, root: String)] {
    parents.keys.sorted().map { key in
      let root = root(of: key)
      return (names[key] ?? key, names[root] ?? root)
    }
  }

  private func root(of key: String) -> String {
    var key = key
    while let parent = parents[key] { key = parent }
    return key
  }

  private func group(of root: String) -> Set<String> { groups[root] ?? [root] }

  private func areApart(_ one: String, _ other: String) -> Bool {
    if apart.isEmpty { return false }
    let (ones, others) = (group(of: one), group(of: other))
    return ones.contains { isApart($0, others) } || others.contains { isApart($0, ones) }
  }

  private mutating func unite(_ root: String, into target: String) {
    guard root != target else { return }
    parents[root] = target
    groups[target] = group(of: target).union(group(of: root))
    groups[root] = nil
  }
}
