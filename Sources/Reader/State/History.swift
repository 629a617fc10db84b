import NewsLibrary

/// Where the user was, to go back to and forward again.
package struct History: Sendable, Equatable {
  struct Stop: Sendable, Equatable {
    var article: ArticleID
    var place: ReadingPlace
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

  /// The stop before, while `now` becomes the next one ahead; nil at the beginning.
  mutating func back(from now: Stop) -> Stop? {
    guard let stop = behind.popLast() else { return nil }
    ahead.append(now)
    return stop
  }

  /// The stop ahead, while `now` becomes the last one behind; nil at the end.
  mutating func forward(from now: Stop) -> Stop? {
    guard let stop = ahead.popLast() else { return nil }
    behind.append(now)
    return stop
  }
}
