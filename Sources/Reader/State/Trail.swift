import NewsLibrary

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
  /// nil where the reader stays where it is.
  var stop: History.Stop?
  /// The search that was on.
  var search: String?
}

/// Where the user was, to go back to and forward again.
package struct History: Sendable, Equatable {
  struct Stop: Sendable, Equatable {
    var article: ArticleID
    /// What was known of the article, so that the one in its file's place is found where it is gone.
    var known: ArticleSummary?
    var landing: Landing
  }
  private static let limit = 100

  private var behind: [Stop] = []
  private var ahead: [Stop] = []

  /// Notes where a jump starts.
  mutating func leave(_ stop: Stop) {
    ahead = []
    guard behind.last != stop else { return }
    behind.append(stop)
    if behind.count > Self.limit { behind.removeFirst() }
  }

  /// A way through the stops.
  enum Direction: Sendable, Equatable {
    case back, forward
  }

  /// The next stop in a direction, while `now` becomes one in the other.
  mutating func step(_ direction: Direction, from now: Stop) -> Stop? {
    direction == .back ? back(from: now) : forward(from: now)
  }

  /// The stop before, while `now` becomes the next one ahead; nil at the beginning.
  private mutating func back(from now: Stop) -> Stop? {
    guard let stop = behind.popLast() else { return nil }
    if ahead.last != now { ahead.append(now) }
    return stop
  }

  /// The stop ahead, while `now` becomes the last one behind; nil at the end.
  private mutating func forward(from now: Stop) -> Stop? {
    guard let stop = ahead.popLast() else { return nil }
    if behind.last != now { behind.append(now) }
    return stop
  }
}
