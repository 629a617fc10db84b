/// What an incident is.
package enum IncidentType: String, CaseIterable, Hashable, Sendable {
  case attack, ambush, assassination, bombing, airStrike = "air strike", shelling, clash, capture, kidnapping, arrest
  case execution, arson, robbery, protest, ceasefire, agreement, displacement
}

/// How far an incident came.
package enum IncidentStage: String, CaseIterable, Hashable, Sendable {
  case done, attempted, threatened
}

/// What was done to a victim.
package enum IncidentEffect: String, CaseIterable, Hashable, Sendable {
  case killed, wounded, kidnapped, detained, displaced, missing, threatened, unhurt
}

extension IncidentType {
  /// Whether it does violence to people or things.
  var isViolent: Bool {
    switch self {
    case .attack, .ambush, .assassination, .bombing, .airStrike, .shelling, .clash, .capture, .kidnapping, .execution,
      .arson, .robbery:
      true
    case .arrest, .protest, .ceasefire, .agreement, .displacement: false
    }
  }

  /// How much it says: of two words for one event the one that says more names it.
  var weight: Int {
    switch self {
    case .displacement: 0
    case .attack: 1
    case .clash, .capture, .agreement: 2
    case .arrest, .protest, .ambush: 3
    case .shelling, .bombing, .arson, .robbery: 4
    case .assassination, .execution, .airStrike, .kidnapping, .ceasefire: 5
    }
  }

  /// Whether two words may tell of one event: the attack was a bombing, the killing an execution.
  package func agrees(with other: IncidentType) -> Bool {
    self == other || (self == .attack && other.isViolent) || (other == .attack && isViolent)
      || Self.kin.contains { $0.contains(self) && $0.contains(other) }
  }

  private static let kin: [Set<IncidentType>] = [
    [.bombing, .airStrike, .shelling], [.ambush, .clash, .capture], [.assassination, .execution, .ambush],
    [.ceasefire, .agreement], [.kidnapping, .arrest],
  ]
}
