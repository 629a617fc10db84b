/// Gives days of a list what is written once for all of them.
struct SharedYears {
  let lexemes: [Lexeme]

  /// Gives days of a list the year that stands once at its end or start: `October 4, October 23 and November 2, 2019`.
  func shared(_ found: [FoundDate]) -> [FoundDate] {
    var found = found
    for index in found.indices.dropLast().reversed() { share(index + 1, with: index, &found, isBehind: true) }
    for index in found.indices.dropLast() { followWeekday(index, &found) }
    for index in found.indices.dropFirst() { share(index - 1, with: index, &found, isBehind: false) }
    return found
  }

  /// "On Tuesday and Wednesday" in a story of Tuesday means the two days of last week that follow each other.
  private func followWeekday(_ first: Int, _ found: inout [FoundDate]) {
    let between = lexemes[found[first].range.upperBound..<found[first + 1].range.lowerBound]
    guard case .recurring(.weekday(let day), .open) = found[first].meaning,
      case .recurring(.weekday(let next), .open) = found[first + 1].meaning, (1...3).contains((next - day + 7) % 7),
      !between.contains(where: \.startsSentence), Gap(lexemes: between).isAny([.and], [.comma], [.comma, .and], [.or])
    else { return }
    found[first].meaning = .offset(.day, -((next - day + 7) % 7), from: found[first + 1].meaning)
  }

  private func share(_ giver: Int, with taker: Int, _ found: inout [FoundDate], isBehind: Bool) {
    let (first, second) = (min(giver, taker), max(giver, taker))
    let between = lexemes[found[first].range.upperBound..<found[second].range.lowerBound]
    guard case .recurring(let recurring, .open) = found[taker].meaning, recurring.cycle == .year,
      case .fixed(let period) = found[giver].meaning.anchor, period.grain <= .season,
      !between.contains(where: \.startsSentence),
      Gap(lexemes: between).isAny([.and], [.comma], [.comma, .and], [.or])
    else { return }
    // "On May 3, 2017, and June 9" goes on within its year; the year behind is that of all days before it.
    found[taker].meaning = .recurring(recurring, .beside(period))
  }
}

extension DateMeaning {
  /// The date that gives its year to others of a list.
  fileprivate var anchor: DateMeaning {
    switch self {
    case .recurring(_, .beside(let period)): .fixed(period)
    case .within(let recurring, .fixed(let period)): .fixed(recurring.occurrence(within: period)) ?? self
    default: self
    }
  }

  private static func fixed(_ period: DatedPeriod?) -> DateMeaning? { period.map { .fixed($0) } }
}
