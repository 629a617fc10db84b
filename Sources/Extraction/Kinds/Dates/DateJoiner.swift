/// A date as a rule found it, before it is known what day it is.
struct FoundDate: Sendable {
  var rule: RuleName
  /// Lexemes.
  var range: Range<Int>
  var meaning: DateMeaning
}

/// Joins neighbours into what they say together: `Monday` and `last week`, `two weeks before` and `March 3`.
struct DateJoiner {
  let lexemes: [Lexeme]

  /// The dates of a text with neighbours joined; pieces that found no neighbour are gone.
  func joined(_ found: [FoundDate]) -> [FoundDate] {
    var last: [FoundDate] = []
    // From the end: in "two weeks before Monday of last week" the last two come together first.
    for date in found.reversed() {
      if let next = last.last, let both = join(date, next) {
        last[last.count - 1] = both
      } else {
        last.append(date)
      }
    }
    return SharedYears(lexemes: lexemes).shared(last.reversed().compactMap(complete))
  }

  /// What stands alone, as it is or with its piece completed.
  private func complete(_ date: FoundDate) -> FoundDate? {
    // Football has a first half too.
    if case .recurring(.half, .open) = date.meaning { return nil }
    guard case .piece(let piece) = date.meaning else { return date }
    guard case .distance(let unit, let count, isComplete: true) = piece else { return nil }
    var date = date
    date.meaning = .told(unit, count)
    return date
  }

  private func join(_ first: FoundDate, _ second: FoundDate) -> FoundDate? {
    guard first.range.upperBound <= second.range.lowerBound, second.range.lowerBound - first.range.upperBound <= 3
    else { return nil }
    let between = lexemes[first.range.upperBound..<second.range.lowerBound]
    guard !lexemes[second.range.lowerBound].startsSentence, !between.contains(where: \.startsSentence),
      let (rule, meaning) = meaning(of: first, Gap(lexemes: between), second)
    else { return nil }
    return FoundDate(rule: rule, range: first.range.lowerBound..<second.range.upperBound, meaning: meaning)
  }

  private func meaning(of first: FoundDate, _ gap: Gap, _ second: FoundDate) -> (RuleName, DateMeaning)? {
    if case .piece(let piece) = first.meaning { return behind(piece, gap, second).map { (first.rule, $0) } }
    if case .piece = second.meaning { return nil }
    if let part = part(first.meaning, of: second.meaning, gap) { return ("part of a longer date", part) }
    if isRange(first, gap, second) { return ("from one date to another", .range(first.meaning, second.meaning)) }
    return nil
  }

  private func behind(_ piece: DateMeaning.Piece, _ gap: Gap, _ second: FoundDate) -> DateMeaning? {
    if case .piece = second.meaning { return nil }
    switch piece {
    case .time: return gap.isAny([], [.of], [.onDay], [.comma]) && second.meaning.isDay ? second.meaning : nil
    case .distance(let unit, let count, _):
      return gap.isAny([]) ? .offset(unit, count, from: second.meaning) : nil
    case .unitOf(let unit): return gap.isAny([]) && second.meaning.isDay ? .covering(unit, second.meaning) : nil
    case .stretchOf(let stretch):
      return gap.isAny([]) && !second.meaning.isDay ? .stretch(stretch, of: second.meaning) : nil
    }
  }

  /// `March last year`, `the third quarter of 1984`, `last week on Monday`, `next year's first quarter`.
  private func part(_ first: DateMeaning, of second: DateMeaning, _ gap: Gap) -> DateMeaning? {
    if case .recurring(let recurring, .open) = first, second.canHold(recurring),
      gap.isAny([], [.of], [.inside], [.comma])
    {
      return .within(recurring, second)
    }
    if case .recurring(let recurring, .open) = second, first.canHold(recurring),
      gap.isAny([], [.onDay], [.inside], [.apostrophe, .letterS])
    {
      return .within(recurring, first)
    }
    return nil
  }

  /// `from Monday to Friday`, `between 2003 and 2008`, `3 May – 9 June 2017`.
  private func isRange(_ first: FoundDate, _ gap: Gap, _ second: FoundDate) -> Bool {
    guard first.meaning.canBoundRange, second.meaning.canBoundRange, first.meaning.isYear == second.meaning.isYear,
      first.meaning.isDay == second.meaning.isDay
    else { return false }
    let before = before(first.range.lowerBound)
    if gap.isAny([.and]) { return before?.means(.between) == true }
    if gap.isAny([.until]) { return before?.means(.from) == true }
    if first.meaning.isYear, !gap.isAny([.hyphen]) { return gap.isAny([.to]) && before?.means(.from) == true }
    return gap.isAny([.to], [.through], [.hyphen])
  }

  /// The lexeme before a date in its sentence, its article and time of day left out.
  private func before(_ start: Int) -> Lexeme? {
    var position = start
    while position > 0, !lexemes[position].startsSentence {
      position -= 1
      if !lexemes[position].means([.determiner, .part, .hyphen, .number, .colon, .meridiem, .zone, .moment]) {
        return lexemes[position]
      }
    }
    return nil
  }
}

/// The few words between two dates.
struct Gap {
  let lexemes: ArraySlice<Lexeme>

  /// Whether the words are one of these sequences, articles left out.
  func isAny(_ sequences: [Sense]...) -> Bool {
    let words = lexemes.filter { !$0.means(.determiner) || $0.means([.toldShift, .letterS]) }
    return sequences.contains { senses in
      senses.count == words.count && zip(words, senses).allSatisfy { $0.means($1) }
    }
  }
}

extension DateMeaning {
  /// Whether it is a single day that a time can stand beside.
  var isDay: Bool {
    switch self {
    case .fixed(let period): period.grain == .day
    case .recurring(let recurring, _), .within(let recurring, _): recurring.grain == .day
    case .unit(let unit, _), .told(let unit, _): unit == .day || unit == .night
    case .offset, .away: true
    case .slashed: true
    case .present, .unknown, .echo, .covering, .stretch, .range, .piece: false
    }
  }

  var isYear: Bool {
    if case .fixed(let period) = self { return period.grain >= .year && period.grain != .range }
    return isUnit(.year)
  }

  /// Whether such a thing can be a part of it: a weekday of a week, a month of a year.
  fileprivate func canHold(_ recurring: Recurring) -> Bool {
    switch (recurring, recurring.cycle) {
    case (.half, _): isUnit(.year) || isUnit(.month)
    case (_, .week): isUnit(.week)
    case (_, .month): isUnit(.month)
    case (_, .year): isUnit(.year)
    }
  }

  private func isUnit(_ unit: TimeUnit) -> Bool {
    switch self {
    case .unit(let own, _), .told(let own, _): own == unit
    case .fixed(let period):
      unit == .year ? [.year, .range].contains(period.grain) : unit == .month && period.grain == .month
    case .recurring(.month, _), .within(.month, _): unit == .month
    default: false
    }
  }

  fileprivate var canBoundRange: Bool {
    switch self {
    case .fixed, .slashed, .recurring, .within, .unit, .offset: true
    case .present, .unknown, .away, .told, .echo, .covering, .stretch, .range, .piece: false
    }
  }
}
