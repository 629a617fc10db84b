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
    if word.means(.effect), !isPassive(position) { return isDone(position) ? word.values.counts : nil }
    if let counted = countBefore(start) { return counted }
    if word.means(.of), position > 0, !word.startsSentence, let deed = deed(at: position - 1) { return deed }
    return isToll(before: start) ? .killed : nil
  }

  /// What the word before `of` says was done: `the killing of three`, `the bodies of 70 villagers`.
  private func deed(at position: Int) -> FigureKind? {
    let word = lexemes[position]
    guard word.means(.effect) || word.means(.noun), let kind = word.values.counts, isDeed(kind) else { return nil }
    return kind
  }

  private func isDeed(_ kind: FigureKind) -> Bool {
    switch kind {
    case .killed, .wounded, .missing, .displaced, .detained: true
    case .troops, .fighters, .strikes, .aid, .money, .percent, .people, .other: false
    }
  }

  /// Whether what a verb says came to pass: not `could kill 12`, `threatened to kill 12`, `did not kill 12`.
  private func isDone(_ verb: Int) -> Bool {
    for position in stride(from: verb - 1, through: max(0, verb - 3), by: -1) {
      if lexemes[position].startsSentence { return !lexemes[position].means(.unreal) }
      if lexemes[position].means(.unreal) { return false }
    }
    return true
  }

  /// Whether the effect's object stands before it: `were killed 12 miles away`.
  private func isPassive(_ position: Int) -> Bool {
    guard position > 0, !lexemes[position].startsSentence else { return false }
    return lexemes[position - 1].means(.auxiliary)
  }

  /// What `the number of people killed` before a number tells of it: `The number of people killed in the bombing has risen to
  /// 14`, `put the number of injured at 50`, `the number of wounded remains 63`.
  private func countBefore(_ start: Int) -> FigureKind? {
    guard lexemes[start - 1].means([.to, .at]) || isCopula(start - 1) else { return nil }
    var position = start - 1
    while position > 0, start - position < Self.countReach, !lexemes[position].startsSentence {
      position -= 1
      if lexemes[position].means([.number, .units, .tens]) { return nil }
      guard lexemes[position].means(.countNoun), lexemes[position + 1].means(.of) else { continue }
      return lexemes[position + 2..<min(position + 5, start)].first { $0.means(.effect) }?.values.counts
    }
    return nil
  }

  /// Lexemes between a count and its number, more than most sentences put there.
  private static let countReach = 25

  private func isCopula(_ position: Int) -> Bool { lexemes[position].means([.isNow, .wasThen, .staysAt]) }

  /// Whether a toll before a number is its own: in "the toll reached 200 and 37 cities were under curfew" it is that of
  /// the number before.
  private func isToll(before start: Int) -> Bool {
    var position = start
    var isBehindAnd = false
    for _ in 0..<Self.reach where position > 0 && !lexemes[position].startsSentence {
      position -= 1
      if lexemes[position].form == .sign || isBehindAnd && lexemes[position].means(.number) { return false }
      if lexemes[position].means(.toll) { return true }
      isBehindAnd = isBehindAnd || lexemes[position].means(.and)
    }
    return false
  }

  /// The kind that the words behind a figure give it.
  func after(_ end: Int) -> FigureKind? {
    // "stabbed 11 students to death"
    if end > 0, isToDeath(end - 1) { return .killed }
    var isPassive = false
    let start = endOfInsertion(end) ?? end
    var first = start
    for position in start..<max(start, min(start + Self.reach, lexemes.count)) {
      let word = lexemes[position]
      if word.startsSentence || (word.form == .sign && !word.means(.hyphen)) { return nil }
      if word.means([.number, .units, .tens, .crowd]) || (word.means(.unreal) && position > start) { return nil }
      if word.means(.who), position + 1 < lexemes.count, !lexemes[position + 1].means([.auxiliary, .perfect]) {
        return nil
      }
      if word.means(.auxiliary) { isPassive = true }
      if word.means(.effect), isPassive || (position == first && isIntransitive(position)) {
        return isCasualties(position) ? .wounded : word.values.counts
      }
      if isToDeath(position) { return .killed }
      // "four villagers also killed", "dozens more wounded"
      if position == first, word.means(.beforeEffect) { first += 1 }
    }
    return nil
  }

  /// `burned to death`, `froze to death`: killed, whatever the verb.
  private func isToDeath(_ verb: Int) -> Bool {
    guard verb + 2 < lexemes.count, lexemes[verb].form == .word else { return false }
    let (to, death) = (lexemes[verb + 1], lexemes[verb + 2])
    return !to.startsSentence && to.means(.to) && !death.startsSentence && death.means(.effect)
      && death.values.counts == .killed
  }

  /// Whether `or` joins an effect with another, so that it is not told how many of those harmed are dead: `40 were killed or
  /// wounded`.
  private func isCasualties(_ effect: Int) -> Bool {
    guard effect + 2 < lexemes.count, !lexemes[effect + 1].startsSentence, lexemes[effect + 1].means(.or) else {
      return false
    }
    return lexemes[effect + 2].means(.effect) && lexemes[effect + 2].values.counts == .wounded
  }

  /// Behind `, including three children,` or the comma that ends it, where `were` or `have been` follows; nil if it
  /// doesn't.
  private func endOfInsertion(_ start: Int) -> Int? {
    guard start < lexemes.count, lexemes[start].means(.comma) else { return nil }
    for position in start..<max(start, min(start + Self.reach, lexemes.count - 1)) {
      if lexemes[position].startsSentence { return nil }
      if lexemes[position].means(.comma), lexemes[position + 1].means([.auxiliary, .perfect]) { return position + 1 }
    }
    return nil
  }

  /// Whether no object follows: `12 killed in`, `12 dead`, not `gunmen killed 12`.
  private func isIntransitive(_ position: Int) -> Bool {
    guard position + 1 < lexemes.count else { return true }
    let next = lexemes[position + 1]
    if next.startsSentence || next.form == .sign || next.means([.relativeDay, .weekday, .shift, .timeUnits]) {
      return true
    }
    // archives that have lost their capitals: "25 others injured saturday"
    if next.weekday != nil { return true }
    if next.means([.determiner, .article, .number, .units, .tens, .crowd, .several]) { return false }
    // "killed at Tarn", but not "killed at least three"
    if next.means(.at), position + 2 < lexemes.count { return !lexemes[position + 2].means(.extreme) }
    return next.means(.stop) && !next.means(.quantity)
  }
}
