/// Gives each feature that was seen often enough a number: an open hash table, since there are millions.
struct FeatureIndex {
  private var keys = [UInt64](repeating: 0, count: 1 << 16)
  private var values = [UInt32](repeating: 0, count: 1 << 16)
  private var used = 0
  /// The feature of each number.
  private(set) var features: [UInt64] = []

  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key ^ (key >> 23)) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  /// Counts a feature, before `number`.
  mutating func count(_ feature: UInt64) {
    if used * 2 >= keys.count { grow() }
    let slot = slot(feature)
    if keys[slot] == 0 {
      keys[slot] = feature
      used += 1
    }
    values[slot] &+= 1
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != 0 }
    keys = [UInt64](repeating: 0, count: keys.count * 2)
    values = [UInt32](repeating: 0, count: keys.count)
    for (key, value) in old {
      let slot = slot(key)
      keys[slot] = key
      values[slot] = value
    }
  }

  /// Numbers the features that were counted at least so often, and forgets the others.
  mutating func number(atLeast least: UInt32) {
    for slot in keys.indices where keys[slot] != 0 {
      if values[slot] >= least {
        values[slot] = UInt32(features.count)
        features.append(keys[slot])
      } else {
        values[slot] = .max
      }
    }
  }

  /// The number of a feature; nil if it is too rare.
  subscript(feature: UInt64) -> UInt32? {
    let slot = slot(feature)
    return keys[slot] == 0 || values[slot] == .max ? nil : values[slot]
  }
}
