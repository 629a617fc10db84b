import Newswire
import QueryLanguage

/// What the library knows of one speaker, all articles together.
package struct SpeakerProfile: Hashable, Sendable {
  package var name: String
  /// Whether these are all who are described in the same words, and not one person.
  package var isDescribed: Bool
  /// Names that are the same speaker's, and in how many articles he speaks under each: other ways to write it, and what
  /// the user said.
  package var otherNames: [NameTally]
  /// The roles given, the most frequent first.
  package var roles: [NameTally]
  /// Direct and mixed quotes.
  package var quoteCount: Int
  package var indirectCount: Int
  /// Of all these, how many are no more than likely the speaker's.
  package var likelyCount: Int
  package var articleCount: Int
  /// The first and the last day quoted; nil if no article has a date.
  package var days: ClosedRange<CalendarDate>?
  /// All quotes, also indirect ones.
  package var months: QuotesByMonth
  /// Who else is quoted in the same articles, in most of them first.
  package var company: [NameTally]
  /// What is likely the speaker's, and then what is open in articles that name the speaker.
  package var undecided: [UndecidedQuote]

  package init(
    name: String, isDescribed: Bool = false, otherNames: [NameTally] = [], roles: [NameTally] = [], quoteCount: Int = 0,
    indirectCount: Int = 0,
    likelyCount: Int = 0, articleCount: Int = 0, days: ClosedRange<CalendarDate>? = nil,
    months: QuotesByMonth = QuotesByMonth(),
    company: [NameTally] = [], undecided: [UndecidedQuote] = []
  ) {
    self.name = name
    self.isDescribed = isDescribed
    self.otherNames = otherNames
    self.roles = roles
    self.quoteCount = quoteCount
    self.indirectCount = indirectCount
    self.likelyCount = likelyCount
    self.articleCount = articleCount
    self.days = days
    self.months = months
    self.company = company
    self.undecided = undecided
  }
}

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
