import Extraction
import Linguistics

/// Tells whether two accounts are of one event: by day, place, type, parties and numbers, never by one of these alone.
struct EventLikeness {
  private let areas = PlaceContainment()

  /// What the parts must come to: the same day, place and type are enough; of anything less something else must agree.
  static let least = 2.75

  /// nil if the two exclude each other; an article does not tell of one event as of two.
  func likeness(_ one: EventAccount, _ other: EventAccount) -> Double? {
    guard one.key.article != other.key.article, one.incident.type.agrees(with: other.incident.type),
      one.incident.stage == other.incident.stage, let place = place(one, other)
    else { return nil }
    let shared = one.parties.intersection(other.parties).count
    guard let day = Self.day(one, other, sharedWords: shared) else { return nil }
    return day + place + Self.type(one.incident.type, other.incident.type) + (shared > 0 ? 1 : 0)
      + Self.numbers(one.killed, other.killed)
  }

  // MARK: Day and type

  /// Articles days later take the day of the news for that of the event (`by Tuesday the bombing had killed 17`): then
  /// the parties must be the same beyond doubt.
  private static func day(_ one: EventAccount, _ other: EventAccount, sharedWords: Int) -> Double? {
    guard one.isDated, other.isDated else { return undated(one, other) }
    let (one, other) = (one.days, other.days)
    return switch max(one.lowerBound, other.lowerBound) - min(one.upperBound, other.upperBound) {
    case ...0: 1
    case 1: 0.5
    case ...daysOfNews where sharedWords >= 2: 0
    default: nil
    }
  }

  /// An account without a day is of an event of the days before its news, where parties or numbers are the same too.
  private static func undated(_ one: EventAccount, _ other: EventAccount) -> Double? {
    guard one.isDated || other.isDated else { return nil }
    return one.days.overlaps(other.days) ? 0.25 : nil
  }

  /// Days between accounts that may be of one event.
  static let daysOfNews = 3

  private static func type(_ one: IncidentType, _ other: IncidentType) -> Double {
    if one == other { return one == .attack ? 0.75 : 1 }
    return one == .attack || other == .attack ? 0.25 : 0.5
  }

  // MARK: Place

  /// Further from each other two points are two places.
  private static let reach = 25.0
  /// Degrees of latitude, beyond which the distance need not be worked out.
  private static let reachInDegrees = 0.25

  /// nil for two places.
  private func place(_ one: EventAccount, _ other: EventAccount) -> Double? {
    let (first, second) = (one.incident, other.incident)
    if let one = first.country, let other = second.country, one != other { return nil }
    if one.place == other.place, !one.place.isEmpty { return 1 }
    guard let here = first.position, let there = second.position else { return Self.named(one, other) }
    if abs(here.latitude - there.latitude) <= Self.reachInDegrees, here.distance(to: there) <= Self.reach { return 1 }
    return areas.contains(one, other) || areas.contains(other, one) ? 0.5 : nil
  }

  /// Of a place that nothing is known of: one names the other's among its parties, or says nothing.
  private static func named(_ one: EventAccount, _ other: EventAccount) -> Double? {
    func isNamed(_ place: FoldedPlaceName, by account: EventAccount) -> Bool {
      !place.isEmpty && place.words.allSatisfy { account.parties.contains(WordHash($0).value) }
    }
    if isNamed(one.place, by: other) || isNamed(other.place, by: one) { return 0.5 }
    return one.incident.position == nil && other.incident.position == nil && !one.place.isEmpty && !other.place.isEmpty
      ? nil : 0
  }

  // MARK: Numbers

  /// Counts of one event grow by some, seldom to many times as much.
  private static func numbers(_ one: Toll?, _ other: Toll?) -> Double {
    guard let one = one?.value, let other = other?.value else { return 0 }
    if one == other { return one >= 3 ? 1 : 0.5 }
    return max(one, other) > 3 * max(1, min(one, other)) + 3 ? -1 : 0
  }
}

/// Whether one place lies within another, by the gazetteer.
private struct PlaceContainment {
  private let gazetteer = Gazetteer.world

  func contains(_ area: EventAccount, _ inner: EventAccount) -> Bool {
    let areas = places(of: area).filter { gazetteer[$0].kind != .town }
    guard !areas.isEmpty else { return false }
    return places(of: inner).contains { place in areas.contains { gazetteer.lies(place, within: $0) } }
  }

  /// The places of the name that lie where the incident does.
  private func places(of account: EventAccount) -> [Gazetteer.ID] {
    guard let position = account.incident.position else { return [] }
    return gazetteer.places(account.place).filter { gazetteer[$0].coordinates.distance(to: position) < 5 }
  }
}
