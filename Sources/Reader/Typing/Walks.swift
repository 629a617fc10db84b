import NewsLibrary
import QueryLanguage

/// A walk through several completions of a query, each put in the place of the one before.
package struct CompletionWalk: Sendable, Equatable {
  private let completion: QueryCompletion
  /// The query before anything was put in.
  private let text: String
  /// Never empty.
  package let choices: [String]
  /// The choice that is put in.
  package private(set) var index: Int

  /// Starts with the first choice; nil if there are none.
  init?(_ completion: QueryCompletion, _ choices: [String], in text: String) {
    guard !choices.isEmpty else { return nil }
    self.completion = completion
    self.text = text
    self.choices = choices
    index = 0
  }

  /// Goes on, and round again at the ends.
  mutating func step(by step: Int) {
    let count = choices.count
    index = ((index + step) % count + count) % count
  }

  /// The query with the current choice put in.
  var completed: CompletedQuery { completion.completed(with: choices[index], in: text) }
}

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

/// A walk through the tags that begin like the last word of a text.
struct TagWalk: Sendable, Equatable {
  private let before: String
  let choices: [String]
  private var index: Int?

  init(_ text: String, among tags: [String]) {
    let start = text.lastIndex { $0.isWhitespace || $0 == "-" }.map { text.index(after: $0) } ?? text.startIndex
    before = String(text[..<start])
    let beginning = text[start...].lowercased()
    choices = tags.filter { $0.lowercased().hasPrefix(beginning) }
  }

  mutating func step(by step: Int) {
    index = index.map { ($0 + step + choices.count) % choices.count } ?? (step > 0 ? 0 : choices.count - 1)
  }

  var text: String { before + (index.map { choices[$0] } ?? "") }
}
