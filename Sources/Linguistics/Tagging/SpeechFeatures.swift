/// The features of a word for its part of speech.
struct SpeechFeatures {
  let tokens: [Token]
  let forms: [WordForm]

  init(_ prepared: PreparedText) {
    tokens = prepared.text.tokens
    forms = prepared.forms
  }

  /// Classes that say something of grammar.
  private static let grammar: WordClasses = [
    .givenName, .familyName, .functionWord, .commonWord, .reportingVerb, .preposition, .article, .auxiliary,
    .numberWord, .month, .weekday, .country, .demonym, .placeName, .office, .rank, .honorific, .personNoun,
  ]

  @inline(__always)
  private func form(_ index: Int, _ sentence: Range<Int>) -> WordForm {
    sentence.contains(index) ? forms[index] : .outside
  }

  /// Adds the features of a token; `last` and `lastButOne` are the tags before it, 255 where there is none.
  @inline(__always)
  func add(
    _ index: Int, _ sentence: Range<Int>, _ letterCase: LetterCase, last: UInt8, lastButOne: UInt8,
    to sink: inout some FeatureSink
  ) {
    let here = forms[index]
    let next = form(index + 1, sentence)
    let previous = form(index - 1, sentence)
    let shape = UInt64(here.shape) << 8 | UInt64(letterCase.rawValue)
    sink.add(1, here.word)
    sink.add(2, here.word, UInt64(last))
    sink.add(3, UInt64(last))
    sink.add(4, UInt64(last) << 8 | UInt64(lastButOne))
    sink.add(5, previous.word)
    sink.add(6, next.word)
    sink.add(7, form(index - 2, sentence).word)
    sink.add(8, form(index + 2, sentence).word)
    sink.add(9, previous.word, here.word)
    sink.add(10, here.word, next.word)
    sink.add(11, UInt64(here.suffix & 0xFFFF) << 16 | shape)
    sink.add(12, UInt64(here.suffix & 0xFF_FFFF))
    sink.add(13, UInt64(here.suffix))
    sink.add(14, UInt64(here.prefix >> 8))
    sink.add(15, shape << 1 | (index == sentence.lowerBound ? 1 : 0))
    sink.add(16, UInt64(next.suffix & 0xFFFF), UInt64(last))
    sink.add(17, UInt64(previous.suffix & 0xFF_FFFF))
    sink.add(18, tokens[index].classes.intersection(Self.grammar).lower, shape)
    sink.add(19, UInt64(here.suffix & 0xFF_FFFF), UInt64(last))
    sink.add(20, UInt64(next.shape), shape)
  }
}
