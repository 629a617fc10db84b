/// A query as typed, understood as far as it can be. Any text gives one.
package struct ParsedQuery: Hashable, Sendable {
  /// What to search for; nil where nothing is left to search for.
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

  /// How it was understood, in words; empty where there is nothing to search for.
  package var understood: String { query?.understood ?? "" }
}
