import Linguistics

extension PartOfSpeech {
  /// The part of speech of a tag of the Penn Treebank; nil for one that says nothing here.
  init?(penn tag: some StringProtocol) {
    guard let speech = Self.pennTags[String(tag)] else { return nil }
    self = speech
  }

  private static let pennTags: [String: PartOfSpeech] = [
    "NN": .noun, "NNS": .pluralNoun, "NNP": .properNoun, "NNPS": .properNoun, "FW": .noun,
    "VB": .baseVerb, "VBP": .presentVerb, "VBZ": .thirdPersonVerb, "VBD": .pastVerb, "VBG": .presentParticiple,
    "VBN": .pastParticiple, "MD": .modal, "JJ": .adjective, "JJR": .comparative, "JJS": .comparative,
    "RB": .adverb, "RBR": .comparative, "RBS": .comparative, "PRP": .pronoun, "PRP$": .possessivePronoun,
    "WP$": .whWord, "POS": .possessiveEnding, "DT": .determiner, "PDT": .determiner, "WDT": .whWord,
    "WP": .whWord, "WRB": .whWord, "IN": .preposition, "TO": .to, "RP": .particle, "CC": .conjunction,
    "CD": .number, "UH": .interjection, "EX": .existential, "SYM": .symbol, "$": .symbol, "#": .symbol,
  ]
}
