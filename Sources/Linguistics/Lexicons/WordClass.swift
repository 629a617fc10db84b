/// One thing that a word can be: its bit in a set of classes, and its name in the tables of the vocabulary.
///
/// A class says what a word can be, never what it is in its sentence: "us" is both a pronoun and a
/// country, and the word's shape and neighbours decide.
public enum WordClass: UInt8, CaseIterable, Sendable {
  // People
  /// A first name in some culture: `Ana`, `Mohammed`.
  case givenName = 0
  /// A family name that is common enough to know: `Garcia`, `Hussein`.
  case familyName = 1
  /// A small word inside names: `al`, `bin`, `van`, `de`.
  case nameParticle = 2
  /// A form of address before a name: `Mr.`, `Sheikh`.
  case honorific = 3
  /// A rank of a force: `General`, `Sgt.`.
  case rank = 4
  /// An office: `President`, `spokeswoman`.
  case office = 5
  /// A word that goes before a rank or an office and belongs to it: `Vice`, `Lieutenant`, `Foreign`.
  case titleModifier = 6
  /// What follows a name: `Jr.`, `III`.
  case nameSuffix = 7

  // Places
  /// A state: `Iraq`, `US`.
  case country = 8
  /// An adjective or noun of a people: `Iraqi`, `Kurds`.
  case demonym = 9
  /// A capital, city or region that is known by hand: `Baghdad`, `Donbas`.
  case placeName = 10
  /// What makes a name that ends in it a place: `Province`, `River`.
  case placeHead = 11
  /// What makes a name that starts with it a place: `Camp`, `Mount`.
  case placeOpener = 12

  // Bodies
  /// A body that is known by its name alone: `Pentagon`, `Hezbollah`.
  case organisationName = 13
  /// What makes a name that ends in it a body: `Ministry`, `Army`.
  case organisationHead = 14
  /// A news agency or paper: `AFP`, `Reuters`.
  case newsAgency = 15

  // Speech
  /// A verb of speech in a form that can report: `said`, `tells`.
  case reportingVerb = 16
  /// A verb that reports only beside a quotation or a that-clause: `added`, `noted`.
  case weakReportingVerb = 17
  /// A noun of those who speak without a name: `officials`, `statement`.
  case speakerNoun = 18
  /// He, she, they, as subjects.
  case personPronoun = 19
  /// A pronoun, or first name, of women.
  case feminine = 20
  /// A pronoun of men, or a first name that men share with women.
  case masculine = 21

  // Time
  /// `March`, `Sept.`
  case month = 22
  /// `Monday`, `Mon.`
  case weekday = 23

  // Grammar
  /// A word that is no name however it is written: articles, prepositions, pronouns, auxiliaries.
  case functionWord = 24
  /// A common word that sentences and headings start with; a capital on it proves nothing.
  case commonWord = 25
  /// A word after which a full stop belongs to the word: `Gen`, `Inc`.
  case abbreviation = 26
  /// A word that starts a sentence after an abbreviation: `The`, `He`.
  case sentenceOpener = 27
  /// `of`, `in`, `against`.
  case preposition = 28
  /// A preposition that places follow: `in`, `near`.
  case locative = 29
  /// `the`, `a`, `an`.
  case article = 30
  /// The first word of a phrase that the phrase lexicon holds.
  case phraseOpener = 31
  /// A noun of kin or trade that can stand before a name as a description: `leader`, `journalist`.
  case personNoun = 32
  /// A number in letters: `three`, `dozens`.
  case numberWord = 33
  /// `is`, `has`, `would`.
  case auxiliary = 34

  // What the words of others stand behind
  /// A verb that a clause with `that` or a question follows: `argued`, `showed`.
  case clauseVerb = 40
  /// A verb of intent or request that `to` and a verb follow: `vowed`, `refused`.
  case infinitiveVerb = 41
  /// A verb of stance or report whose object is what was said: `criticised`, `announced`.
  case objectVerb = 42
  /// A verb whose topic follows `for`, `on`, `to`, `of` or `about`: `called`, `referred`.
  case topicVerb = 43
  /// A noun that `that` and a clause follow: `claim`, `warning`.
  case reportNoun = 44
  /// A noun that `to` and a verb follow: `promise`, `threat`.
  case intentNoun = 45

  // Other names
  /// What makes a name that ends in it one of an event, a law, a building: `Treaty`, `Hotel`.
  case thingHead = 46
  /// What makes a name that starts with it one of an event: `Operation`.
  case thingOpener = 47
  /// A noun that a body's name can follow: `the company Quorl`, `news agency Quorl`.
  case bodyNoun = 48

