import Linguistics

/// One pass over the lexemes of a text.
struct FigureReader {
  private let text: SourceText
  private let lexemes: [Lexeme]
  private let units: NumberUnits
  private let nouns: CountedNoun
  private let context: NumberContext
  private let effect: FigureEffect
  private let surroundings: NumberSurroundings
  private let sources: FigureSources

  init(_ reading: FactReading) {
    text = reading.text
    let lexemes = Self.lexemes(of: reading)
    self.lexemes = lexemes
    units = NumberUnits(lexemes: lexemes)
    nouns = CountedNoun(lexemes: lexemes, bytes: text.bytes)
    context = NumberContext(lexemes: lexemes)
    effect = FigureEffect(lexemes: lexemes)
    surroundings = NumberSurroundings(bytes: text.bytes)
    sources = FigureSources(reading)
  }

  /// The lexemes of a text; of dates only that they are dates, so that no number is seen in them.
  private static func lexemes(of reading: FactReading) -> [Lexeme] {
    var lexemes = reading.lexemes
    var position = 0
    for date in reading.facts(DateMention.self) {
      while lexemes[position].span.start < date.span.start { position += 1 }
      while position < lexemes.count, lexemes[position].span.start < date.span.end {
        lexemes[position].becomeDate()
        position += 1
      }
    }
    return lexemes
  }

  /// A figure with the lexemes that it covers.
  private struct Draft {
    var figure: Figure
    var range: Range<Int>
    var head: FigureKind?
    var effect: FigureKind?
    var needsNoun: Bool
  }

  func figures() -> [Figure] {
    var drafts: [Draft] = []
    var position = 0
    while position < lexemes.count {
      guard lexemes[position].means(NumberReader.firstSenses), let number = units.phrase(at: position) else {
        position += 1
        continue
      }
      if context.isFigure(number), !surroundings.isCode(span(of: number.range)) {
        drafts.append(draft(of: number, behind: drafts.last?.range.upperBound ?? 0))
      }
      position = number.range.upperBound
    }
    share(&drafts)
    takeNouns(&drafts)
    return drafts.filter(counts).map { draft in
      var figure = draft.figure
      figure.source = sources.source(of: figure)
      return figure
    }
  }

  private func draft(of number: NumberPhrase, behind limit: Int) -> Draft {
    let counted = [.measure, .money, .rate].contains(number.unit) ? nil : nouns.after(number)
    let (start, low, high) = hedged(number, behind: limit)
    let noun = counted.flatMap { $0.range.isEmpty ? nil : $0.range }
    let end = noun?.upperBound ?? number.range.upperBound
    let effect = effect(on: number, counted: counted, from: start, to: end)
    let figure = Figure(
      span: span(of: start..<end), number: span(of: number.range), low: low, high: high,
      counts: kind(of: number, counted: counted, effect: effect), of: noun.map { text.reflowed(span(of: $0)) },
      rule: number.rule)
    return Draft(
      figure: figure, range: start..<end, head: counted?.head, effect: effect,
      needsNoun: needsNoun(number, counted))
  }

  /// Whether a number counts only before a noun known to be counted: `three` does so before any plural, but not in
  /// `the three gorges`, which only names them again.
  private func needsNoun(_ number: NumberPhrase, _ counted: CountedNoun.Found?) -> Bool {
    let start = number.range.lowerBound
    let isKnown = start > 0 && !lexemes[start].startsSentence && lexemes[start - 1].means(.determiner)
    if number.isSmallWord { return counted?.isPlural != true || number.low < 2 || isKnown }
    return number.isScoreLike && number.unit == .none
  }

  /// Where the hedges of a number start, and the bounds that they leave it.
  private func hedged(_ number: NumberPhrase, behind limit: Int) -> (start: Int, low: Double?, high: Double?) {
    var start = number.range.lowerBound
    var bounds: (low: Double?, high: Double?) = (number.low, number.high)
    for _ in 0..<3 {
      guard let hedge = Hedge.ending(words(before: start, behind: limit)) else { break }
      start -= hedge.words.count
      if hedge.bound != .about { bounds = hedge.bounds(low: number.low, high: number.high) }
    }
    return (start, bounds.low, bounds.high)
  }

  /// The words before a lexeme in its sentence, last first, at most as many as a hedge has.
  private func words(before start: Int, behind limit: Int) -> [PackedWord?] {
    var words: [PackedWord?] = []
    var position = start
    while position > limit, words.count < Hedge.longest, !lexemes[position].startsSentence {
      position -= 1
      guard lexemes[position].form == .word else { break }
      words.append(PackedWord(text.bytes[lexemes[position].span.range]))
    }
    return words
  }

