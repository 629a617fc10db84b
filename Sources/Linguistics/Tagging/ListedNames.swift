/// What lists say of the names of one text: phrases of the lexicon, places of the gazetteer, and how its words are
/// written elsewhere.
struct ListedNames {
  /// For each token the classes of the phrase that it is part of.
  private(set) var phrases: [WordClasses]
  /// For each token what the gazetteer knows of the longest name that it is part of, its part in it
  /// above the lowest four bits; 0 for nothing.
  private(set) var places: [UInt8]
  /// For each token of a stretch how other texts write it.
  private(set) var uses: [WordUse]

  /// Number of words of the longest place that is looked for; `Santo Domingo de Guzmán` has four.
  private static let longest = 4

  init(_ prepared: PreparedText, _ stretches: [NameStretches.Stretch], _ model: TaggerModel) {
    phrases = [WordClasses](repeating: [], count: prepared.forms.count)
    places = [UInt8](repeating: 0, count: prepared.forms.count)
    uses = [WordUse](repeating: .unknown, count: prepared.forms.count)
    for stretch in stretches {
      for index in stretch.tokens { uses[index] = Self.use(prepared.forms[index], model) }
      markPhrases(stretch, prepared.text)
      markPlaces(stretch, prepared.forms, model.places)
    }
  }

  private static func use(_ form: WordForm, _ model: TaggerModel) -> WordUse {
    model.uses.row(key(ofUse: form.word)).flatMap { WordUse(rawValue: $0.load(as: UInt8.self)) } ?? .unknown
  }

  /// The key of a word in the model's table of uses.
  static func key(ofUse word: UInt64) -> UInt64 { FeatureHash.mix(5, word) }

  private mutating func markPhrases(_ stretch: NameStretches.Stretch, _ text: AnnotatedText) {
    var index = stretch.tokens.lowerBound
    while index < stretch.tokens.upperBound {
      guard let match = Vocabulary.english.phrases.match(at: index, before: stretch.sentence.upperBound, in: text)
      else {
        index += 1
        continue
      }
      for inside in index..<(index + match.count) { phrases[inside] = match.classes }
      index += match.count
    }
  }

  private mutating func markPlaces(_ stretch: NameStretches.Stretch, _ forms: [WordForm], _ table: HashedRows) {
    var index = stretch.tokens.lowerBound
    while index < stretch.tokens.upperBound {
      let match = Self.place(at: index, before: stretch.tokens.upperBound, forms, table)
      for inside in index..<(index + match.count) {
        let part: UInt8 = match.count == 1 ? 0 : inside == index ? 1 : inside == index + match.count - 1 ? 2 : 3
        places[inside] = match.value == 0 ? 0 : match.value | part << 4
      }
      index += match.count
    }
  }

  /// The longest place that starts with a token; one token of value 0 if none does.
  private static func place(
    at index: Int, before limit: Int, _ forms: [WordForm], _ table: HashedRows
  ) -> (count: Int, value: UInt8) {
    var hash: UInt64 = 0
    var best: (Int, UInt8) = (1, 0)
    for (length, form) in forms[index..<min(index + longest, limit)].enumerated() {
      hash = FeatureHash.join(hash, form.word)
      if let row = table.row(FeatureHash.mix(2, hash)) { best = (length + 1, row.load(as: UInt8.self)) }
    }
    return best
  }

  /// The hash of a place's name in the model's table.
  static func hash(ofPlace words: some Sequence<UInt64>) -> UInt64 {
    FeatureHash.mix(2, words.reduce(0) { FeatureHash.join($0, $1) })
  }
}
