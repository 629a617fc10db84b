/// A query as typed, understood as far as it can be. Any text gives one.
package struct ParsedQuery: Hashable, Sendable {
  /// What to search for; nil if nothing is left to search for.
  package var query: Query?
  /// What could not be taken as typed, in order of place.
  package var faults: [QueryFault]

  /// While it is typed, with the end of the text as the place of typing, the last term may go on and
  /// what is missing at the end is no fault.
  package init(_ text: String, isTyping: Bool = false) {
    let text = QueryText(text, isTyping: isTyping)
    let lexer = QueryLexer(text)
    var parser = QueryParser(text, lexer.tokens)
    query = parser.query()
    let gaps = QueryGaps(text, lexer.tokens, isUnfinished: text.isTyping || !lexer.isWhole)
    faults = (lexer.faults + gaps.faults + parser.faults).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// How it was understood, in words; empty if there is nothing to search for.
  package var understood: String { query?.understood ?? "" }
}

extension Query {
  /// The query in words that leave nothing open: `troops · said “on the ground” · (ied or bomb…)`.
  /// What stands between dots must all be true; a beginning that may go on ends in `…`.
  package var understood: String {
    switch self {
    case .words(let term): term.understood
    case .near(let terms, let distance): terms.map(\.understood).joined(separator: " near/\(distance) ")
    case .field(let field, let term): "\(field.inWords) \(term.understood)"
    case .published(let days): days.understood
    case .status(let status): status.rawValue
    case .around(let vicinity): vicinity.understood
    case .all(let parts): parts.map { $0.understood(inside: .all) }.joined(separator: " · ")
    case .any(let parts): parts.map { $0.understood(inside: .any) }.joined(separator: " or ")
    case .not(let part): "not \(part.understood(inside: .not))"
    }
  }

  /// What a query is a part of.
  private enum Surroundings {
    case all, any, not
  }

  private func understood(inside surroundings: Surroundings) -> String {
    let needsBrackets =
      switch self {
      case .all, .any: true
      case .near: surroundings != .all
      default: false
      }
    return needsBrackets ? "(\(understood))" : understood
  }
}

extension Query.Term {
  /// On one line, whatever the blanks in it.
  fileprivate var understood: String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ") + (isPrefix ? "…" : "")
    return isPhrase ? "“\(words)”" : words
  }
}

extension DateRange {
  fileprivate var understood: String {
    switch (first, last) {
    case (nil, nil): "any day"
    case (let first?, nil): "from \(first)"
    case (nil, let last?): "up to \(last)"
    case (let first?, let last?): first == last ? "on \(first)" : "\(first)…\(last)"
    }
  }
}
