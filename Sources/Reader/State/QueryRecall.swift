/// A walk back through earlier queries, and forward again to what was being typed.
package struct QueryRecall: Sendable, Equatable {
  /// All earlier queries, newest first.
  private var earlier: [String] = []
  /// Those that the walk goes through; the text it began at is none of them.
  private var walked: [String] = []
  private var typed = ""
  /// How far back it is; 0 at the text that was being typed.
  private var steps = 0

  var isWalking: Bool { steps > 0 }

  /// Takes what the library remembers, for the next walk.
  mutating func take(_ queries: [String]) { earlier = queries }

  /// The text so many steps further back, forward where they are negative; nil at either end.
  mutating func step(by count: Int, from text: String) -> String? {
    if !isWalking { (typed, walked) = (text, earlier.filter { $0 != text }) }
    guard 0...walked.count ~= steps + count else { return nil }
    steps += count
    return steps == 0 ? typed : walked[steps - 1]
  }

  /// Ends the walk: the text was changed.
  mutating func end() { steps = 0 }
}
