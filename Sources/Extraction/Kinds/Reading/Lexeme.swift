import Linguistics

/// A piece of a token small enough for a rule: letters, digits or one sign.
///
/// `25-year-old` is one token but five lexemes, `2003-2008` is three, `£3bn` is three.
struct Lexeme: Sendable {
  enum Form: UInt8, Sendable { case word, digits, sign }

  var span: TextSpan
  var form: Form
  /// Whether it stands right behind the lexeme before, with no white space between.
  var isGlued: Bool
  var startsSentence = false
  /// Whether it begins with a capital A to Z.
  var isCapitalised = false
  /// Whether it is of capitals only.
  var isUpper = false
  var senses: Senses = []
  /// The number that digits or a number word mean; a month's, a weekday's, a unit's place in its list.
  var value: Double = 0
  /// What a counted noun or an effect says of a figure.
  var kind: FigureKind?

  init(_ span: TextSpan, _ form: Form, isGlued: Bool) {
    self.span = span
    self.form = form
    self.isGlued = isGlued
  }

  func means(_ senses: Senses) -> Bool { self.senses.meets(senses) }
}

/// What the things are, or what was done to them, that a figure counts.
package enum FigureKind: String, Sendable, CaseIterable {
  case killed, wounded, missing, displaced, detained, troops, fighters, strikes, aid, money, percent, people, other
}
