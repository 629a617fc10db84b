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

  /// Starts with the first choice; nil where there are none.
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
