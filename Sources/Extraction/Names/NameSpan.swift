import Linguistics

/// Tokens that name something, before it is known which mentions are of one entity.
struct NameSpan: Sendable, Hashable {
  var tokens: Range<Int>
  var kind: Entity.Kind
  /// Titles, ranks, offices and descriptions beside the name, in order of text.
  var roles: [Range<Int>] = []
  /// Whether it stands only where a fuller name of the article bears it out (`Terry` alone).
  var isWeak = false
  var rule: NameRule

  init(_ tokens: Range<Int>, _ kind: Entity.Kind, isWeak: Bool = false, rule: NameRule) {
    self.tokens = tokens
    self.kind = kind
    self.isWeak = isWeak
    self.rule = rule
  }
}

/// The rules that find names, each with an example in the tests that only it gives.
package enum NameRule: String, Sendable, CaseIterable {
  /// `Ana Marsh`: a first name that the lexicon has, and what goes on from it.
  case givenName = "given name"
  /// `General Ana Marsh`
  case afterTitle = "name after a title"
  /// `Quorl said`: a word alone that speaks.
  case whoSpeaks = "who speaks"
  /// `a talk with Ortega`: a word alone; weak unless it is a family name.
  case alone = "name alone"
  /// `Orlo Quenn`: words of which none is known.
  case capitalisedWords = "capitalised words"
  /// `Rodrigo “Lobo” Salcedo`
  case withNickname = "name with a nickname"
  case knownPlace = "known place"
  /// `in Chicago`: a city of the gazetteer behind a preposition or before a country.
  case city
  /// `in Querlo`: an unknown word.
  case afterPreposition = "place after a preposition"
  /// `the village of Querlo`, `Querlo district`: a word for a place in small letters beside the name.
  case namedAsPlace = "named as a place"
  /// `the news agency Quorl`: an unknown name behind a word for a body in small letters.
  case namedAsBody = "named as a body"
  /// `Tarn River`, `Camp Vella`
  case wordForPlace = "word for a place"
  case knownBody = "known body"
  /// `Vella Relief Council`
  case wordForBody = "word for a body"
  /// `VRF`
  case acronym
  /// `VELLA RELIEF FRONT [VRF]`, where all is in capitals.
  case longForm = "long form of an abbreviation"
  /// `MARSH` in a headline, where the text has `Ana Marsh`.
  case knownFromText = "name known from the text"
  /// `Clacton, Essex`: a name that the gazetteer has where the words beside it say.
  case gazetteer
  /// What the trained tagger found and no rule.
  case tagger

  var name: RuleName { RuleName(rawValue: rawValue) }
}

extension NameSpan {
  /// The name without the `Q` of a transcript that stands before it; nil if nothing else is left.
  func behindLetter(in article: AnnotatedArticle) -> NameSpan? {
    guard article.isWord(tokens.lowerBound, "q"), article.tokens[tokens.lowerBound].shape == .upper, tokens.count > 1
    else { return self }
    // `Q   Okay`, `Q   Jen, you said`: a lone first word behind the letter has its capital from there.
    guard tokens.count > 2 else { return nil }
    var name = self
    name.tokens = (tokens.lowerBound + 1)..<tokens.upperBound
    return name
  }
}
