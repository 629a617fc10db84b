/// Tells double clicks: two presses on one cell, one soon after the other.
package struct ClickCounter: Sendable {
  /// The longest time between the two.
  package static let limit = Duration.milliseconds(400)

  private var last: (x: Columns, y: Int, time: ContinuousClock.Instant)?

  package init() {}

  /// The input with its clicks counted, as it came at a time. A third press begins anew, and so does
  /// one after anything else but the release.
  package mutating func counted(_ input: Input, at time: ContinuousClock.Instant) -> Input {
    guard case .mouse(var mouse) = input else {
      last = nil
      return input
    }
    switch mouse.kind {
    case .press:
      let isSecond = last.map { $0.x == mouse.x && $0.y == mouse.y && $0.time.duration(to: time) <= Self.limit }
      mouse.clicks = isSecond == true ? 2 : 1
      last = isSecond == true ? nil : (mouse.x, mouse.y, time)
    case .release: break
    case .drag, .wheelUp, .wheelDown: last = nil
    }
    return .mouse(mouse)
  }
}
