import Linguistics
import Newswire

/// Puts together what several sentences tell of one incident.
struct IncidentMerger {
  var merged: [IncidentDraft] = []

  /// What two accounts must have in common, beyond what they differ in, to be of one incident.
  /// A headline needs to have nothing but its type.
  private static let least = 1.5

  mutating func take(_ draft: IncidentDraft) {
    let best = merged.indices.map { ($0, likeness(merged[$0], draft)) }.max { ($0.1, $0.0) < ($1.1, $1.0) }
    if let (index, likeness) = best, likeness >= (draft.sentence.isText ? Self.least : 0) {
      merged[index].take(draft)
    } else {
      merged.append(draft)
    }
  }

  private func likeness(_ known: IncidentDraft, _ new: IncidentDraft) -> Double {
    guard known.incident.type.agrees(with: new.incident.type) else { return -1 }
    if let one = known.incident.count, let other = new.incident.count, one != other { return -1 }
    guard let days = Self.days(known.incident.days, new.incident.days) else { return -1 }
    var likeness = days + Self.place(known, new) + Self.victims(known.incident, new.incident)
    if Self.shareParties(known.incident, new.incident) { likeness += 1 }
    if new.isDefinite { likeness += 1 }
    if !new.isNamed { likeness += 0.5 }
    if new.sentence.index - known.lastSentence <= 1 { likeness += 1 }
    if known.incident.type == new.incident.type { likeness += 0.5 }
    if known.incident.stage != new.incident.stage { likeness -= 1 }
    return likeness
  }

  /// nil if the days exclude each other.
  private static func days(_ known: KnownDays?, _ new: KnownDays?) -> Double? {
    guard let known, let new else { return 0 }
    guard known.first <= new.last, new.first <= known.last else { return nil }
    return known == new ? 1.5 : 0
  }

  private static func place(_ known: IncidentDraft, _ new: IncidentDraft) -> Double {
    guard let one = known.place, let other = new.place else { return 0 }
    if known.sentence.index == new.sentence.index, one.name != other.name { return -4 }
    if one.name == other.name { return known.isPlaceExact ? 1.5 : 0.5 }
    return known.isPlaceExact && new.isPlaceExact ? -1.5 : 0
  }

  private static func victims(_ known: Incident, _ new: Incident) -> Double {
    for one in known.victims {
      for other in new.victims where one.effect == other.effect {
        if !one.names.isEmpty, one.names == other.names { return 2 }
        guard one.low != nil || one.high != nil, other.low != nil || other.high != nil else { continue }
        return (one.low, one.high) == (other.low, other.high) ? 1.5 : -0.5
      }
    }
    return 0
  }

  private static func shareParties(_ known: Incident, _ new: Incident) -> Bool {
    let parties = { (incident: Incident) in
      Set((incident.perpetrators + incident.organisations + incident.targets).joined())
    }
    return !parties(known).isDisjoint(with: parties(new))
  }
}

extension IncidentDraft {
  /// The last sentence that told of it.
  fileprivate var lastSentence: Int { deeds.map(\.sentence).max() ?? sentence.index }

  fileprivate mutating func take(_ other: IncidentDraft) {
    deeds += other.deeds
    if other.value > value {
      (score, sentence) = (other.score, other.sentence)
      incident.span = other.incident.span
    }
    if other.incident.type.weight > incident.type.weight { incident.type = other.incident.type }
    if incident.days == nil || isFiner(other.incident.days, than: incident.days) { incident.days = other.incident.days }
    if place == nil || (other.isPlaceExact && !isPlaceExact) { place = other.place ?? place }
    incident.isDenied = incident.isDenied || other.incident.isDenied
    incident.takeFillers(of: other.incident, isText: other.sentence.isText)
  }

  /// How well a sentence tells of it: a headline only where nothing else does.
  private var value: Float {
    let isText = sentence.block == .paragraph
    return score + (isText ? 5 : 0) + (incident.days == nil ? 0 : 1) + (place == nil ? 0 : 1)
  }

  private func isFiner(_ other: KnownDays?, than days: KnownDays?) -> Bool {
    guard let other, let days else { return false }
    return other.last.dayNumber - other.first.dayNumber < days.last.dayNumber - days.first.dayNumber
  }
}

extension Incident {
  /// - Parameter isText: a headline or caption may be rounded, or left behind by a correction: its counts hold only where the
  ///   story gives none.
  fileprivate mutating func takeFillers(of other: Incident, isText: Bool) {
    perpetrators += other.perpetrators
    organisations += other.organisations
    targets += other.targets
    weapons += other.weapons
    claimedBy += other.claimedBy
    blamedBy += other.blamedBy
    let effects = isText ? [] : Set(victims.filter { $0.names.isEmpty }.map(\.effect))
    victims += other.victims.filter { !$0.names.isEmpty || !effects.contains($0.effect) }
    count = count ?? other.count
  }
}
