import NewsLibrary
import Newswire

/// What can be wrong with an article as a whole.
package enum ArticleFault: Sendable, Equatable, CaseIterable {
  case day, agency

  var words: String {
    switch self {
    case .day: "it was published on another day…"
    case .agency: "it is by another agency…"
    }
  }

  /// What stands now; empty for nothing.
  func present(_ summary: ArticleSummary) -> String {
    switch self {
    case .day: summary.date?.description ?? ""
    case .agency: summary.agency ?? ""
    }
  }

  /// The change that a typed text makes; nil for what is no day.
  func change(typed: String) -> Correction.Change? {
    let words = typed.split(separator: " ").joined(separator: " ")
    switch self {
    case .day: return words.isEmpty ? .published(nil) : CalendarDate(written: words).map { .published($0) }
    case .agency: return .agency(words.isEmpty ? nil : words)
    }
  }
}

/// An article whose day or agency the user types.
package struct HeadSubject: Sendable, Equatable {
  package var article: ArticleID
  package var fault: ArticleFault
  /// What stands now; empty for nothing.
  package var present: String
}
