/// Who is taken to have said something, and how surely.
struct ResolvedSpeaker: Sendable, Hashable {
  /// Never empty; several speak together.
  var speakers: [EntityID]
  var certainty: Certainty

  init(_ speakers: [EntityID], _ certainty: Certainty = .sure) {
    self.speakers = speakers
    self.certainty = certainty
  }

  init(_ speaker: EntityID, _ certainty: Certainty = .sure) { self.init([speaker], certainty) }
}
