/// A mouse event at a cell, counted from 0.
package struct Mouse: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case press, release, drag, wheelUp, wheelDown
  }
  package var kind: Kind
  package var x: Columns
  package var y: Int
  /// Of a press: 2 for the second of a double click, else 1.
  package var clicks: Int

  package init(_ kind: Kind, x: Columns, y: Int, clicks: Int = 1) {
    self.kind = kind
    self.x = x
    self.y = y
    self.clicks = clicks
  }
}

/// Recognises double clicks: two presses on one cell in quick succession.
package struct ClickCounter: Sendable {
  /// The longest time between the two.
  package static let limit = Duration.milliseconds(400)

  private var last: (x: Columns, y: Int, time: ContinuousClock.Instant)?

  package init() {}

  /// The input with its clicks counted. A third press starts over, and so does a press after anything but a
  /// release.
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

extension Mouse {
  /// From the numbers of xterm's mouse protocol; columns and rows count from 1.
  ///
  /// Bits of the button: 0–1 which (3 is release in the old form), 2–4 modifiers, 5 motion, 6 wheel.
  /// Nil for sideways wheels, and for motion or a press without the left button: the others are for the
  /// terminal's own menus and pasting.
  init?(button: Int, column: Int, row: Int, released: Bool) {
    guard column > 0, row > 0, let kind = Kind(button: button & ~0b1_1100, released: released) else { return nil }
    self.init(kind, x: Columns(column - 1), y: row - 1)
  }
}

extension Mouse.Kind {
  fileprivate init?(button: Int, released: Bool) {
    switch button {
    case 64: self = .wheelUp
    case 65: self = .wheelDown
    case 0: self = released ? .release : .press
    case 3: self = .release
    case 32: self = .drag
    default: return nil
    }
  }
}
