import Linguistics

/// Leaves of names and phrases for one thing the fullest: `guerrillas` beside `urban guerrillas` says nothing more.
enum FillerNames {
  static func distinct(_ fillers: [[String]]) -> [[String]] {
    var kept: [(filler: [String], words: Set<Substring>)] = []
    for filler in fillers {
      let words = Set(filler.joined(separator: " ").lowercased().split(separator: " "))
      if let index = kept.firstIndex(where: { $0.words.isSubset(of: words) || words.isSubset(of: $0.words) }) {
        if words.count > kept[index].words.count { kept[index] = (filler, words) }
      } else {
        kept.append((filler, words))
      }
    }
    return kept.map(\.filler)
  }

  static func distinct(_ names: [String]) -> [String] { distinct(names.map { [$0] }).map { $0[0] } }

  /// Victims once each: those with names by name, counts by effect and number.
  static func distinct(_ victims: [IncidentVictim]) -> [IncidentVictim] {
    var kept: [IncidentVictim] = []
    for victim in victims {
      let isKnown = kept.contains { other in
        other.effect == victim.effect
          && (victim.names.isEmpty
            ? (other.low, other.high) == (victim.low, victim.high) && (victim.low != nil || victim.high != nil)
            : other.names == victim.names)
      }
      if !isKnown { kept.append(victim) }
    }
    return kept
  }
}
