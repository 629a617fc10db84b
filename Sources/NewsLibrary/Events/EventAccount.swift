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

    /// The name of an event whose first account this is.
    var event: EventID { EventID(rawValue: article.rawValue * Int64(Self.most) + Int64(number)) }

    /// Incidents of one article that are looked at; a list of more is no news.
    static let most = 1024
  }

  let key: Key
  let incident: Incident
  /// By number since 1970.
  let days: ClosedRange<Int>
  /// Words of the names of those who did it or to whom it was done, and of what it was done to.
  let parties: Set<UInt64>
  /// The folded name of the place; empty where none is given.
  let place: FoldedPlaceName
  /// The whole number of those killed, as far as the article gives one.
  let killed: Toll?

  /// nil for what tells of no one event: what was only threatened, what is told as background, what has no day or so
  /// long a time that it holds many (`since August`), and what has neither place nor victims.
  init?(_ incident: Incident, _ key: Key) {
    guard incident.stage != .threatened, !incident.isBackground, key.number < Key.most,
      let told = incident.days, told.last.dayNumber - told.first.dayNumber <= Self.longest,
      incident.place != nil || !incident.victims.isEmpty
    else { return nil }
    (self.key, self.incident) = (key, incident)
    days = told.first.dayNumber...told.last.dayNumber
    place = FoldedPlaceName((incident.place ?? "").utf8)
    parties = Self.words(of: incident)
    killed = Toll(largestOf: incident.victims.filter { $0.effect == .killed })
  }

  /// Days from the first to the last of an event.
  private static let longest = 3

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
