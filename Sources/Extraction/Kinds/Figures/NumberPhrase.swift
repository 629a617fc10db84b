/// A number as written, with its currency, per cent sign or unit of measure.
struct NumberPhrase: Sendable {
  enum Unit: Sendable { case none, money, percent, measure, cargo, compound, rate }

  /// The lexemes of number and unit.
  var range: Range<Int>
  var low: Double
  /// nil where it is left open, as in `hundreds`.
  var high: Double?
  var unit = Unit.none
  var rule: RuleName
  /// Whether it is a word for a number up to ten, which counts only before a noun known to be counted.
  var isSmallWord = false
  /// Whether it is two numbers with a hyphen, which are a score (`6-4`) where they count nothing.
  var isScoreLike = false
  /// Whether what it counts may follow after `of`: `dozens of`, `10 percent of`, `tons of`.
  var takesOf = false
}
