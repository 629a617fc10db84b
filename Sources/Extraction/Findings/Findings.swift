import Linguistics
import Newswire

/// What one article says, each finding with its evidence.
package struct Findings: Sendable, Equatable {
  /// In order of first mention.
  package var entities: [Entity] = []
  /// In order of text.
  package var quotes: [Quote] = []
  /// In order of text.
  package var dates: [DateMention] = []
  /// In order of text.
  package var figures: [Figure] = []

  package init() {}

  /// The entity that a quote's speaker resolves to; nil where the speaker is unsure.
  package func speaker(of quote: Quote) -> Entity? {
    quote.speaker.map { entities[$0.index] }
  }
}

/// The name of the rule or model that found something; the reader shows it as "found by".
package struct RuleName: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
}
