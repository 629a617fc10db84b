import Linguistics

/// Finds the clusters that a name could join, without asking them all.
struct NameIndex: Sendable {
  /// Clusters by the hash of a first or last word of theirs, or of their alias; in order of creation.
  private var byWord: [UInt64: [Int]] = [:]
  /// So many of those that share a word are asked, the newest; enough for any real article.
  private static let limit = 32

  mutating func add(_ cluster: Int, _ form: NameForm) {
    for key in Self.keys(form) where byWord[key]?.last != cluster { byWord[key, default: []].append(cluster) }
  }

  /// Clusters that share a first or last word or the alias with a name, in order of creation.
  func candidates(_ form: NameForm) -> [Int] {
    var candidates: [Int] = []
    for key in Self.keys(form) { candidates += (byWord[key] ?? []).suffix(Self.limit) }
    return Array(Set(candidates)).sorted()
  }

  private static func keys(_ form: NameForm) -> Set<UInt64> {
    var keys: Set<UInt64> = []
    if let first = form.words.first { keys.insert(first) }
    if let last = form.words.last { keys.insert(last) }
    if let alias = form.alias { keys.insert(WordHash(Array(alias.utf8)[...]).value) }
    return keys
  }
}
