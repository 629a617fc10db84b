import NewsLibrary

/// A page that is open. Pages read the state that they lie in: the one circle of folders here.
struct OpenPage: Sendable {
  var page: any Page
  /// Whether the library may know more by now.
  private var isStale = false

  init(page: any Page) { self.page = page }

  mutating func markStale() { isStale = true }

  /// Whether the page is to ask again for what it shows, which it then counts as having done.
  mutating func takeStale() -> Bool {
    defer { isStale = false }
    return isStale
  }
}

/// The pages that lie over the panes.
struct Pages: Sendable {
  /// The last one is on top.
  var overlays: [OpenPage] = []

  var top: (any Page)? { overlays.last?.page }

  mutating func push(_ page: any Page) { overlays.append(OpenPage(page: page)) }

  mutating func pop() { if !overlays.isEmpty { overlays.removeLast() } }

  mutating func clear() { overlays = [] }

  /// Has the page on top change itself; nothing happens without a page.
  mutating func changeTop(_ change: (inout any Page) -> Void) {
    if let top = overlays.indices.last { change(&overlays[top].page) }
  }

  mutating func eachPage(_ change: (inout OpenPage) -> Void) {
    for index in overlays.indices { change(&overlays[index]) }
  }

  /// Whether the page on top is to ask again for what it shows.
  mutating func takeStale() -> Bool { overlays.indices.last.map { overlays[$0].takeStale() } ?? false }
}

/// Where the user was: places to go back to and forward again, and levels that `q` leaves.
struct Trail: Sendable {
  var history = History()
  /// Where jumps came from, the last one last: what `q` comes back to.
  var levels: [Level] = []
  /// Where the reader stood when the search began.
  var beforeSearch: History.Stop?
  /// Where the prompt for a search was opened while another search was on.
  var beforePrompt: Level?

  /// Whether the last level is a visit to the sidebar of an article.
  func isVisitingFacts(of article: ArticleID?) -> Bool {
    guard let last = levels.last, last.overlays.isEmpty, let article else { return false }
    return last.focus == .sidebar && last.stop?.article == article
  }

  /// Forgets visits to the sidebar of an article that the list has left.
  mutating func leaveFacts() { levels.removeAll(where: \.overlays.isEmpty) }

  /// The list shows something else than where one was: what lay over the list as it is now is left for good, as are
  /// visits to facts.
  mutating func forgetLevels(ofSearch search: String?) { levels.removeAll { $0.search == search } }

  /// Changes each page that `q` comes back to.
  mutating func eachPage(_ change: (inout OpenPage) -> Void) {
    for level in levels.indices {
      for index in levels[level].overlays.indices { change(&levels[level].overlays[index]) }
    }
  }
}

/// What `q` comes back to after a jump: the pages that lay over the panes, the pane, and where the reader stood.
struct Level: Sendable {
  var overlays: [OpenPage] = []
  var focus: Pane
  var isZoomed: Bool
  /// nil if the reader stays where it is.
  var stop: History.Stop?
  /// The search that was on.
  var search: String?
}
