import Display
import NewsLibrary
import Newswire

/// A row of the timeline.
enum TimelineRow: Sendable, Equatable {
  /// A period with the numbers of articles published in it, and of those that mention it.
  case period(Period, articles: Int, tellings: Int)
  /// A number of periods in a row without any article.
  case gap(Int, Period.Unit)

  /// Fewer empty periods than these are rows of their own.
  private static let leastGap = 4

  /// All periods from the first to the last, long gaps folded.
  static func rows(_ articles: [Period: Int], _ tellings: [Period: Int], by unit: Period.Unit) -> [TimelineRow] {
    let periods = Set(articles.keys).union(tellings.keys).sorted { $0.number < $1.number }
    var rows: [TimelineRow] = []
    var last: Period?
    for period in periods {
      if let last { rows += empty(between: last, period, unit) }
      rows.append(.period(period, articles: articles[period] ?? 0, tellings: tellings[period] ?? 0))
      last = period
    }
    return rows
  }

  private static func empty(between last: Period, _ next: Period, _ unit: Period.Unit) -> [TimelineRow] {
    let count = next.number - last.number - 1
    if count >= leastGap { return [.gap(count, unit)] }
    return (0..<count).map { .period(last.later(by: $0 + 1), articles: 0, tellings: 0) }
  }

  var period: Period? { if case .period(let period, _, _) = self { period } else { nil } }
}

/// The greatest numbers of a timeline, at least 1: the longest bars.
struct TimelineScale: Sendable {
  private(set) var articles = 1
  private(set) var tellings = 1

  init(_ rows: [TimelineRow]) {
    for case .period(_, let articles, let tellings) in rows {
      self.articles = max(self.articles, articles)
      self.tellings = max(self.tellings, tellings)
    }
  }
}

/// How the rows of a timeline are drawn: the period, a bar for the articles published in it, and one for those
/// that mention it.
struct TimelineChart {
  private let articles: Int
  private let tellings: Int
  private let label: Columns
  private let number: Columns
  private let bar: Columns

  init(_ scale: TimelineScale, width: Columns) {
    (articles, tellings) = (scale.articles, scale.tellings)
    label = 10
    number = Columns(Count.text(max(articles, tellings)).count)
    bar = max(3, min(60, (width - label - number - number - 6) / 2))
  }

  private static let eighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// What the two bars are.
  var heading: StyledLine {
    let left = Truncation.cut("published", to: number + bar + 2)
    let gap = label + 1 + number + bar + 3 - (label + 1) - TextWidth.columns(of: left)
    return StyledLine([
      StyledLine.Run(blanks(label + 1) + left + blanks(gap) + " mentions", Theme.style(.faint))
    ])
  }

  func line(_ row: TimelineRow) -> StyledLine {
    switch row {
    case .gap(let count, let unit):
      return StyledLine([
        StyledLine.Run("… \(Count.text(count)) \(unit.rawValue)s without articles", Theme.style(.faint))
      ])
    case .period(let period, let articles, let tellings):
      let published = Self.bar(articles, of: self.articles, in: bar)
      return StyledLine([
        StyledLine.Run(period.text + blanks(label - TextWidth.columns(of: period.text)), Theme.style(.text)),
        StyledLine.Run(" " + figure(articles) + " ", Theme.style(.text)),
        StyledLine.Run(published + blanks(bar - TextWidth.columns(of: published)), Theme.style(.heading)),
        StyledLine.Run("  " + figure(tellings) + " ", Theme.style(.faint)),
        StyledLine.Run(String(repeating: "░", count: part(tellings)), Theme.style(.faint)),
      ])
    }
  }

  /// In eighths of a column; one or more is at least the narrowest bar.
  static func bar(_ count: Int, of most: Int, in width: Columns) -> String {
    let eighths = count == 0 ? 0 : max(1, count * width.count * 8 / max(1, most))
    let rest = eighths % 8
    return String(repeating: "█", count: eighths / 8) + (rest == 0 ? "" : String(Self.eighths[rest - 1]))
  }

  private func part(_ count: Int) -> Int { count == 0 ? 0 : max(1, count * bar.count / tellings) }

  private func figure(_ count: Int) -> String {
    let text = count == 0 ? "·" : Count.text(count)
    return blanks(number - TextWidth.columns(of: text)) + text
  }

  private func blanks(_ width: Columns) -> String { String(repeating: " ", count: max(0, width.count)) }
}
