import Newswire

/// The rows of the sidebar's timeline: days in order, each with the facts that tell of it, and those whose day
/// is not known at the end.
enum TimelineTab {
  static func rows(of facts: FactList) -> [Sidebar.Row] {
    let dates = facts.facts.indices.filter { facts.facts[$0].group == .dates }
    let days = Set(dates.compactMap { facts.facts[$0].day } + [facts.published].compactMap(\.self)).sorted()
    let known = days.flatMap { day in
      [.day(day, isPublication: day == facts.published)]
        + dates.filter { facts.facts[$0].day == day }.map(Sidebar.Row.fact)
    }
    let unknown = dates.filter { facts.facts[$0].day == nil }
    return known + (unknown.isEmpty ? [] : [.day(nil, isPublication: false)]) + unknown.map(Sidebar.Row.fact)
  }
}
