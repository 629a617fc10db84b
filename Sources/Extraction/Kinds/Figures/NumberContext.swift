/// Whether a number counts something, or is part of a name, an age, a time, a score.
struct NumberContext {
  let lexemes: [Lexeme]

  /// Whether the words around leave a number phrase a figure.
  func isFigure(_ number: NumberPhrase) -> Bool {
    guard number.unit != .money else { return !isGluedToName(number.range.lowerBound) }
    return !isGluedToName(number.range.lowerBound) && !runsOn(number) && !isDuration(number) && !isLabelled(number)
      && !isAge(number) && !isTime(number) && !isListMark(number) && !isPronoun(number) && !isOfOneBody(number)
  }

  /// `two fingers`, `both of his legs`: no count of anything that a table holds.
  private func isOfOneBody(_ number: NumberPhrase) -> Bool {
    guard number.isSmallWord, let next = lexeme(number.range.upperBound) else { return false }
    return !next.startsSentence && next.means(.bodyPart)
  }

  /// `M-16`, `UH1`, `4:05`, `3/4`, `0-0-1`.
  private func isGluedToName(_ start: Int) -> Bool {
    guard lexemes[start].isGlued, let before = lexeme(start - 1) else { return false }
    // the sign of "US$5" belongs to the price
    if before.form != .sign { return !lexemes[start].means(.currencySign) }
    if before.means(.hyphen) {
      guard before.isGlued, let name = lexeme(start - 2) else { return false }
      return name.form != .sign
    }
    return before.means([.slash, .colon, .period, .apostrophe])
  }

  /// Whether letters, a colon, or more digits go on right behind the number.
  private func runsOn(_ number: NumberPhrase) -> Bool {
    guard let after = lexeme(number.range.upperBound), after.isGlued else { return false }
    if after.form != .sign { return true }
    let next = lexeme(number.range.upperBound + 1)
    if after.means([.slash, .colon]) { return next?.isGlued == true && next?.form != .sign }
    return after.means(.hyphen) && next?.isGlued == true && next?.means([.number, .to, .units]) == true
  }

  /// `three days`, `20-year`, `25-year-old`, `12 million years`.
  private func isDuration(_ number: NumberPhrase) -> Bool {
    if number.unit == .compound { return lexemes[number.range.upperBound - 1].means([.timeUnit, .timeUnits]) }
    guard number.unit == .none else { return false }
    let end = number.range.upperBound
    for position in end..<end + 2 {
      guard let next = lexeme(position), !next.startsSentence, next.form == .word else { return false }
      if next.means([.timeUnit, .timeUnits]) { return true }
      if next.means([.stop, .noun]), !next.means(.several), position == end { return false }
    }
    return false
  }

  /// `No. 4`, `Resolution 12`, `Boeing 747`.
  private func isLabelled(_ number: NumberPhrase) -> Bool {
    let start = number.range.lowerBound
    guard lexemes[start].form == .digits, let before = lexeme(start - 1) else { return false }
    // The full stop of "No." may have ended a sentence.
    if before.means(.period), let word = lexeme(start - 2), word.means(.label) { return true }
    if lexemes[start].startsSentence { return false }
    if before.means(.label) { return true }
    guard before.form == .word, before.isCapitalised, !before.isUpper, !before.startsSentence, number.unit == .none
    else { return false }
    return !before.means([.stop, .effect, .shift, .weekday, .month, .quantity, .beforeYear, .noun])
      && lexeme(number.range.upperBound)?.means(.noun) != true
  }

  /// `Ana Marsh, 34, said`, `aged 34`.
  private func isAge(_ number: NumberPhrase) -> Bool {
    let start = number.range.lowerBound
    guard number.unit == .none, number.low <= 120, let before = lexeme(start - 1) else { return false }
    if before.means(.age) || isAgeOfSomebody(start) { return true }
    // "aged 35 and 37"
    if before.means([.and, .comma]), lexeme(start - 2)?.means(.number) == true, lexeme(start - 3)?.means(.age) == true {
      return true
    }
    guard before.means(.comma), let name = lexeme(start - 2), name.form == .word, name.isCapitalised,
      let after = lexeme(number.range.upperBound)
    else { return false }
    return number.range.count == 1 && (after.means([.comma, .period, .closing]) || after.startsSentence)
  }

  /// `a woman of 70`, `an old man of 81`: of one person, since `men of 70 nations` counts the nations.
  private func isAgeOfSomebody(_ start: Int) -> Bool {
    guard lexeme(start - 1)?.means(.of) == true, lexeme(start - 2)?.means(.ofAge) == true else { return false }
    return (3...5).contains { lexeme(start - $0)?.means(.article) == true }
  }

  /// `2100 GMT`, `8 p.m.`, `at 2100`, `at about 2100`, `0730`.
  private func isTime(_ number: NumberPhrase) -> Bool {
    guard number.low <= 2400, number.range.count == 1 else { return false }
    if lexeme(number.range.upperBound)?.means(.clock) == true { return true }
    let start = number.range.lowerBound
    guard lexemes[start].form == .digits, lexemes[start].span.length == 4, number.unit == .none,
      number.low.truncatingRemainder(dividingBy: 100) < 60
    else { return false }
    return number.low < 1000 || isAt(start - 1) || (lexeme(start - 1)?.form == .word && isAt(start - 2))
  }

  private func isAt(_ position: Int) -> Bool {
    lexeme(position)?.means(.at) == true
  }

  /// `1.` and `2)` at the head of a line.
  private func isListMark(_ number: NumberPhrase) -> Bool {
    guard lexemes[number.range.lowerBound].startsSentence, number.range.count == 1, number.low <= 100,
      lexemes[number.range.lowerBound].form == .digits, let after = lexeme(number.range.upperBound)
    else { return false }
    return after.isGlued && after.means([.period, .closing])
  }

  /// `one of them`, `no one`, `this one`, `one another`.
  private func isPronoun(_ number: NumberPhrase) -> Bool {
    guard number.isSmallWord, number.low == 1 else { return false }
    if lexeme(number.range.upperBound)?.means(.of) == true { return true }
    return lexeme(number.range.lowerBound - 1)?.means([.label, .determiner, .shift]) == true
  }

  private func lexeme(_ position: Int) -> Lexeme? {
    position >= 0 && position < lexemes.count ? lexemes[position] : nil
  }
}