  // What rules take single words for. From 64 on the tagger doesn't look.
  /// The owner that a firm is called by: `Moody` of `Moody’s`, which is no possessive.
  case firmOwner = 64
  /// `’s`, as a token of its own.
  case possessiveEnding = 65
  /// `the`.
  case definite = 66
  /// `a`, `an`.
  case indefinite = 67
  /// A possessive of people: `his`.
  case personalPossessive = 68
  /// The possessives of he, she, they and it.
  case possessive = 69
  /// `is`, `been`: a verb of speech behind it is a passive.
  case formOfBe = 70
  /// He and she.
  case singularPronoun = 71
  /// `one`, `another`: for somebody without a name.
  case someone = 72
  /// `when`, `while`: what was said is not what follows.
  case timeConjunction = 73
  /// `and`, `but`.
  case clauseJoiner = 74
  /// What joins the word for a body to what it is for: `Ministry of Roads`.
  case bodyLink = 75
  /// What stands before the topic of a verb: `called for`, `lashed out`.
  case topicPreposition = 76
  /// Before `May` it makes a month of it: `since May`.
  case beforeMonth = 77
  /// Before an unknown name it makes a place of it: `near Vella`.
  case placePreposition = 78
  /// What can stand between a subject and its verb of speech: `Marsh has also said`.
  case beforeVerb = 79
  /// What can stand between a verb of speech and its `that`: `said again that`.
  case beforeThat = 80
  /// `said late Monday`.
  case beforeWeekday = 81
  /// What a reported question starts with: `whether`.
  case questionWord = 82
  /// What a reported clause without `that` starts with: `said it was`.
  case clauseSubject = 83
  /// What an object that was spoken of starts with: `denied any part`.
  case objectOpener = 84
  /// Behind `to` it is no infinitive: `to them`, `to that`.
  case objectWord = 85
  /// Who was told: `told him`.
  case objectPronoun = 86
  /// Before a word that can be both it makes a noun of it: `no claim`.
  case determiner = 87
  /// A base form follows: `would deny`.
  case beforeInfinitive = 88
  /// What a noun phrase that speaks can hold: `several officials`.
  case quantifier = 89
  /// A preposition that no noun phrase that speaks reaches across: `after the talks officials said`.
  case adverbialPreposition = 90
  /// `who`, `which`, `whose`.
  case relativePronoun = 91
  /// What opens an aside, not the rest of what was said: `, citing a report`.
  case asideOpener = 92
  /// What can follow the source of `said Ana Marsh`: `who was there`.
  case afterSource = 93
  /// `, speaking in Vella,` stands between a name and its verb.
  case speakingParticiple = 94
  /// A verb of speech that behind anything but a name is a noun: `the reports`.
  case mostlyNoun = 95
  /// A verb of speech that the one who is spoken to follows: `told reporters`.
  case addressingVerb = 96
  /// A verb of speech that a title of a work can follow: `told “Tarn Tonight”`.
  case titleVerb = 97
  /// It says nothing of what someone is: `Mr.`
  case formOfAddress = 98
  /// What a turn of an interview is marked with: `Q:`.
  case turnLabel = 99
  /// A body of a state or town when it is theirs: `the Vellan army`, `Tarn’s ministry of roads`.
  case stateBody = 100
  /// What somebody wrote and that speaks for him: `the statement said`.
  case documentNoun = 101
  /// One person: `a woman`, `the elder`.
  case humanNoun = 102
  /// Several people: `residents`.
  case pluralHuman = 103
  /// A part of the day or a stretch of time: `said this morning`.
  case dayWord = 104
  /// What stands before a day: `late on Monday`.
  case beforeTime = 105
  /// A word for a body that takes up one named before: `the agency`.
  case groupNoun = 106
  /// `quoted` an army source `as saying`.
  case quotingVerb = 107
  /// A hedge that looks like a preposition: `said at least ten men`.
  case hedgingPreposition = 108
  /// What was spoken of before: `denied this`.
  case demonstrative = 109
  /// Who speaks for others: `spokeswoman`.
  case spokesNoun = 110
  /// `we`, `our`, `my`.
  case firstPerson = 111
  /// A title that is one only in capitals: `PM`, but not `3 pm`.
  case capitalTitle = 112
  /// A verb whose object is a number that somebody gives: `counted`, `put`, `reported`.
  case givesFigures = 113
  /// What tells that others told: `reportedly`.
  case hearsay = 114
  /// A verb whose object is those whom a body helps, or the money that it asks for: `reached`, `appeals for`.
  case givesAid = 115
  /// A verb whose object is mostly what happened, not what was said: `found`, `added`.
  case findingVerb = 116
  /// A word between commas that belongs to the whole sentence: `, however,`.
  case sentenceAdverb = 117
  /// A verb that takes whom it is about, so that `of`, `for` or `to` behind it makes it a passive: `accused of`.
  case patientVerb = 118
  /// Those whom evidence is put before: `court told`.
  case hearingNoun = 119
  /// A noun that behind a preposition tells how somebody speaks, not of what: `on condition of anonymity`.
  case mannerNoun = 120
  /// Those who are spoken to, and where they are: `told reporters`, `at a news conference`.
  case listener = 121

  // What fills the parts of an incident
  /// Who does or suffers something: `gunmen`, `crowd`, `pilgrims`.
  case partyNoun = 122
  /// What serves as a weapon, whatever else it is: `rocket`, `knife`, `truck`.
  case armsNoun = 123
  /// What can be hit, taken or guarded: `market`, `convoy`, `positions`.
  case objectNoun = 124
}
