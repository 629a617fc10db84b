import Display
import NewsLibrary

/// The columns of the speaker index; if it is narrow the least needed go: role, what is likely, articles, last seen.
struct SpeakerColumns {
  private let name: Columns
  private let hasLastSeen: Bool
  private let hasArticles: Bool
  private let hasLikely: Bool
  /// 0 if none.
  private let role: Columns

  private static let counts: Columns = 13
  private static let likely: Columns = 6
  private static let articles: Columns = 10
  private static let lastSeen: Columns = 12
  private static let leastName: Columns = 18
  private static let greatestName: Columns = 34
  private static let leastRole: Columns = 12

  /// - Parameter isLikelyShown: whether any speaker has quotes that are no more than likely his.
  init(width: Columns, isLikelyShown: Bool) {
    let beside = width - Self.counts
    hasLastSeen = beside - Self.lastSeen >= Self.leastName
    let withDay = beside - (hasLastSeen ? Self.lastSeen : 0)
    hasArticles = withDay - Self.articles >= Self.leastName + 6
    let withArticles = withDay - (hasArticles ? Self.articles : 0)
    hasLikely = isLikelyShown && withArticles - Self.likely >= Self.leastName
    let left = withArticles - (hasLikely ? Self.likely : 0)
    let hasRole = left - Self.leastRole >= Self.leastName + 8
    name = hasRole ? min(Self.greatestName, left * 3 / 5) : max(1, left)
    role = hasRole ? left - name : 0
  }

  /// What the columns are, with a sign at the one that they are sorted by.
  func heading(_ order: SpeakerOrder) -> StyledLine {
    let style = Theme.style(.heading)
    return line(
      name: StyledLine.Run("speaker" + (order == .name ? " ▴" : ""), style),
      quotes: "quotes", reported: order == .quotes ? "▾" : "", likely: "", articles: "articles",
      lastSeen: "last seen" + (order == .lastSeen ? " ▾" : ""), role: StyledLine.Run("role", style), style)
  }

  func line(_ speaker: SpeakerSummary, role: String) -> StyledLine {
    line(
      name: StyledLine.Run(
        speaker.name, SpeakerRow.style(Theme.style(.message), isDescribed: speaker.key.isDescribed)),
      sign: Self.sign(speaker),
      quotes: Count.text(speaker.quoteCount),
      reported: speaker.indirectCount == 0 ? "" : "+\(Count.text(speaker.indirectCount))",
      likely: speaker.likelyCount == 0 ? "" : "?\(Count.text(speaker.likelyCount))",
      articles: Count.text(speaker.articleCount), lastSeen: speaker.lastSeen?.description ?? "undated",
      role: StyledLine.Run(role, Theme.style(.faint)), Theme.style(.text))
  }

  /// ` ×3`, of one who goes by three names; empty of one who has one.
  private static func sign(_ speaker: SpeakerSummary) -> String {
    speaker.otherNames.isEmpty ? "" : " ×\(Count.text(1 + speaker.otherNames.count))"
  }

  private func line(
    name: StyledLine.Run, sign: String = "", quotes: String, reported: String, likely: String, articles: String,
    lastSeen: String, role: StyledLine.Run, _ style: Style
  ) -> StyledLine {
    let shown = Truncation.cut(name.text, to: max(1, self.name - 1 - TextWidth.columns(of: sign)))
    var line = StyledLine([
      StyledLine.Run((shown + sign).padded(to: self.name), name.style),
      StyledLine.Run("\(quotes.padded(before: 6)) \(reported.padded(to: 6))", style),
    ])
    if hasLikely { line.append(likely.padded(to: Self.likely), style) }
    if hasArticles { line.append(articles.padded(before: 8) + "  ", style) }
    if hasLastSeen { line.append(lastSeen.padded(to: Self.lastSeen), style) }
    if self.role > 0 { line.append(Truncation.cut(role.text, to: self.role), role.style) }
    return line
  }
}
