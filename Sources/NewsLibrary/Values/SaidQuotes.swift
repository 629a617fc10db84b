import QueryLanguage

/// Quotes of one speaker, all of them or those that a query asks for.
package struct SaidQuotes: Equatable, Sendable {
  /// What their words have to hold, as typed; empty for all quotes.
  package var text: String
  /// What it was understood as.
  package var parsed: ParsedQuery
  /// In order of date and then of text; those without a date are the last.
  package var quotes: [QuoteReference]
  package var months: QuotesByMonth
  /// Whether they are all: there is nothing to ask for, or not yet.
  package var isAll: Bool

  package init(
    text: String, parsed: ParsedQuery, quotes: [QuoteReference], months: QuotesByMonth, isAll: Bool = false
  ) {
    self.text = text
    self.parsed = parsed
    self.quotes = quotes
    self.months = months
    self.isAll = isAll
  }
}
