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
    /// So many facts of a group that are not shown yet.
    case more(Fact.Group, count: Int)
    /// A day that facts mention, nil for unknown days; and whether it is the day of publication.
    case days(KnownDays?, isPublication: Bool)
  }

  var tab: Tab = .facts
  /// It begins on the first fact, below its heading.
  var cursor = ListCursor(index: 1)
  /// Groups of which all facts are shown beside other groups.
  var whole: Set<Fact.Group> = []
}

/// What the reader shows in the sidebar.
extension Reading {
  /// The rows of the open tab, without those of folded groups, and of long groups the first ones alone.
  var sidebarRows: [Sidebar.Row] {
    guard let open else { return [] }
    let rows = open.rows(of: sidebar.tab)
    guard sidebar.tab != .timeline else { return rows }
    return ShownRows(folded: folded, whole: sidebar.whole, isAlone: sidebar.tab.groups.count == 1).rows(of: rows)
  }

  /// Shows all facts of a group; the selection rests on the first that was not shown.
  mutating func showAll(of group: Fact.Group) { sidebar.whole.insert(group) }

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

  /// Whether a fact is the speaker of the quote under the cursor, or the unsure one of a quote of nobody.
  func isSpeaking(_ fact: Int) -> Bool {
    guard let open, case .quote(let quote) = place.cursor, open.findings.quotes.indices.contains(quote) else {
      return false
    }
    let speakers = open.findings.quotes[quote].speakers
    let known = open.facts.facts[fact]
    return known.group == .speakers && (known.entity.map(speakers.contains) ?? speakers.isEmpty)
  }

  /// Whether the speaker of the quote under the cursor is among the facts of a group that are not shown.
  func hidesSpeaker(in group: Fact.Group) -> Bool {
    guard group == .speakers, let speaking = open?.facts.facts.indices.first(where: isSpeaking) else { return false }
    return !sidebarRows.contains(.fact(speaking))
  }

  mutating func selectInSidebar(row: Int) { sidebar.cursor.select(row, of: sidebarRows.count) }

  mutating func selectInSidebar(_ fact: Int) {
    if let row = sidebarRow(of: fact) { selectInSidebar(row: row) }
  }

  /// The row of a fact; of one that is not shown the row that shows the rest of its group, or its heading.
  func sidebarRow(of fact: Int) -> Int? {
    guard let group = open?.facts.facts[fact].group else { return nil }
    return sidebarRows.firstIndex(of: .fact(fact)) ?? sidebarRow(ofMore: group) ?? sidebarRow(ofHeading: group)
  }

  func sidebarRow(ofMore group: Fact.Group) -> Int? {
    sidebarRows.firstIndex { if case .more(group, _) = $0 { true } else { false } }
  }

  func sidebarRow(ofHeading group: Fact.Group) -> Int? {
    sidebarRows.firstIndex { if case .heading(group, _) = $0 { true } else { false } }
  }
}

/// Which rows of a tab are shown.
private struct ShownRows {
  /// Groups of which the heading alone is shown.
  let folded: Set<Fact.Group>
  /// Groups of which all facts are shown.
  let whole: Set<Fact.Group>
  /// Whether the tab has one group only, which has all the room.
  let isAlone: Bool

  /// Facts of a long group that are shown before the row that shows the rest.
  private static let few = 5

  /// - Parameter all: headings, each with all its facts below.
  func rows(of all: [Sidebar.Row]) -> [Sidebar.Row] {
    var shown: [Sidebar.Row] = []
    var rest = all[...]
    while let heading = rest.popFirst(), case .heading(let group, let count) = heading {
      shown.append(heading)
      if !folded.contains(group) { shown += rows(of: group, rest.prefix(count)) }
      rest = rest.dropFirst(count)
    }
    return shown
  }

  /// A single fact is not left out for a row that says so.
  private func rows(of group: Fact.Group, _ facts: ArraySlice<Sidebar.Row>) -> [Sidebar.Row] {
    if isAlone || whole.contains(group) || facts.count <= Self.few + 1 { return Array(facts) }
    return facts.prefix(Self.few) + [.more(group, count: facts.count - Self.few)]
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
