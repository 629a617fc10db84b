import Display
import NewsLibrary

/// Numbers of quotes in time as a row of bars over a scale of years; months are taken together if there are
/// more than columns.
struct QuoteChart {
  private let months: QuotesByMonth
  private let whole: QuotesByMonth

  /// - Parameter whole: what gives the first and the last month of the scale.
  init(_ months: QuotesByMonth, over whole: QuotesByMonth) {
    self.months = months
    self.whole = whole
  }

  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let units: [(months: Int, name: String)] = [
    (1, "month"), (3, "quarter"), (12, "year"), (60, "5 years"), (120, "10 years"), (1200, "100 years"),
  ]

  /// Bars and scale; empty if no quote has a date.
  func lines(in width: Columns) -> [StyledLine] {
    guard let first = whole.first, months.first != nil, width > 0 else { return [] }
    let unit = Self.units.first { Columns(slots(of: $0.months, from: first)) <= width } ?? Self.units[5]
    let start = first.adding(-offset(of: first, in: unit.months))
    let counts = counts(by: unit.months, from: start)
    let legend = "by \(unit.name), at most \(Count.text(counts.max() ?? 0))"
    return [
      StyledLine([StyledLine.Run(bars(counts), Theme.style(.heading))]),
      scale(from: first, start, by: unit.months, legend: legend, in: width),
    ].map { $0.truncated(to: width) }
  }

  /// How far a month is into its unit: months since the first month of its quarter, year, and so on.
  private func offset(of month: CalendarMonth, in unit: Int) -> Int { (12 * month.year + month.month - 1) % unit }

  private func slots(of unit: Int, from first: CalendarMonth) -> Int {
    (offset(of: first, in: unit) + max(1, whole.counts.count) + unit - 1) / unit
  }

  private func counts(by unit: Int, from start: CalendarMonth) -> [Int] {
    var counts = [Int](repeating: 0, count: whole.first.map { slots(of: unit, from: $0) } ?? 0)
    guard let first = months.first else { return counts }
    for (position, count) in months.counts.enumerated() {
      let slot = (first.months(since: start) + position) / unit
      if counts.indices.contains(slot) { counts[slot] += count }
    }
    return counts
  }

  /// None is a blank, one or more at least the lowest bar.
  private func bars(_ counts: [Int]) -> String {
    let most = max(1, counts.max() ?? 1)
    return String(counts.map { $0 == 0 ? " " : Self.bars[($0 * Self.bars.count + most - 1) / most - 1] })
  }

  /// Years where they begin, as many as leave a blank between them, and what a bar is.
  private func scale(
    from first: CalendarMonth, _ start: CalendarMonth, by unit: Int, legend: String, in width: Columns
  ) -> StyledLine {
    let room = max(7, width.count - legend.count - 2)
    let slots = slots(of: unit, from: first)
    var text = unit == 1 && first.month > 1 ? "\(first.year)-\(first.month < 10 ? "0" : "")\(first.month)" : ""
    for slot in 0..<slots where isLabelled(slot, start, unit) {
      let year = "\(start.adding(slot * unit).year)"
      guard text.isEmpty || text.count < slot, slot + year.count <= room else { continue }
      text += String(repeating: " ", count: slot - text.count) + year
    }
    let gap = max(text.count, min(slots, room)) + 2 - text.count
    return StyledLine([StyledLine.Run(text + String(repeating: " ", count: gap) + legend, Theme.style(.faint))])
  }

  /// Whether a year begins in a slot, or the scale.
  private func isLabelled(_ slot: Int, _ start: CalendarMonth, _ unit: Int) -> Bool {
    slot == 0 || unit >= 12 || start.adding(slot * unit).month == 1
  }
}
