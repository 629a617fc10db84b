/// Rows of a long list that were loaded because they are seen, or soon may be.
package struct LoadedRows<Key: Hashable & Sendable, Row: Equatable & Sendable>: Equatable, Sendable {
  private var rows: [Key: Row] = [:]
  /// Rows that are on their way.
  private var awaited: Set<Key> = []
  /// Rows that may be others by now: shown until the new ones come.
  private var stale: Set<Key> = []

  /// Rows loaded before and after those that are seen, so that moving finds them there.
  private static var margin: Int { 100 }
  /// Rows kept: more than anybody goes back and forth among.
  private static var most: Int { 2000 }

  package init() {}

  /// nil while it is on its way.
  package subscript(key: Key) -> Row? { rows[key] }

  package mutating func take(_ loaded: some Sequence<(Key, Row)>) {
    for (key, row) in loaded {
      rows[key] = row
      awaited.remove(key)
      stale.remove(key)
    }
  }

  /// Takes those that are on their way, and leaves those that somebody else asked for.
  mutating func takeAwaited(_ loaded: some Sequence<(Key, Row)>) {
    take(loaded.filter { awaited.contains($0.0) })
  }

  mutating func takeAwaited(_ loaded: [Key: Row]) { takeAwaited(loaded.lazy.map { ($0.key, $0.value) }) }

  /// Forgets all: the list is another.
  package mutating func forget() { self = LoadedRows() }

  /// Has what is shown loaded again.
  package mutating func renew() {
    stale = Set(rows.keys)
    awaited = []
  }

  /// What to load so that a part of the list can be shown, and moving goes on a while; it counts as on
  /// its way from now on.
  ///
  /// - Parameter keys: numbered from 0; no others are looked at than may be loaded.
  package mutating func missing<Keys: RandomAccessCollection<Key>>(
    of keys: Keys, showing range: Range<Int>
  ) -> [Key] where Keys.Index == Int {
    let needed = Self.widened(range, by: Self.margin / 2, of: keys.count)
    guard keys[needed].contains(where: lacks) else { return [] }
    let near = keys[Self.widened(range, by: Self.margin, of: keys.count)]
    if rows.count > Self.most { forget(allBut: Set(near)) }
    let wanted = near.filter(lacks)
    awaited.formUnion(wanted)
    return wanted
  }

  /// Makes room; what is in sight stays there.
  private mutating func forget(allBut kept: Set<Key>) {
    rows = rows.filter { kept.contains($0.key) }
    awaited.formIntersection(kept)
    stale.formIntersection(kept)
  }

  private func lacks(_ key: Key) -> Bool {
    (rows[key] == nil || stale.contains(key)) && !awaited.contains(key)
  }

  private static func widened(_ range: Range<Int>, by margin: Int, of count: Int) -> Range<Int> {
    let start = min(max(0, range.lowerBound - margin), count)
    return start..<max(start, min(count, range.upperBound + margin))
  }
}
