extension Lexeme {
  /// Whether no number before it can count it.
  var isUncounted: Bool { form == .sign && !means(.currencySign) || means([.stop, .and, .auxiliary]) }
}

/// Whether the words around say that a doubtful one is of the calendar.
enum DateContext {
  /// Whether a month's name alone is the month, not a name (`Theresa May`) or another word (`MARCH`).
  static func isMonth(_ match: Match) -> Bool {
    guard let lexeme = match.lexeme(.monthName), !isInName(match) else { return false }
    let before = match.before
    if let before, before.means([.beforeYear, .shift, .of, .to]) { return true }
    if let before, before.form == .word, before.isCapitalised, before.senses.isEmpty { return false }
    if lexeme.means(.doubtfulMonth) {
      if lexeme.isUpper || before.map({ $0.isCapitalised && !$0.means(.determiner) }) == true { return false }
      if match.after?.means([.of, .forDay]) == true { return false }
    }
    if lexeme.means(.doubtfulMonth), lexeme.month == 5 { return before?.form == .word }
    return true
  }

  /// Whether `the 5th` is a day, not the fifth of something: before a sign or the end, or behind `on` without a noun.
  static func isDayOfMonth(_ match: Match) -> Bool {
    let start = match.range.lowerBound
    guard match.before?.means(.determiner) == true, start >= 3 else { return false }
    let isOfMorning = match.lexemes[start - 2].means(.of) && match.lexemes[start - 3].means([.dayPart, .moment])
    let isListed = match.after?.means([.and, .or, .comma, .to, .hyphen]) == true
    if isListed, match.lexeme(at: match.range.upperBound + 1)?.means(.day) == true { return false }
    guard isOfMorning || match.lexemes[start - 2].means([.onDay, .deadline, .surelyPast]) else { return false }
    return match.after.map { $0.form == .sign || $0.means([.stop, .of, .and]) } ?? true
  }

  /// Whether `last` behind a month or weekday belongs to it, as in "in August last", not to what follows.
  static func isShiftedBehind(_ match: Match) -> Bool {
    guard let last = match.lexeme(.shift), last.shift != 0, !last.means(.latestUnit) else { return false }
    return match.after.map { $0.form == .sign || $0.means([.and, .of]) && !$0.isCapitalised } ?? true
  }

  /// Whether `the following Monday` is one: `following Monday’s raid` is not, nor "said that Monday’s raid".
  static func isToldOf(_ match: Match) -> Bool {
    let first = match.lexemes[match.range.lowerBound]
    guard first.shift == 0 else { return match.before?.means(.determiner) == true }
    let last = match.lexemes[match.range.upperBound - 1]
    guard first.means(.determiner), last.means([.weekday, .monthName]) else { return true }
    return match.before?.means([.onDay, .inside, .deadline, .of, .surelyPast]) == true
  }

  /// Whether a word of the calendar is the tail of a name: `USA Today`, `Bloody Sunday`.
  static func isInName(_ match: Match) -> Bool {
    let first = match.lexemes[match.range.lowerBound]
    guard let before = match.before, before.isCapitalised else { return false }
    if before.means(.dayName) { return true }
    return first.means(.relativeDay) && first.isCapitalised && !first.isUpper && before.isUpper
      && before.span.length > 1
  }

  /// Four digits are a year after `in` or `since`; else from 1900 on, where no counted noun follows.
  static func isYear(_ match: Match) -> Bool {
    guard let lexeme = match.lexeme(.year) else { return false }
    let before = match.before
    let after = match.after
    let isModern = lexeme.values.number >= 1900 && lexeme.values.number < 2060
    if isModern, let prefix = prefix(of: match), prefix.means(.aroundYear) { return true }
    if let before, isPartOfName(before, lexeme) || before.means([.currencySign, .label, .colon]) { return false }
    if isClockTime(match) { return false }
    if isModern, let before, before.means(.surelyBeforeYear) { return true }
    if let after, isCounted(after) || countsNoun(match) { return false }
    if let before, before.means(.beforeYear), !before.means(.to) { return true }
    return isModern && before?.means([.units, .tens, .scale]) != true
  }

  /// The word glued before a year by a hyphen: `pre-1967`.
  private static func prefix(of match: Match) -> Lexeme? {
    let start = match.range.lowerBound
    guard start >= 2, match.lexemes[start].isGlued, match.lexemes[start - 1].isGlued else { return nil }
    return match.lexemes[start - 1].means(.hyphen) ? match.lexemes[start - 2] : nil
  }

  /// Whether the number stands behind `at`, as in `at 2005` or `at about 2005`.
  private static func isClockTime(_ match: Match) -> Bool {
    let start = match.range.lowerBound
    guard let before = match.before, !before.means(.determiner) else { return false }
    if before.means(.at) { return true }
    return start > 1 && !before.startsSentence && before.form == .word && match.lexemes[start - 2].means(.at)
  }

  /// Whether the number counts one of the next two words: `2000 people`, `2000 Vellan soldiers`, not `1994 men’s`
  /// or `the 2012 attacks`.
  private static func countsNoun(_ match: Match) -> Bool {
    let end = match.range.upperBound
    let isNamed = match.before?.means(.determiner) == true
    guard let next = match.lexeme(at: end), next.form == .word else { return false }
    if next.means(.plural) { return !isPossessive(match, end) && (!isNamed || isPeople(next)) }
    guard !isNamed, !next.means([.stop, .noun]), let second = match.lexeme(at: end + 1) else { return false }
    return second.means(.plural) && isPeople(second) && !isPossessive(match, end + 1)
  }

  private static func isPossessive(_ match: Match, _ position: Int) -> Bool {
    guard let next = match.lexeme(at: position + 1) else { return false }
    return next.isGlued && next.means(.apostrophe)
  }

  private static func isPeople(_ noun: Lexeme) -> Bool {
    [.people, .troops, .fighters].contains(noun.values.counts)
  }

  private static func isPartOfName(_ before: Lexeme, _ year: Lexeme) -> Bool {
    year.isGlued && (before.form != .sign || before.means([.hyphen, .slash]))
  }

  /// Whether what follows a number says that it counts.
  private static func isCounted(_ after: Lexeme) -> Bool {
    if after.isGlued { return after.form != .sign || after.means([.percent, .slash]) }
    return after.means([.measure, .percent, .scale, .currency, .timeUnits, .clock])
      && !after.means([.stop, .auxiliary])
  }

  /// A season without a year is one after `last`, `the`, `in` or `this`, not before `of`.
  static func isSeason(_ match: Match) -> Bool {
    if match.before?.means(.letterS) == true, match.after?.means(.inside) == true { return false }
    guard let lexeme = match.lexeme(.season), !lexeme.isCapitalised || lexeme.isUpper else { return false }
    guard let before = match.before, !before.means(.to),
      before.means([.beforeYear, .determiner, .shift, .part, .hyphen])
    else {
      return false
    }
    if match.after?.means(.of) == true {
      return match.lexeme(at: match.range.upperBound + 1)?.means([.shift, .toldShift]) == true
    }
    return match.after?.means(.to) != true
  }
}
