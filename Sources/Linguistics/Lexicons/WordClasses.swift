/// The classes themselves. A class says what a word can be, never what it is in its sentence: "us" is
/// both a pronoun and a country, and the word's shape and neighbours decide.
extension WordClasses {
  @inlinable static func bit(_ position: UInt64) -> WordClasses { WordClasses(rawValue: 1 << position) }

  // People
  /// A first name in some culture: `Ana`, `Mohammed`.
  public static var givenName: WordClasses { bit(0) }
  /// A family name that is common enough to know: `Garcia`, `Hussein`.
  public static var familyName: WordClasses { bit(1) }
  /// A small word inside names: `al`, `bin`, `van`, `de`.
  public static var nameParticle: WordClasses { bit(2) }
  /// A form of address before a name: `Mr.`, `Sheikh`.
  public static var honorific: WordClasses { bit(3) }
  /// A rank of a force: `General`, `Sgt.`.
  public static var rank: WordClasses { bit(4) }
  /// An office: `President`, `spokeswoman`.
  public static var office: WordClasses { bit(5) }
  /// A word that goes before a rank or an office and belongs to it: `Vice`, `Lieutenant`, `Foreign`.
  public static var titleModifier: WordClasses { bit(6) }
  /// What follows a name: `Jr.`, `III`.
  public static var nameSuffix: WordClasses { bit(7) }

  // Places
  /// A state: `Iraq`, `US`.
  public static var country: WordClasses { bit(8) }
  /// An adjective or noun of a people: `Iraqi`, `Kurds`.
  public static var demonym: WordClasses { bit(9) }
  /// A capital, city or region that is known by hand: `Baghdad`, `Donbas`.
  public static var placeName: WordClasses { bit(10) }
  /// What makes a name that ends in it a place: `Province`, `River`.
  public static var placeHead: WordClasses { bit(11) }
  /// What makes a name that starts with it a place: `Camp`, `Mount`.
  public static var placeOpener: WordClasses { bit(12) }

  // Bodies
  /// A body that is known by its name alone: `Pentagon`, `Hezbollah`.
  public static var organisationName: WordClasses { bit(13) }
  /// What makes a name that ends in it a body: `Ministry`, `Army`.
  public static var organisationHead: WordClasses { bit(14) }
  /// A news agency or paper: `AFP`, `Reuters`.
  public static var newsAgency: WordClasses { bit(15) }

  // Speech
  /// A verb of speech in a form that can report: `said`, `tells`.
  public static var reportingVerb: WordClasses { bit(16) }
  /// A verb that reports only beside a quotation or a that-clause: `added`, `noted`.
  public static var weakReportingVerb: WordClasses { bit(17) }
  /// A noun of those who speak without a name: `officials`, `statement`.
  public static var speakerNoun: WordClasses { bit(18) }
  /// He, she, they, as subjects.
  public static var personPronoun: WordClasses { bit(19) }
  /// A pronoun, or first name, of women.
  public static var feminine: WordClasses { bit(20) }
  /// A pronoun of men, or a first name that men share with women.
  public static var masculine: WordClasses { bit(21) }

  // Time
  /// `March`, `Sept.`
  public static var month: WordClasses { bit(22) }
  /// `Monday`, `Mon.`
  public static var weekday: WordClasses { bit(23) }

  // Grammar
  /// A word that is no name however it is written: articles, prepositions, pronouns, auxiliaries.
  public static var functionWord: WordClasses { bit(24) }
  /// A common word that sentences and headings start with; a capital on it proves nothing.
  public static var commonWord: WordClasses { bit(25) }
  /// A word after which a full stop belongs to the word: `Gen`, `Inc`.
  public static var abbreviation: WordClasses { bit(26) }
  /// A word that starts a sentence after an abbreviation: `The`, `He`.
  public static var sentenceOpener: WordClasses { bit(27) }
  /// `of`, `in`, `against`.
  public static var preposition: WordClasses { bit(28) }
  /// A preposition that places follow: `in`, `near`.
  public static var locative: WordClasses { bit(29) }
  /// `the`, `a`, `an`.
  public static var article: WordClasses { bit(30) }
  /// The first word of a phrase that the phrase lexicon holds.
  public static var phraseOpener: WordClasses { bit(31) }
  /// A noun of kin or trade that can stand before a name as a description: `leader`, `journalist`.
  public static var personNoun: WordClasses { bit(32) }
  /// A number in letters: `three`, `dozens`.
  public static var numberWord: WordClasses { bit(33) }
  /// `is`, `has`, `would`.
  public static var auxiliary: WordClasses { bit(34) }

  // What the words of others stand behind
  /// A verb that a clause with `that` or a question follows: `argued`, `showed`.
  public static var clauseVerb: WordClasses { bit(40) }
  /// A verb of intent or request that `to` and a verb follow: `vowed`, `refused`.
  public static var infinitiveVerb: WordClasses { bit(41) }
  /// A verb of stance or report whose object is what was said: `criticised`, `announced`.
  public static var objectVerb: WordClasses { bit(42) }
  /// A verb whose topic follows `for`, `on`, `to`, `of` or `about`: `called`, `referred`.
  public static var topicVerb: WordClasses { bit(43) }
  /// A noun that `that` and a clause follow: `claim`, `warning`.
  public static var reportNoun: WordClasses { bit(44) }
  /// A noun that `to` and a verb follow: `promise`, `threat`.
  public static var intentNoun: WordClasses { bit(45) }
}
