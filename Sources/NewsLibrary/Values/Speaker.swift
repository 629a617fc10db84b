import Extraction
import Linguistics
import Newswire

/// One speaker across the articles of the library: the folded full name, or the folded words that describe somebody with
/// a sign behind them, so that nobody with a name is taken for him.
package struct SpeakerKey: Hashable, Sendable, RawRepresentable {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  /// Behind a description; folding leaves no such sign in a name.
  private static let describing = " ~"

  /// - Parameter folded: name or description without case, accents and signs.
  init(folded: String, isDescribed: Bool) { rawValue = isDescribed ? folded + Self.describing : folded }

  /// Whether it stands for all who are described in these words, and so for no one person.
  package var isDescribed: Bool { rawValue.hasSuffix(Self.describing) }
}

/// A speaker of the library, as the speaker index lists them.
package struct SpeakerSummary: Hashable, Sendable {
  package var key: SpeakerKey
  package var name: String
  /// Direct and mixed quotes.
  package var quoteCount: Int
  package var indirectCount: Int
  /// Of all these, how many are no more than likely the speaker's.
  package var likelyCount: Int
  package var articleCount: Int
  /// The last day quoted; nil if no article has a date.
  package var lastSeen: CalendarDate?
  /// Other names under which he is quoted, and in how many articles, those of most first.
  package var otherNames: [NameTally]

  package init(
    key: SpeakerKey, name: String, quoteCount: Int, indirectCount: Int = 0, likelyCount: Int = 0,
    articleCount: Int, lastSeen: CalendarDate? = nil,
    otherNames: [NameTally] = []
  ) {
    self.key = key
    self.name = name
    self.quoteCount = quoteCount
    self.indirectCount = indirectCount
    self.likelyCount = likelyCount
    self.articleCount = articleCount
    self.lastSeen = lastSeen
    self.otherNames = otherNames
  }
}

/// Speakers of the library, and the roles of the first of them; empty roles where none is given.
package struct SpeakerList: Hashable, Sendable {
  package var speakers: [SpeakerSummary]
  package var roles: [SpeakerKey: String]

  package init(_ speakers: [SpeakerSummary], roles: [SpeakerKey: String] = [:]) {
    self.speakers = speakers
    self.roles = roles
  }
}

/// Where the words stand that speakers are looked for by.
package enum SpeakerWords: Sendable {
  case name, nameOrRole
}

/// Whom a part of a name may mean.
package enum SpeakerFit: Hashable, Sendable {
  case nobody
  case one(SpeakerSummary)
  /// Most quoted first.
  case several([SpeakerSummary])
}

/// What a list of speakers is ordered by.
package enum SpeakerOrder: String, CaseIterable, Sendable {
  /// Most quoted first.
  case quotes
  case name
  /// Last quoted first.
  case lastSeen
}

/// One quote of a speaker: where it stands.
package struct QuoteReference: Hashable, Sendable {
  package var article: ArticleID
  /// Position in the article's `Findings.quotes`.
  package var quote: Int
  package var kind: Quote.Kind

  package init(article: ArticleID, quote: Int, kind: Quote.Kind = .direct) {
    self.article = article
    self.quote = quote
    self.kind = kind
  }
}

/// What a list shows of a quote.
package struct QuoteText: Hashable, Sendable {
  /// The day of publication of the article; nil if it gives none.
  package var date: CalendarDate?
  /// Of the article.
  package var title: String
  /// Of the article; nil if none is known.
  package var agency: String?
  /// As it is shown: the whole sentence unless it is a direct quote.
  package var said: WordsInSentence
  /// What a query looks for in what was said, as spans of the sentence, in order.
  package var hits: [TextSpan]
  /// Whether the user has a note on it.
  package var isNoted: Bool
  /// Whether its speaker is no more than likely.
  package var isLikely: Bool

  package init(
    date: CalendarDate?, title: String, agency: String? = nil, said: WordsInSentence, hits: [TextSpan] = [],
    isNoted: Bool = false, isLikely: Bool = false
  ) {
    self.date = date
    self.title = title
    self.agency = agency
    self.said = said
    self.hits = hits
    self.isNoted = isNoted
    self.isLikely = isLikely
  }
}
