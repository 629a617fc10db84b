import NewsLibrary

/// Back and forward through where the user was.
extension State {
  /// Where the reader stands, or is about to while an article is on its way; nil without an article.
  var here: History.Stop? {
    if let awaited, awaited.landing != .stay {
      return History.Stop(article: awaited.id, known: awaited.before, landing: awaited.landing)
    }
    return open.map { History.Stop(article: $0.id, known: $0.indexed.summary, landing: .place(held(in: $0))) }
  }

  /// Notes where the reader stands before a jump away from it.
  mutating func noteJump() {
    if let here { history.leave(here) }
  }

  /// Notes it where the article was read, not only passed by in the list.
  mutating func noteReading() {
    if prompt == nil, awaited == nil, place != arrival { noteJump() }
  }

  /// Notes where a walk from quote to quote, fact to fact or hit to hit begins; its steps are one jump.
  mutating func noteJumpFromText() {
    if !isCursorVisible { noteJump() }
  }

  mutating func jump(_ direction: History.Direction) -> [Effect] {
    guard let here, let stop = history.step(direction, from: here) else {
      message = direction == .back ? "No place before this one" : "No place after this one"
      return []
    }
    let effects = land(on: stop)
    if awaited?.id == stop.article { awaitedStep = direction }
    return effects
  }

  mutating func land(on stop: History.Stop) -> [Effect] {
    opensFirstResult = false
    _ = listing.select(stop.article)
    guard stop.article == open?.id else {
      return request(stop.article, landing: stop.landing, before: stop.known)
    }
    // one that comes again in its place comes all the same
    if awaited?.landing != .stay, awaited?.id != stop.article { awaited = nil }
    land(stop.landing)
    return []
  }
}
