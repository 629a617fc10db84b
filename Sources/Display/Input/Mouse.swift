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
