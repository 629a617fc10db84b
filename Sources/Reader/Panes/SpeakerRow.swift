import Display
import NewsLibrary

/// Rows of the speaker lists.
enum SpeakerRow {
  /// A speaker of the open article: letter in the margin, name, number of quotes, role.
  static func line(_ speaker: SpeakerTally, sign: String, rank: Int?) -> StyledLine {
    StyledLine([
      StyledLine.Run(rank == nil ? "" : sign + " ", Theme.style(.speaker(rank)).with(.bold)),
      StyledLine.Run(speaker.name, Theme.style(.speaker(rank)).with(.bold)),
      StyledLine.Run("  " + speaker.counts, Theme.style(.text)),
      StyledLine.Run(speaker.role.map { "  " + $0 } ?? "", Theme.style(.faint)),
    ])
  }

  /// A speaker of the library: name, number of quotes and articles, role.
  static func line(_ speaker: SpeakerSummary, role: String) -> StyledLine {
    let counts =
      speaker.indirectCount == 0 ? "\(speaker.quoteCount)" : "\(speaker.quoteCount) +\(speaker.indirectCount)"
    return StyledLine([
      StyledLine.Run(speaker.name, Theme.style(.message)),
      StyledLine.Run("  \(counts) in \(Count.articles(speaker.articleCount))", Theme.style(.text)),
      StyledLine.Run(role.isEmpty ? "" : "  " + role, Theme.style(.faint)),
    ])
  }

  /// Another speaker on a speaker's page: name, and in how many articles both are quoted.
  static func line(_ other: SpeakerProfile.Tally) -> StyledLine {
    StyledLine([
      StyledLine.Run(other.name, Theme.style(.message)),
      StyledLine.Run("  in \(Count.articles(other.articles))", Theme.style(.text)),
    ])
  }
}
