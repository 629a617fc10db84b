import Extraction

extension SpeakerKey {
  /// The key of an entity that speaks.
  package init(of entity: Entity) { self.init(rawValue: entity.name.lowercased()) }
}