  private func effect(
    on number: NumberPhrase, counted: CountedNoun.Found?, from start: Int, to end: Int
  ) -> FigureKind? {
    guard let counted, number.unit == .none || number.unit == .compound else { return nil }
    if let head = counted.head, [.strikes, .aid, .other].contains(head) { return nil }
    if let within = counted.range.first.flatMap({ lexemes[$0].means(.effect) ? lexemes[$0].values.counts : nil }) {
      return within
    }
    return effect.after(end) ?? effect.before(start)
  }

  private func kind(of number: NumberPhrase, counted: CountedNoun.Found?, effect: FigureKind?) -> FigureKind {
    switch number.unit {
    case .money: .money
    case .percent: .percent
    case .measure, .rate: .other
    case .cargo: counted?.head == .aid ? .aid : .other
    case .none, .compound: effect ?? counted?.head ?? (isCrowd(number, counted) ? .people : .other)
    }
  }

  /// Whether a number left open stands for people: `Thousands marched`.
  private func isCrowd(_ number: NumberPhrase, _ counted: CountedNoun.Found?) -> Bool {
    number.rule == "number left open" && number.takesOf && counted?.range.isEmpty != false
      && lexemes[number.range.lowerBound].startsSentence
  }

  /// Hands an effect on across `and` and commas: `killing 12 soldiers and 3 civilians`.
  private func share(_ drafts: inout [Draft]) {
    for index in drafts.indices.dropFirst() where areJoined(drafts[index - 1].range, drafts[index].range) {
      let pair = (drafts[index - 1].effect, drafts[index].effect)
      if let effect = pair.0, pair.1 == nil { give(effect, to: &drafts[index]) }
      if let effect = pair.1, pair.0 == nil { give(effect, to: &drafts[index - 1]) }
    }
  }

  /// Gives a bare number the noun of the one before it, where both are told of places: `15 strikes in Apora and 31
  /// across the delta`.
  private func takeNouns(_ drafts: inout [Draft]) {
    for index in drafts.indices.dropFirst() {
      let (before, bare) = (drafts[index - 1], drafts[index])
      guard bare.figure.counts == .other, bare.figure.of == nil, before.head == .strikes, !bare.needsNoun,
        isElliptic(from: before.range.upperBound, bare.range)
      else { continue }
      drafts[index].head = before.head
      drafts[index].figure.counts = before.figure.counts
    }
  }

  /// Whether a place follows both, and `and` or a comma goes before the second.
  private func isElliptic(from end: Int, _ bare: Range<Int>) -> Bool {
    guard bare.lowerBound - end < 8, bare.lowerBound > end, bare.upperBound < lexemes.count else { return false }
    let between = lexemes[end..<bare.lowerBound]
    guard let last = between.last, last.means([.and, .comma]), !between.contains(where: \.startsSentence) else {
      return false
    }
    return [end, bare.upperBound].allSatisfy { Self.isLocative(text.bytes[lexemes[$0].span.range]) }
  }

  private static func isLocative(_ word: ArraySlice<UInt8>) -> Bool {
    Lexicon.english[WordHash(word).value].contains(.locative)
  }

  private func give(_ effect: FigureKind, to draft: inout Draft) {
    guard [.people, .troops, .fighters].contains(draft.figure.counts) else { return }
    draft.effect = effect
    draft.figure.counts = effect
  }

  private func areJoined(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let between = first.upperBound..<max(first.upperBound, second.lowerBound)
    return (1...2).contains(between.count)
      && between.allSatisfy { lexemes[$0].means([.comma, .and]) && !lexemes[$0].startsSentence }
  }

  /// A bare word for a number up to ten, and what may be a score, count only before a noun known to be counted,
  /// or with an effect.
  private func counts(_ draft: Draft) -> Bool {
    !draft.needsNoun || draft.head != nil || draft.effect != nil
  }

  private func span(of range: Range<Int>) -> TextSpan {
    TextSpan(lexemes[range.lowerBound].span.start, lexemes[range.upperBound - 1].span.end)
  }
}

extension Lexeme {
  fileprivate mutating func becomeDate() {
    form = .word
    senses = [.relativeDay]
    isCapitalised = false
    values = LexemeValues()
  }
}
