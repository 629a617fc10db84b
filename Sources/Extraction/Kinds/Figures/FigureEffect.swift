/// Finds what was done to those counted: `12 people were killed`, `killing 12`, `a toll of 12`.
struct FigureEffect {
  let lexemes: [Lexeme]

  private static let reach = 9

  /// The kind that the words before a figure give it.
  func before(_ start: Int) -> FigureKind? {
    guard start > 0, start < lexemes.count, !lexemes[start].startsSentence else { return nil }
    var position = start - 1
    while position > 0, start - position < 3, lexemes[position].means([.determiner, .article]) { position -= 1 }
    let word = lexemes[position]
    if word.means(.effect), !isPassive(position) { return word.values.counts }
    return isToll(before: start) ? .killed : nil
  }

  /// Whether the effect's object stands before it: `were killed 12 miles away`.
  private func isPassive(_ position: Int) -> Bool {
    guard position > 0, !lexemes[position].startsSentence else { return false }
    return lexemes[position - 1].means(.auxiliary)
  }

  private func isToll(before start: Int) -> Bool {
    var position = start
    for _ in 0..<Self.reach where position > 0 && !lexemes[position].startsSentence {
      position -= 1
      if lexemes[position].form == .sign { return false }
      if lexemes[position].means(.toll) { return true }
    }
    return false
  }

  /// The kind that the words behind a figure give it.
  func after(_ end: Int) -> FigureKind? {
    var isPassive = false
    let end = endOfInsertion(end) ?? end
    for position in end..<min(end + Self.reach, lexemes.count) {
      let word = lexemes[position]
      if word.startsSentence || (word.form == .sign && !word.means(.hyphen)) { return nil }
      if word.means([.number, .units, .tens, .crowd]) { return nil }
      if word.means(.auxiliary) { isPassive = true }
      if word.means(.effect), isPassive || (position == end && isIntransitive(position)) { return word.values.counts }
    }
    return nil
  }

  /// Behind `, including three children,` or the comma that ends it, where `were` follows; nil if it doesn't.
  private func endOfInsertion(_ start: Int) -> Int? {
    guard start < lexemes.count, lexemes[start].means(.comma) else { return nil }
    for position in start..<max(start, min(start + Self.reach, lexemes.count - 1)) {
      if lexemes[position].startsSentence { return nil }
      if lexemes[position].means(.comma), lexemes[position + 1].means(.auxiliary) { return position + 1 }
    }
    return nil
  }

  /// Whether no object follows: `12 killed in`, `12 dead`, not `gunmen killed 12`.
  private func isIntransitive(_ position: Int) -> Bool {
    guard position + 1 < lexemes.count else { return true }
    let next = lexemes[position + 1]
    if next.startsSentence || next.form == .sign || next.means([.relativeDay, .weekday, .shift]) { return true }
    if next.means([.determiner, .article, .number, .units, .tens, .crowd, .several]) { return false }
    return next.means(.stop) && !next.means(.quantity)
  }
}
