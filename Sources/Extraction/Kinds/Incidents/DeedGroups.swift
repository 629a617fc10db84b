import Linguistics
import Newswire

/// Puts the deeds of a sentence together that may be of one incident.
struct DeedGroups {
  private let text: IncidentText
  private let facts: SentenceFacts
  private var article: AnnotatedArticle { text.article }

  init(_ text: IncidentText, _ facts: SentenceFacts) {
    self.text = text
    self.facts = facts
  }

  /// Each group with the deed first that says most.
  func groups(_ deeds: [Deed]) -> [[Deed]] {
    var groups: [[Deed]] = []
    for deed in deeds.sorted(by: Self.saysMore) {
      if let index = groups.firstIndex(where: { belongs(deed, to: $0, among: deeds) }) {
        groups[index].append(deed)
      } else {
        groups.append([deed])
      }
    }
    return groups
  }

  private static func saysMore(_ one: Deed, _ other: Deed) -> Bool {
    (other.entry.type.weight, one.tokens.lowerBound) < (one.entry.type.weight, other.tokens.lowerBound)
  }

  private func belongs(_ deed: Deed, to group: [Deed], among deeds: [Deed]) -> Bool {
    if deed.entry.sort == .effect { return true }
    guard group[0].entry.type.agrees(with: deed.entry.type) else { return false }
    return !group.contains { areOfTwoDays($0, deed, among: deeds) }
  }

  /// Whether two deeds have a date each, of days apart: `bombed the port on Monday, two days after gunmen killed 1,200 people
  /// on 7 March`.
  private func areOfTwoDays(_ one: Deed, _ other: Deed, among deeds: [Deed]) -> Bool {
    guard let first = ownDays(of: one, among: deeds), let second = ownDays(of: other, among: deeds) else {
      return false
    }
    return !first.overlaps(second)
  }

  /// The days of a date that stands nearer to this deed than to any other.
  private func ownDays(of deed: Deed, among deeds: [Deed]) -> KnownDays? {
    let rivals = deeds.filter { $0.entry.sort != .effect }
    let own = facts.dates.filter { date in
      date.days != nil
        && rivals.min { distance($0, date) < distance($1, date) }.map { $0.tokens == deed.tokens } ?? false
    }
    return own.min { distance(deed, $0) < distance(deed, $1) }?.days
  }

  private func distance(_ deed: Deed, _ date: DateMention) -> Int {
    text.span(of: deed.tokens).distance(to: date.span)
  }
}
