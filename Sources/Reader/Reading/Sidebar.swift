import Extraction
import NewsLibrary
import Newswire

/// The sidebar: which tab is open and which row of it is selected.
package struct Sidebar: Sendable, Equatable {
  /// The list of tabs. A new one is a case and its two answers here; one with rows of its own adds those below.
  package enum Tab: String, Sendable, CaseIterable {
    case facts = "Facts"
    case speakers = "Speakers"
    case places = "Places"
    case timeline = "Timeline"

    /// What it is called if there is no room for all the names.
    var shortName: String {
      switch self {
      case .facts: "Facts"
      case .speakers: "Who"
      case .places: "Where"
      case .timeline: "When"
      }
    }

    var groups: [Fact.Group] {
      switch self {
      case .facts: Fact.Group.all
      case .speakers: [.speakers]
      case .places: [.places]
      case .timeline: FactKind.all.filter(\.isDated).map(Fact.Group.init)
      }
    }
  }

  /// A row of the sidebar: a heading with the number of facts below it, or a fact by its position
  /// in the article's list.
  enum Row: Sendable, Equatable {
    case heading(Fact.Group, count: Int)
    case fact(Int)
    /// A day that facts mention, nil for unknown days; and whether it is the day of publication.
    case days(KnownDays?, isPublication: Bool)
  }

  var tab: Tab = .facts
  /// It begins on the first fact, below its heading.
  var cursor = ListCursor(index: 1)
}

/// What the reader shows in the sidebar.
extension Reading {
  /// The rows of the open tab, without those of folded groups.
  var sidebarRows: [Sidebar.Row] {
    guard let open else { return [] }
    let rows = open.rows(of: sidebar.tab)
    guard !folded.isEmpty, sidebar.tab != .timeline else { return rows }
    return rows.filter { row in
      if case .fact(let fact) = row { !folded.contains(open.facts.facts[fact].group) } else { true }
    }
  }

  /// nil if there are no rows.
  var selectedRow: Sidebar.Row? {
    let rows = sidebarRows
    return rows.indices.contains(sidebar.cursor.index) ? rows[sidebar.cursor.index] : nil
  }

  /// The fact of the selected row; nil if it is none.
  var selectedFact: Int? { if case .fact(let fact) = selectedRow { fact } else { nil } }

  mutating func open(_ tab: Sidebar.Tab) { sidebar = Sidebar(tab: tab) }

  /// Folds the group of a heading, or unfolds it: in this article and all others.
  mutating func toggleFold(_ group: Fact.Group) {
    if folded.remove(group) == nil { folded.insert(group) }
  }

  mutating func selectInSidebar(row: Int) { sidebar.cursor.select(row, of: sidebarRows.count) }

  mutating func selectInSidebar(_ fact: Int) {
    if let row = sidebarRow(of: fact) { selectInSidebar(row: row) }
  }

  /// The row of a fact, or the heading of its group if that is folded.
  func sidebarRow(of fact: Int) -> Int? {
    guard let group = open?.facts.facts[fact].group else { return nil }
    return sidebarRows.firstIndex(of: .fact(fact)) ?? sidebarRow(ofHeading: group)
  }

  func sidebarRow(ofHeading group: Fact.Group) -> Int? {
    sidebarRows.firstIndex { if case .heading(group, _) = $0 { true } else { false } }
  }
}

extension Sidebar.Tab {
  /// The rows of the tab: headings, each with its facts below.
  func rows(of facts: FactList) -> [Sidebar.Row] {
    if self == .timeline { return TimelineTab.rows(of: facts) }
    return groups.flatMap { group -> [Sidebar.Row] in
      let members = facts.facts.indices.filter { facts.facts[$0].group == group }
      return members.isEmpty ? [] : [.heading(group, count: members.count)] + members.map(Sidebar.Row.fact)
    }
  }
}

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
