import Linguistics
import Newswire

/// Finds dates as written and resolves them if the article says when it was published.
enum DateFinder {
  /// The dates of a text, in its order, never overlapping.
  ///
  /// `Monday`, `August 8` and `last month` are resolved against the day of publication; without it they have no days.
  static func dates(in reading: FactReading) -> [DateMention] {
    matches(in: reading.lexemes).map {
      mention(of: $0, in: reading.lexemes, published: reading.article.published?.date)
    }
  }

  /// What the rules make of a text before any date is resolved, in its order, never overlapping.
  private static func matches(in lexemes: [Lexeme]) -> [Found] {
    var found: [Found] = []
    var position = 0
    while position < lexemes.count {
      guard let date = longest(lexemes, at: position) else {
        position += 1
        continue
      }
      found.append(date)
      position = date.match.range.upperBound
    }
    return found
  }

  /// A rule that matched, where, and what it says.
  private struct Found {
    let rule: RuleName
    let match: Match
    let meaning: DateMeaning
  }

  /// What the first word of each rule can mean, and of any.
  private static let openings = DateRules.all.map(\.pattern[0].senses)
  private static let firstSenses = openings.reduce(into: [] as Senses) { $0.formUnion($1) }

  private static func longest(_ lexemes: [Lexeme], at position: Int) -> Found? {
    guard lexemes[position].means(firstSenses) else { return nil }
    var best: Found?
    for (index, opening) in openings.enumerated() where lexemes[position].means(opening) {
      let rule = DateRules.all[index]
      guard let match = rule.match(lexemes, at: position), match.range.count > best?.match.range.count ?? 0,
        let meaning = rule.production(match)
      else { continue }
      best = Found(rule: rule.name, match: match, meaning: meaning)
    }
    return best
  }

  private static func mention(of found: Found, in lexemes: [Lexeme], published: CalendarDate?) -> DateMention {
    let resolution = DateResolution(published: published, looksAhead: found.match.looksAhead)
    let range = found.match.range
    let span = TextSpan(lexemes[range.lowerBound].span.start, lexemes[range.upperBound - 1].span.end)
    return DateMention(span, days: resolution.days(of: found.meaning), rule: found.rule)
  }
}
