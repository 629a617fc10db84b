import Display

/// What the user asked for before what it is about was there: over a slow line, or by typing fast.
struct TypeAhead: Sendable, Equatable {
  enum Wish: Sendable, Equatable {
    case key(Key)
    case paste(String)
    /// Of a command that was run by its name.
    case action(Action)
  }

  /// In the order in which they came.
  private(set) var wishes: [Wish] = []
  /// Whether what is on its way is not waited for any more: it failed, or the user didn't want to wait.
  private(set) var isGivenUp = false

  mutating func hold(_ wish: Wish) { wishes.append(wish) }

  /// Takes all out, to be done.
  mutating func release() -> [Wish] {
    defer { wishes = [] }
    return wishes
  }

  /// Forgets them; later ones are not held before something else is waited for.
  mutating func giveUp() { self = TypeAhead(wishes: [], isGivenUp: true) }

  /// Nothing is on its way any more.
  mutating func rest() { isGivenUp = false }
}
