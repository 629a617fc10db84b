/// A way of writing something: its name, what it looks like, and what it means.
///
/// The name is what the reader shows as "found by".
struct Rule<Meaning>: Sendable {
  let name: RuleName
  let pattern: [Slot]
  /// What the matched words mean; nil if the words around them say that they mean something else.
  let production: @Sendable (Match) -> Meaning?

  init(_ name: RuleName, _ pattern: [Slot], production: @escaping @Sendable (Match) -> Meaning?) {
    self.name = name
    self.pattern = pattern
    self.production = production
  }

  /// The match that starts at a lexeme; optional slots take what they can get.
  func match(_ lexemes: [Lexeme], at start: Int) -> Match? {
    var next = start
    var taken: [Match.Piece] = []
    for slot in pattern {
      if next < lexemes.count, slot.accepts(lexemes[next], isFirst: next == start) {
        taken.append(Match.Piece(senses: slot.senses, position: next))
        next += 1
      } else if !slot.isOptional {
        return nil
      }
    }
    return Match(lexemes: lexemes, range: start..<next, pieces: taken)
  }
}

/// One place of a pattern: what may stand there, and how close.
struct Slot: Sendable {
  enum Closeness: Sendable { case any, glued, apart }

  let senses: Senses
  var isOptional = false
  var closeness = Closeness.any

  init(_ senses: Senses) { self.senses = senses }

  static func one(_ sense: Sense) -> Slot { Slot(Senses(sense)) }
  static func one(_ senses: Senses) -> Slot { Slot(senses) }
  static func maybe(_ sense: Sense) -> Slot { maybe(Senses(sense)) }

  static func maybe(_ senses: Senses) -> Slot {
    var slot = Slot(senses)
    slot.isOptional = true
    return slot
  }

  /// The same right behind the lexeme before.
  var glued: Slot {
    var slot = self
    slot.closeness = .glued
    return slot
  }

  /// The same with white space before it.
  var apart: Slot {
    var slot = self
    slot.closeness = .apart
    return slot
  }

  func accepts(_ lexeme: Lexeme, isFirst: Bool) -> Bool {
    guard lexeme.means(senses), isFirst || !lexeme.startsSentence else { return false }
    return isFirst || closeness == .any || (closeness == .glued) == lexeme.isGlued
  }
}

/// The lexemes that a pattern took, and those around them.
struct Match {
  struct Piece {
    let senses: Senses
    let position: Int
  }

  let lexemes: [Lexeme]
  let range: Range<Int>
  let pieces: [Piece]

  /// The number of the `nth` piece taken by a slot for a sense; nil if there are fewer.
  func number(_ sense: Sense, _ nth: Int = 0) -> Int? { number(Senses(sense), nth) }
  func number(_ senses: Senses, _ nth: Int = 0) -> Int? { lexeme(senses, nth).map { Int($0.values.number) } }

  func month(_ nth: Int = 0) -> Int? { lexeme([.month, .monthName], nth)?.month }
  var weekday: Int? { lexeme(.weekday)?.weekday }
  var shift: Int? { lexeme(.shift)?.shift }
  var distance: Int? { lexeme([.distance, .ownDistance])?.shift }
  var timeUnit: TimeUnit? { lexeme([.timeUnit, .timeUnits])?.timeUnit }

  func lexeme(_ sense: Sense, _ nth: Int = 0) -> Lexeme? { lexeme(Senses(sense), nth) }

  /// The `nth` piece taken by a slot for one of these senses; nil if there are fewer.
  func lexeme(_ senses: Senses, _ nth: Int = 0) -> Lexeme? {
    var left = nth
    for piece in pieces where piece.senses.meets(senses) {
      if left == 0 { return lexemes[piece.position] }
      left -= 1
    }
    return nil
  }

  /// The lexeme at a position; nil outside the text and where a later sentence starts.
  func lexeme(at position: Int) -> Lexeme? {
    position < lexemes.count && (position <= range.lowerBound || !lexemes[position].startsSentence)
      ? lexemes[position] : nil
  }

  /// The lexeme before, in the same sentence.
  var before: Lexeme? {
    range.lowerBound > 0 && !lexemes[range.lowerBound].startsSentence ? lexemes[range.lowerBound - 1] : nil
  }

  /// The lexeme after, in the same sentence.
  var after: Lexeme? {
    range.upperBound < lexemes.count && !lexemes[range.upperBound].startsSentence ? lexemes[range.upperBound] : nil
  }
}
