import NewsLibrary
import Newswire

/// The rows of the sidebar's timeline: dates in order, as closely as they are known, each with the facts that tell
/// of it, and those that are not known at the end.
enum TimelineTab {
  static func rows(of facts: FactList) -> [Sidebar.Row] {
    let dates = facts.facts.indices.filter { facts.facts[$0].isDated }
    let published = facts.published.map { KnownDays($0) }
    let told = Set(dates.compactMap { facts.facts[$0].days } + [published].compactMap(\.self)).sorted()
    let known = told.flatMap { days in
      [.days(days, isPublication: days == published)]
        + dates.filter { facts.facts[$0].days == days }.map(Sidebar.Row.fact)
    }
    let unknown = dates.filter { facts.facts[$0].days == nil }
    return known + (unknown.isEmpty ? [] : [.days(nil, isPublication: false)]) + unknown.map(Sidebar.Row.fact)
  }
}
