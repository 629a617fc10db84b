/// The features of a token in a stretch for its name label, that don't look beyond the sentence.
struct NameFeatures {
  let tokens: [Token]
  let forms: [WordForm]
  let speech: [PartOfSpeech]
  let known: ListedNames
  let mentions: Mentions

  @inline(__always)
  private func form(_ index: Int, _ sentence: Range<Int>) -> WordForm {
    sentence.contains(index) ? forms[index] : .outside
  }

  @inline(__always)
  private func classes(_ index: Int, _ sentence: Range<Int>) -> WordClasses {
    sentence.contains(index) ? tokens[index].classes.union(known.phrases[index]) : []
  }

  @inline(__always)
  private func tag(_ index: Int, _ sentence: Range<Int>) -> UInt64 {
    sentence.contains(index) ? UInt64(speech[index].rawValue) : 99
  }

  func add(_ index: Int, _ stretch: NameStretches.Stretch, to sink: inout some FeatureSink) {
    addSelf(index, stretch, to: &sink)
    addWords(index, stretch, to: &sink)
    addSpelling(index, stretch, to: &sink)
    addSpeech(index, stretch, to: &sink)
    addClasses(index, stretch, to: &sink)
    addSurroundings(index, stretch, to: &sink)
  }

  /// Number of features that `addSelf` adds.
  static let selfCount = 6

  /// The word itself, alone and with its neighbours: what is left out at times while learning, so that
  /// the rest learns to do without.
  private func addSelf(_ index: Int, _ stretch: NameStretches.Stretch, to sink: inout some FeatureSink) {
    let here = forms[index]
    let isFirst: UInt64 = index == stretch.sentence.lowerBound ? 1 : 0
    sink.add(2, here.word)
    sink.add(7, form(index - 1, stretch.sentence).word, here.word)
    sink.add(8, here.word, form(index + 1, stretch.sentence).word)
    sink.add(18, UInt64(here.prefix))
    sink.add(21, UInt64(here.suffix))
    sink.add(22, here.word, UInt64(here.shape) << 5 | UInt64(stretch.letterCase.rawValue) << 1 | isFirst)
  }

  private func addWords(_ index: Int, _ stretch: NameStretches.Stretch, to sink: inout some FeatureSink) {
    let previous = form(index - 1, stretch.sentence).word
    let next = form(index + 1, stretch.sentence).word
    sink.add(1, 0)
    sink.add(3, previous)
    sink.add(4, next)
    sink.add(5, form(index - 2, stretch.sentence).word)
    sink.add(6, form(index + 2, stretch.sentence).word)
    sink.add(9, form(index - 2, stretch.sentence).word, previous)
    sink.add(10, next, form(index + 2, stretch.sentence).word)
    sink.add(11, previous, next)
  }

  private func addSpelling(_ index: Int, _ stretch: NameStretches.Stretch, to sink: inout some FeatureSink) {
    let here = forms[index]
    let mode = UInt64(stretch.letterCase.rawValue)
    let shape = UInt64(here.shape) << 4 | mode
    let previous = UInt64(form(index - 1, stretch.sentence).shape)
    let next = UInt64(form(index + 1, stretch.sentence).shape)
    let isFirst: UInt64 = index == stretch.sentence.lowerBound ? 1 : 0
    sink.add(12, shape, isFirst)
    sink.add(13, shape, previous)
    sink.add(14, shape, next)
    sink.add(15, shape, previous << 8 | next)
    sink.add(16, UInt64(here.prefix >> 16))
    sink.add(17, UInt64(here.prefix >> 8))
    sink.add(19, UInt64(here.suffix & 0xFFFF))
    sink.add(20, UInt64(here.suffix & 0xFF_FFFF))
  }

  private func addSpeech(_ index: Int, _ stretch: NameStretches.Stretch, to sink: inout some FeatureSink) {
    let here = tag(index, stretch.sentence)
    let previous = tag(index - 1, stretch.sentence)
    let next = tag(index + 1, stretch.sentence)
    sink.add(23, here)
    sink.add(24, previous << 8 | here)
    sink.add(25, here << 8 | next)
    sink.add(26, previous << 16 | here << 8 | next)
    sink.add(27, tag(index - 2, stretch.sentence) << 8 | previous)
    sink.add(28, next << 8 | tag(index + 2, stretch.sentence))
  }

