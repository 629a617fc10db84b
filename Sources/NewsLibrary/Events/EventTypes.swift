import Extraction

/// What ACLED, the Armed Conflict Location & Event Data project, calls an event of a type.
///
/// From its codebook (2023); where a type says less than ACLED wants to know, the sub-type is left empty.
package struct ACLEDType: Hashable, Sendable {
  package let event: String
  package let sub: String

  package init(_ type: IncidentType) {
    (event, sub) =
      switch type {
      case .attack, .assassination, .execution: ("Violence against civilians", "Attack")
      case .kidnapping: ("Violence against civilians", "Abduction/forced disappearance")
      case .ambush, .clash: ("Battles", "Armed clash")
      case .capture: ("Battles", "")
      case .bombing: ("Explosions/Remote violence", "Remote explosive/landmine/IED")
      case .airStrike: ("Explosions/Remote violence", "Air/drone strike")
      case .shelling: ("Explosions/Remote violence", "Shelling/artillery/missile attack")
      case .protest: ("Protests", "")
      case .arrest: ("Strategic developments", "Arrests")
      case .arson, .robbery: ("Strategic developments", "Looting/property destruction")
      case .ceasefire, .agreement: ("Strategic developments", "Agreement")
      case .displacement: ("Strategic developments", "Other")
      }
  }
}
