import NewsLibrary

/// Where the user was, to go back to and forward again.
package struct History: Sendable, Equatable {
  struct Stop: Sendable, Equatable {
    var article: ArticleID
    /// What was known of the article, so that its file's new article is found if it is gone.
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
  package enum Direction: Sendable, Equatable {
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

/// A walk from quote to quote of one speaker that goes on in another article.
package struct SpeakerWalk: Sendable, Equatable {
  /// The speaker's name.
  package var speaker: String
  var step: Int
  var article: ArticleID
  /// Position in the findings of the quote that the walk starts at.
  var quote: Int

  var end: String { "The \(step > 0 ? "last" : "first") quote of \(speaker)" }
}
