import Linguistics

/// Reported words: what was said, the reporting verb, the words that name who said it, and the speaker.
package struct Quote: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable, Codable {
    /// The stretch between the marks is the statement.
    case direct
    /// The stretch between the marks is a piece of an indirect statement.
    case mixed
    /// A reported clause without marks.
    case indirect
  }

  package var kind: Kind
  /// What was said; for direct and mixed quotes what stands between the marks.
  package var span: TextSpan
  package var cue: TextSpan?
  package var source: TextSpan?
  /// nil where the speaker is unsure.
  package var speaker: EntityID?
  package var rule: RuleName

  package init(
    _ kind: Kind, _ span: TextSpan, cue: TextSpan? = nil, source: TextSpan? = nil, speaker: EntityID? = nil,
    rule: RuleName
  ) {
    self.kind = kind
    self.span = span
    self.cue = cue
    self.source = source
    self.speaker = speaker
    self.rule = rule
  }
}
