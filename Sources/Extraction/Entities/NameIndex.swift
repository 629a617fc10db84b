import Linguistics

/// Finds the clusters that a name could join, without asking them all.
struct NameIndex: Sendable {
  /// Clusters by the hash of a word that they can go by, or by their alias; in order of creation.
  private var byWord: [UInt64: [Int]] = [:]
  /// So many of those that share a word are asked, the newest; enough for any real article.
  private static let limit = 32

  mutating func add(_ cluster: Int, _ form: NameForm) {
    for key in Self.keys(form) where byWord[key]?.last != cluster { byWord[key, default: []].append(cluster) }
  }

  /// Clusters that share such a word or the alias with a name, in order of creation.
  func candidates(_ form: NameForm) -> [Int] {
    var candidates: [Int] = []
    for key in Self.keys(form) {
      for cluster in (byWord[key] ?? []).suffix(Self.limit) where !candidates.contains(cluster) {
        candidates.append(cluster)
      }
    }
    candidates.sort()
    return candidates
  }

  private static func keys(_ form: NameForm) -> [UInt64] {
    var keys: [UInt64] = []
    if let first = form.words.first { keys.append(first) }
    if form.words.count > 1, let last = form.words.last, last != keys[0] { keys.append(last) }
    if let fathersName = form.fathersName { keys.append(fathersName) }
    if let alias = form.alias { keys.append(alias) }
    return keys
  }
}
