import Extraction
import Linguistics
import Newswire

/// What one article tells of an event: one of its incidents, with what tells whether another one is the same event.
struct EventAccount: Sendable {
  /// Which incident of which article.
  struct Key: Hashable, Sendable, Comparable {
    var article: ArticleID
    /// Position among the article's incidents, in order of text.
    var number: Int

    static func < (one: Key, other: Key) -> Bool {
      (one.article.rawValue, one.number) < (other.article.rawValue, other.number)
    }

    /// The name of an event whose first account this is. Articles without a day, which are numbered from far below, have
    /// names below all others.
    var event: EventID {
      let undated = article.day == nil
      let first = undated ? ArticleID(day: nil, number: 0).rawValue : 0
      let number = (article.rawValue - first) * Int64(Self.most) + Int64(number)
      return EventID(rawValue: undated ? Self.firstUndated + number : number)
    }

    private static let firstUndated: Int64 = -1 << 62

    /// Incidents of one article that are looked at; a list of more is no news.
    static let most = 1024
  }

  let key: Key
  let incident: Incident
  /// By number since 1970; of an incident without a day those before the news on which it may have happened.
  let days: ClosedRange<Int>
  /// Whether the article gives a day. Without one it tells of an event only beside an account that has one.
  var isDated: Bool { incident.days != nil }
  /// Words of the names of those who did it or to whom it was done, and of what it was done to.
  let parties: Set<UInt64>
  /// The folded name of the place; empty where none is given.
  let place: FoldedPlaceName
  /// The whole number of those killed, as far as the article gives one.
  let killed: Toll?

  /// Makes no account of what tells of no one event: what was only threatened, what is told as background, what has so long
  /// a time that it holds many (`since August`), what has neither place nor victims, and what has no day and lacks either.
  init?(_ incident: Incident, _ key: Key) {
    guard incident.stage != .threatened, !incident.isBackground, key.number < Key.most,
      let days = Self.days(of: incident, key), incident.place != nil || !incident.victims.isEmpty
    else { return nil }
    (self.key, self.incident, self.days) = (key, incident, days)
    place = FoldedPlaceName((incident.place ?? "").utf8)
    parties = Self.words(of: incident)
    killed = Toll(largestOf: incident.victims.filter { $0.effect == .killed })
  }

  /// Days from the first to the last of an event.
  private static let longest = 3
  /// Days before the news in which what it tells of without a day has mostly happened: `The bombing of the market in
  /// Apora had killed 17 people`.
  static let newsworthy = 7

  /// Gives the days on which it may have happened, and nil if they hold more than one event.
  private static func days(of incident: Incident, _ key: Key) -> ClosedRange<Int>? {
    if let told = incident.days {
      let days = told.first.dayNumber...told.last.dayNumber
      return days.count <= longest + 1 ? days : nil
    }
    guard let published = key.article.date?.dayNumber, incident.place != nil, !incident.victims.isEmpty else {
      return nil
    }
    return published - newsworthy...published
  }

  private static func words(of incident: Incident) -> Set<UInt64> {
    let names =
      (incident.perpetrators + incident.organisations + incident.targets).joined() + incident.victims.flatMap(\.names)
    return Set(
      names.flatMap { FoldedPlaceName($0.utf8).words }.filter { $0.count >= leastLetters }.map { WordHash($0).value })
  }

  /// Shorter words are `the`, `of`, `his`.
  private static let leastLetters = 4
}

/// How many, as far as it is known.
package struct Toll: Hashable, Sendable {
  /// nil if only an upper bound is given.
  package var low: Double?
  /// nil if only a lower bound is given.
  package var high: Double?

  package init(low: Double?, high: Double?) { (self.low, self.high) = (low, high) }

  /// Of several counts of one event the largest is the whole; nil if none has a number.
  init?(largestOf victims: [IncidentVictim]) {
    let counted = victims.map { Toll(low: $0.low, high: $0.high) }.filter { $0.value != nil }
    guard let largest = counted.max(by: { ($0.value ?? 0) < ($1.value ?? 0) }) else { return nil }
    self = largest
  }

  /// The bound that is known, the lower one of two.
  package var value: Double? { low ?? high }
  /// The upper bound, or the lower one where there is no upper.
  package var most: Double? { high ?? low }
}
