import Display
import NewsLibrary

/// Rows of the speaker lists.
enum SpeakerRow {
  /// A speaker of the open article: name, number of quotes, role.
  static func line(_ speaker: SpeakerTally, rank: Int?) -> StyledLine {
    StyledLine([
      StyledLine.Run(speaker.name, Theme.style(.speaker(rank)).with(.bold)),
      StyledLine.Run("  " + speaker.counts, Theme.style(.text)),
      StyledLine.Run(speaker.role.map { "  " + $0 } ?? "", Theme.style(.faint)),
    ])
  }

  /// A speaker of the library: name, number of quotes and articles, role.
  static func line(_ speaker: SpeakerSummary) -> StyledLine {
    let counts =
      speaker.indirectCount == 0 ? "\(speaker.quoteCount)" : "\(speaker.quoteCount) +\(speaker.indirectCount)"
    let articles = speaker.articleCount == 1 ? "1 article" : "\(Count.text(speaker.articleCount)) articles"
    return StyledLine([
      StyledLine.Run(speaker.name, Theme.style(.message)),
      StyledLine.Run("  \(counts) in \(articles)", Theme.style(.text)),
      StyledLine.Run(speaker.role.map { "  " + $0 } ?? "", Theme.style(.faint)),
    ])
  }

  /// One quote on a speaker's page: date, words, headline.
  static func line(_ quote: QuoteReference, _ text: QuoteText?) -> StyledLine {
    guard let text else { return StyledLine([StyledLine.Run("…", Theme.style(.faint))]) }
    let words = quote.kind == .indirect ? text.words : "“\(text.words)”"
    return StyledLine([
      StyledLine.Run((text.date?.description ?? "undated   ") + "  ", Theme.style(.faint)),
      StyledLine.Run(words, Theme.style(.text)), StyledLine.Run("  " + text.title, Theme.style(.faint)),
    ])
  }
}
