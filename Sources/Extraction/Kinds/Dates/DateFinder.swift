import Linguistics
import Newswire

/// Finds dates as written and resolves them as far as the article tells.
enum DateFinder {
  /// The dates of a text, in its order, never overlapping.
  ///
  /// `Monday`, `August 8` and `last month` are resolved against the day of publication, `the next day` and the days of a
  /// history against what was told before; without either they have no days.
  static func dates(in reading: FactReading) -> [DateMention] {
    let lexemes = reading.lexemes
    let listed = DateLists(lexemes: lexemes).completed(matches(in: lexemes))
    let found = DateJoiner(lexemes: lexemes).joined(listed)
    let setting = DateSetting(published: reading.article.published?.date, found)
    let directions = DirectionReader(lexemes: lexemes, article: reading.annotated)
    var told = ToldTime()
    return found.compactMap { date in
      if lexemes[told.end..<date.range.lowerBound].contains(where: \.startsSentence) { told.endSentence() }
      told.end = date.range.lowerBound
      let direction = date.meaning.asksDirection ? directions.direction(of: date.range) : .open
      let resolution = DateResolution(setting: setting, told: told, direction: direction)
      let period = resolution.period(of: date.meaning)
      if period == nil, case .echo = date.meaning { return nil }
      if let period, direction != .before, setting.isHistory || !date.meaning.isComparison { told.note(period) }
      if let period, date.meaning.ownYear != nil { told.noteYear(of: period) }
      let span = TextSpan(lexemes[date.range.lowerBound].span.start, lexemes[date.range.upperBound - 1].span.end)
      return DateMention(span, days: period?.days, grain: period?.grain, rule: date.rule)
    }
  }

  /// What the rules make of a text before any date is resolved, in its order, never overlapping.
  private static func matches(in lexemes: [Lexeme]) -> [FoundDate] {
    var found: [FoundDate] = []
    var position = 0
    while position < lexemes.count {
      guard let date = longest(lexemes, at: position) else {
        position += 1
        continue
      }
      found.append(date)
      position = date.range.upperBound
    }
    return found
  }

  /// What the first word of each rule can mean, and of any.
  private static let openings = DateRules.all.map(\.pattern[0].senses)
  private static let firstSenses = openings.reduce(into: [] as Senses) { $0.formUnion($1) }

  private static func longest(_ lexemes: [Lexeme], at position: Int) -> FoundDate? {
    guard lexemes[position].means(firstSenses) else { return nil }
    var best: FoundDate?
    for (index, opening) in openings.enumerated() where lexemes[position].means(opening) {
      let rule = DateRules.all[index]
      guard let match = rule.match(lexemes, at: position), match.range.count > best?.range.count ?? 0,
        let meaning = rule.production(match)
      else { continue }
      best = FoundDate(rule: rule.name, range: match.range, meaning: meaning)
    }
    return best
  }
}
