/// What a token is in its sentence.
package enum PartOfSpeech: UInt8, Sendable, CaseIterable {
  case noun, pluralNoun, properNoun
  /// `go`, `go` in "they go", `goes`, `went`, `going`, `gone`.
  case baseVerb, presentVerb, thirdPersonVerb, pastVerb, presentParticiple, pastParticiple
  case modal, adjective, comparative, adverb
  case pronoun, possessivePronoun
  /// `’s` after a noun.
  case possessiveEnding
  case determiner
  /// `who`, `which`, `whose`, `when`.
  case whWord
  /// `in`, and `that` or `because` before a clause.
  case preposition
  case to, particle, conjunction, number, interjection
  /// `there` in "there is".
  case existential
  case symbol, punctuation, quotationMark
}

extension PartOfSpeech {
  /// Any form of a verb, modals aside.
  package var isVerb: Bool { Self.baseVerb.rawValue <= rawValue && rawValue <= Self.pastParticiple.rawValue }
  /// A common or a proper noun.
  package var isNoun: Bool { rawValue <= Self.properNoun.rawValue }
}
