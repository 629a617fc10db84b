/// A number of terminal columns: what text takes on screen, which is neither bytes nor characters.
package struct Columns: Hashable, Sendable, Comparable, AdditiveArithmetic, ExpressibleByIntegerLiteral {
  package var count: Int

  package init(_ count: Int) { self.count = count }
  package init(integerLiteral value: Int) { count = value }

  package static func + (a: Columns, b: Columns) -> Columns { Columns(a.count + b.count) }
  package static func - (a: Columns, b: Columns) -> Columns { Columns(a.count - b.count) }
  package static func * (a: Columns, n: Int) -> Columns { Columns(a.count * n) }
  package static func / (a: Columns, n: Int) -> Columns { Columns(a.count / n) }
  package static func < (a: Columns, b: Columns) -> Bool { a.count < b.count }
}