  private func addClasses(_ index: Int, _ stretch: NameStretches.Stretch, to sink: inout some FeatureSink) {
    let here = classes(index, stretch.sentence)
    let previous = classes(index - 1, stretch.sentence)
    let next = classes(index + 1, stretch.sentence)
    let place = UInt64(known.places[index])
    sink.add(29, here.lower)
    sink.add(30, previous.lower)
    sink.add(31, next.lower)
    sink.add(32, previous.lower, here.lower)
    sink.add(33, here.lower, next.lower)
    sink.add(34, place, here.isUnknown ? 0 : 1)
    sink.add(35, place, form(index - 1, stretch.sentence).word)
    sink.add(36, known.phrases[index].lower, UInt64(known.phrases[index].isUnknown ? 0 : 1))
    addBits(37, here, to: &sink)
    addBits(38, previous, to: &sink)
    addBits(39, next, to: &sink)
  }

  private func addBits(_ template: UInt64, _ classes: WordClasses, to sink: inout some FeatureSink) {
    var rest = classes.lower
    while rest != 0 {
      sink.add(template, UInt64(rest.trailingZeroBitCount))
      rest &= rest - 1
    }
  }

  /// The stretch as a whole: what stands before and after it, its first and last word.
  private func addSurroundings(_ index: Int, _ stretch: NameStretches.Stretch, to sink: inout some FeatureSink) {
    let range = stretch.tokens
    let before = form(range.lowerBound - 1, stretch.sentence).word
    let after = form(range.upperBound, stretch.sentence).word
    let fromStart = UInt64(min(index - range.lowerBound, 3))
    let toEnd = UInt64(min(range.upperBound - 1 - index, 3))
    let position = fromStart << 2 | toEnd
    sink.add(40, position)
    sink.add(41, before, fromStart)
    sink.add(42, after, toEnd)
    sink.add(43, forms[range.upperBound - 1].word, toEnd)
    sink.add(44, forms[range.lowerBound].word, fromStart)
    sink.add(45, tag(range.upperBound, stretch.sentence), position)
    sink.add(46, classes(range.upperBound, stretch.sentence).lower, toEnd)
    sink.add(47, classes(range.lowerBound - 1, stretch.sentence).lower, fromStart)
    sink.add(48, before, after)
    sink.add(49, classes(range.upperBound - 1, stretch.sentence).lower, toEnd)
    sink.add(50, form(range.lowerBound - 2, stretch.sentence).word, fromStart)
    sink.add(51, form(range.upperBound + 1, stretch.sentence).word, toEnd)
    let lower = UInt64(mentions.lowerCount(of: forms[index].word))
    sink.add(52, lower, UInt64(forms[index].shape) << 4 | UInt64(stretch.letterCase.rawValue))
    sink.add(53, UInt64(stretch.letterCase.rawValue) << 1 | (index == stretch.sentence.lowerBound ? 1 : 0), lower)
    addFrame(index, stretch, to: &sink)
  }

  /// What words stand about the stretch, whichever they are: `the village of`, `fighters of`, `told him that`.
  private func addFrame(_ index: Int, _ stretch: NameStretches.Stretch, to sink: inout some FeatureSink) {
    let range = stretch.tokens
    let fromStart = UInt64(min(index - range.lowerBound, 3))
    let toEnd = UInt64(min(range.upperBound - 1 - index, 3))
    let before = form(range.lowerBound - 1, stretch.sentence)
    let after = form(range.upperBound, stretch.sentence)
    sink.add(54, classes(range.lowerBound - 2, stretch.sentence).lower, before.word &+ fromStart)
    sink.add(55, UInt64(before.suffix & 0xFF_FFFF), fromStart)
    sink.add(56, UInt64(after.suffix & 0xFF_FFFF), toEnd)
    sink.add(57, classes(range.upperBound + 1, stretch.sentence).lower, after.word &+ toEnd)
    sink.add(58, UInt64(known.places[index]), tokens[index].classes.lower)
    addUses(index, stretch, to: &sink)
  }

  /// How other texts write the word and its neighbours in the stretch.
  private func addUses(_ index: Int, _ stretch: NameStretches.Stretch, to sink: inout some FeatureSink) {
    let mode = UInt64(stretch.letterCase.rawValue)
    let here = use(index, stretch) << 8 | UInt64(forms[index].shape)
    sink.add(59, here, mode)
    sink.add(72, here, use(index - 1, stretch))
    sink.add(73, here, use(index + 1, stretch))
    sink.add(74, here, tokens[index].classes.isUnknown ? mode : 4 + mode)
  }

  private func use(_ index: Int, _ stretch: NameStretches.Stretch) -> UInt64 {
    stretch.tokens.contains(index) ? UInt64(known.uses[index].rawValue) : 9
  }
}
