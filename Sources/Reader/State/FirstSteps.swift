/// Keys that one line teaches until the user has used them, or has pressed many others.
struct FirstSteps: Sendable, Equatable {
  static let taught: [Action] = [.nextQuote, .speakers, .search, .help]
  private static let patience = 30

  private var unused = Set(taught)
  private var keysLeft = patience

  /// Counts a key and what it asked for; false when all is learned.
  mutating func take(_ action: Action?) -> Bool {
    keysLeft -= 1
    if let action { unused.remove(action) }
    return keysLeft > 0 && !unused.isEmpty
  }
}
