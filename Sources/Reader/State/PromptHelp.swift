import NewsLibrary
import QueryLanguage

/// What the line below the search prompt tells.
package enum PromptHelp: Sendable, Equatable {
  /// The choices that Tab walks through.
  case choices(CompletionWalk)
  case nothingToComplete
  case fault(QueryFault)
  /// The query with another word in the place of one that the library has not.
  case suggestion(String)
  case message(String)
  /// How the query was understood.
  case understood(String)
  /// The syntax on one line.
  case crib
}

extension State {
  /// The most urgent of what there is to say; nil unless a search is typed.
  package var promptHelp: PromptHelp? {
    guard let prompt, prompt.takesQuery else { return nil }
    switch prompt.completing {
    case .walk(let walk): return .choices(walk)
    case .nothing: return .nothingToComplete
    case .asked, nil: break
    }
    let parsed = ParsedQuery(prompt.line.text, isTyping: true)
    if let fault = parsed.faults.first { return .fault(fault) }
    if let suggestion { return .suggestion(suggestion) }
    if let message { return .message(message) }
    // more may match once all facts are found
    let pending = parsed.query?.needsFindings == true && look.indexing != nil ? " · facts are still being found" : ""
    return parsed.query?.isPlain ?? true ? .crib : .understood(parsed.understood + pending)
  }

  /// What Tab takes instead of the text typed; nil if nothing is offered.
  var offeredQuery: String? { if case .suggestion(let text) = promptHelp { text } else { nil } }

  /// What to search for instead of the text typed, which finds nothing.
  private var suggestion: String? {
    guard let results = listing.results, results.query == prompt?.line.text else { return nil }
    return results.suggestion
  }
}

extension Query {
  /// Whether it is nothing but words and phrases that must all occur: typed text that speaks for itself.
  fileprivate var isPlain: Bool {
    switch self {
    case .words: true
    case .all(let parts): parts.allSatisfy(\.isPlain)
    default: false
    }
  }
}
