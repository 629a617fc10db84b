import Display
import NewsLibrary

/// What stands above the quotes of a speaker: whether it is one at all, roles, counts, days, months, and who is quoted alongside; the most
/// needed of these where the screen is low.
struct SpeakerPageHead {
  let page: SpeakerPage
  let width: Columns
  /// Lines that there is room for.
  let room: Int

  init(_ page: SpeakerPage, _ state: State) {
    self.page = page
    width = state.body.width - 2
    room = max(1, (state.body.height - 2) / 3)
  }

  private var profile: SpeakerProfile { page.profile }

  /// Parts in the order they are shown; those of the greatest rank are left out first.
  private var parts: [(rank: Int, lines: [StyledLine])] {
    [
      (1, description), (3, roles), (5, otherNames), (0, [counts]),
      (2, QuoteChart(shownMonths, over: profile.months).lines(in: width)), (4, company), (6, [StyledLine()]),
    ].filter { !$0.1.isEmpty }
  }

  var lines: [StyledLine] {
    var left = room
    var kept: Set<Int> = []
    for part in parts.sorted(by: { $0.rank < $1.rank }) where part.lines.count <= left {
      kept.insert(part.rank)
      left -= part.lines.count
    }
    return parts.filter { kept.contains($0.rank) }.flatMap(\.lines)
  }

  private var shownMonths: QuotesByMonth { page.said?.months ?? profile.months }

  /// Says so where the quotes need not be of one person; empty for a speaker with a name.
  private var description: [StyledLine] {
    guard profile.isDescribed else { return [] }
    let isOne = profile.articleCount == 1
    let words = "described in \(Count.articles(profile.articleCount)), \(isOne ? "without a name" : "not one person")"
    return [StyledLine([StyledLine.Run(Truncation.cut(words, to: width), Theme.style(.message))])]
  }

  private var roles: [StyledLine] {
    list(profile.roles.lazy.map { $0.articles == 1 ? $0.name : "\($0.name) ×\(Count.text($0.articles))" }, style: .text)
  }

  /// `also as Ana Marsch 3, Marsh 2 · X splits`
  private var otherNames: [StyledLine] {
    guard !profile.otherNames.isEmpty else { return [] }
    let names = profile.otherNames.map { $0.articles == 0 ? $0.name : "\($0.name) \(Count.text($0.articles))" }
    let key = " · \(KeyName.of(SpeakerPage.splitKey)) splits"
    let words = ItemLine.fitting(names, after: "also as ", in: width - TextWidth.columns(of: key))
    return [StyledLine([StyledLine.Run(words + key, Theme.style(.faint))])]
  }

  private var company: [StyledLine] {
    list(
      profile.company.lazy.map { "\($0.name) \(Count.text($0.articles))" }, after: "quoted alongside ", style: .faint)
  }

  private var counts: StyledLine {
    StyledLine([StyledLine.Run(fitting(countItems, by: " · "), Theme.style(page.said == nil ? .text : .message))])
  }

  private var countItems: [String] {
    let all = profile.quoteCount + profile.indirectCount
    if let said = page.said {
      let found = "\(Count.text(said.quotes.count)) of \(Count.text(all)) with \(said.text)"
      return [found] + said.parsed.faults.prefix(1).map(\.words)
    }
    let reported = profile.indirectCount == 0 ? "" : " +\(Count.text(profile.indirectCount)) reported"
    let noun = profile.quoteCount == 1 ? "quote" : "quotes"
    let quotes = "\(Count.text(profile.quoteCount)) \(noun)\(reported)"
    return ([quotes] + undecided + [days, Count.articles(profile.articleCount)]).filter { !$0.isEmpty }
  }

  /// What stands below the quotes: `2 only likely`, `3 more may be theirs`.
  private var undecided: [String] {
    let likely = profile.undecided.count { $0.doubt == .likely }
    let open = profile.undecided.count - likely
    return [
      likely == 0 ? "" : "\(Count.text(likely)) only likely", open == 0 ? "" : "\(Count.text(open)) more may be theirs",
    ]
  }

  private var days: String {
    guard let days = profile.days else { return "undated" }
    let undated = profile.months.undated == 0 ? "" : ", \(Count.text(profile.months.undated)) undated"
    let isOne = days.lowerBound == days.upperBound
    return (isOne ? "\(days.lowerBound)" : "\(days.lowerBound) to \(days.upperBound)") + undated
  }

  /// Empty for no items.
  private func list(_ items: some Collection<String>, after start: String = "", style: Role) -> [StyledLine] {
    guard !items.isEmpty else { return [] }
    return [StyledLine([StyledLine.Run(ItemLine.fitting(items, after: start, in: width), Theme.style(style))])]
  }

  private func fitting(_ items: [String], by joint: String) -> String {
    let ways = (1...items.count).reversed().map { items.prefix($0).joined(separator: joint) }
    return ways.first { TextWidth.columns(of: $0) <= width } ?? items[0]
  }
}
