import Newswire

/// Finds the days of a list or range that have no month of their own: `3, 5 and 9 October 2019`, `May 3 and 9`.
struct DateLists {
  let lexemes: [Lexeme]

  /// More days than anybody lists.
  private static let longest = 12

  /// The dates of a text with those that stand beside them as bare days, in order.
  func completed(_ found: [FoundDate]) -> [FoundDate] {
    var all: [FoundDate] = []
    var found = found[...]
    while var date = found.popFirst() {
      if DateRules.dayFirst.contains(date.rule) {
        all += before(date, from: all.last?.range.upperBound ?? 0)
      }
      var days = DateRules.monthFirst.contains(date.rule) ? behind(date, upTo: found.first?.range.lowerBound) : []
      if let last = days.last, let year = found.first, let number = year.meaning.ownYear, year.meaning.isYear,
        Gap(lexemes: lexemes[last.range.upperBound..<year.range.lowerBound]).isAny([], [.comma])
      {
        days[days.count - 1].range = last.range.lowerBound..<year.range.upperBound
        found.removeFirst()
        date.meaning = date.meaning.inYear(number)
        for index in days.indices { days[index].meaning = days[index].meaning.inYear(number) }
      }
      all += [date] + days
    }
    return all
  }

  /// `3, 5 and` before `9 October`.
  private func before(_ date: FoundDate, from limit: Int) -> [FoundDate] {
    var days: [FoundDate] = []
    var end = date.range.lowerBound
    while days.count < Self.longest, let joint = joint(endingAt: end, from: limit) {
      var position = joint - 1
      if position > limit, lexemes[position].means(.ordinalEnding), lexemes[position].isGlued { position -= 1 }
      guard position >= limit, isBareDay(position), let day = other(Int(lexemes[position].values.number), date)
      else { break }
      days.append(FoundDate(rule: "day of a list", range: position..<joint, meaning: day))
      end = position
    }
    return days.reversed()
  }

  /// `and 9` behind `May 3`.
  private func behind(_ date: FoundDate, upTo limit: Int?) -> [FoundDate] {
    let limit = limit ?? lexemes.count
    var days: [FoundDate] = []
    var start = date.range.upperBound
    while days.count < Self.longest, let next = joint(startingAt: start, upTo: limit), next < limit,
      isBareDay(next), let day = other(Int(lexemes[next].values.number), date)
    {
      var end = next + 1
      if end < limit, lexemes[end].means(.ordinalEnding), lexemes[end].isGlued { end += 1 }
      guard !countsSomething(end) else { break }
      days.append(FoundDate(rule: "day of a list", range: next..<end, meaning: day))
      start = end
    }
    return days
  }

  /// Finds where the comma or `and` starts that ends at a position; nil if none ends there.
  private func joint(endingAt end: Int, from limit: Int) -> Int? {
    var start = end
    while start > limit, end - start < 2, !lexemes[start].startsSentence, lexemes[start - 1].means([.comma, .and, .or])
    {
      start -= 1
    }
    return start < end ? start : nil
  }

  private func joint(startingAt start: Int, upTo limit: Int) -> Int? {
    var end = start
    while end < limit, end - start < 2, !lexemes[end].startsSentence, lexemes[end].means([.comma, .and, .or]) {
      end += 1
    }
    return end > start ? end : nil
  }

  private func isBareDay(_ position: Int) -> Bool {
    let lexeme = lexemes[position]
    return lexeme.means(.day) && !lexeme.isGlued && !lexeme.startsSentence
      && !(position > 0 && lexemes[position - 1].means([.currencySign, .label]))
  }

  /// Whether a noun stands behind a number: "on May 3 and 9 soldiers died".
  private func countsSomething(_ end: Int) -> Bool {
    guard end < lexemes.count, !lexemes[end].startsSentence else { return false }
    let next = lexemes[end]
    if next.isGlued { return next.means([.percent, .hyphen, .slash, .colon]) || next.form != .sign }
    return next.form == .word && !next.means([.stop, .auxiliary, .and, .to, .through, .of, .inside, .onDay])
      || next.form == .digits || next.means(.currencySign)
  }

  /// Puts another day in the place of a date's own; nil if its month has no such day.
  private func other(_ day: Int, _ date: FoundDate) -> DateMeaning? {
    switch date.meaning {
    case .fixed(let period) where period.grain == .day:
      .fixed(KnownDays(year: period.first.year, month: period.first.month, day: day), .day)
    case .recurring(.day(let month, _), let which):
      CalendarDate(year: 2000, month: month, day: day) == nil ? nil : .recurring(.day(month: month, day: day), which)
    default: nil
    }
  }
}

extension DateMeaning {
  /// A day of the year in a year.
  fileprivate func inYear(_ year: Int) -> DateMeaning {
    guard case .recurring(let recurring, .open) = self, let period = recurring.occurrence(year) else { return self }
    return .fixed(period)
  }
}
