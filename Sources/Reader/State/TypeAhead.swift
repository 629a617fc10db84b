import Display

/// Keys that were pressed before what they mean was there: over a slow line, or by whoever types fast.
struct TypeAhead: Sendable, Equatable {
  /// In the order in which they were pressed.
  private(set) var keys: [Key] = []
  /// Whether what is on its way is not waited for any more: it failed, or the user didn't want to wait.
  private(set) var isGivenUp = false

  mutating func hold(_ key: Key) { keys.append(key) }

  /// Takes all keys out, to press them.
  mutating func release() -> [Key] {
    defer { keys = [] }
    return keys
  }

  /// Forgets the keys; later ones are not held before something else is waited for.
  mutating func giveUp() { self = TypeAhead(keys: [], isGivenUp: true) }

  /// Nothing is on its way any more.
  mutating func rest() { isGivenUp = false }
}
