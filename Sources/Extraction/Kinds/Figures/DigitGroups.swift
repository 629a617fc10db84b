import Linguistics

/// Reads a number whose groups of three digits stand apart: `12 000`, `1’200’000`.
struct DigitGroups {
  let lexemes: [Lexeme]

  /// The number of two groups or more that starts at a lexeme, and where it ends; nil if none does.
  func number(at position: Int) -> (value: Double, end: Int)? {
    let first = lexemes[position]
    guard first.form == .digits, first.span.length <= 3, first.values.number > 0 else { return nil }
    var value = first.values.number
    var end = position + 1
    while value < 1e12, let group = group(at: end) {
      value = value * 1000 + lexemes[group].values.number
      end = group + 1
    }
    return end > position + 1 ? (value, end) : nil
  }

  /// The three digits behind a blank, or behind an apostrophe; nil if there are none.
  private func group(at position: Int) -> Int? {
    guard position < lexemes.count, !lexemes[position].startsSentence else { return nil }
    if lexemes[position].means(.apostrophe) {
      let next = position + 1
      return lexemes[position].isGlued && isGroup(next) && lexemes[next].isGlued ? next : nil
    }
    // a blank, a no-break space or a narrow one: three bytes at most
    let gap = lexemes[position].span.start - lexemes[position - 1].span.end
    return (1...3).contains(gap) && isGroup(position) && !goesOn(position + 1) ? position : nil
  }

  private func isGroup(_ position: Int) -> Bool {
    guard position < lexemes.count, !lexemes[position].startsSentence else { return false }
    return lexemes[position].form == .digits && lexemes[position].span.length == 3
  }

  /// Whether the digits are the start of something else: `12 155-mm shells`, `3 100% rises`.
  private func goesOn(_ position: Int) -> Bool {
    guard position < lexemes.count else { return false }
    let next = lexemes[position]
    return next.means(.percent) || next.isGlued && (next.form == .word || next.means([.hyphen, .colon, .slash]))
  }
}
