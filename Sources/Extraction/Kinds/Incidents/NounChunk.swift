import Linguistics

/// A noun with what stands before it and belongs to it: `two armed men`, `the mayor’s car`.
struct NounChunk: Sendable {
  /// Without article and possessive.
  var tokens: Range<Int>
  /// With them.
  var whole: Range<Int>
  /// The preposition right before it; nil if there is none.
  var preposition: Int?
  /// The noun that the others belong to.
  var head: Int
  var form = Form.plain

  /// What a phrase is as a party's name.
  enum Form: UInt64, Sendable {
    case plain
    /// A name that the phrase ends in, without what goes before.
    case name
    /// A name that tells whose or what kind of: `Vella Front fighters`.
    case modifier
    /// With `of` and the next phrase.
    case extended
  }
}

/// Cuts a sentence into noun phrases without what hangs on them.
struct NounChunker {
  let article: AnnotatedArticle

  /// In order of text, never overlapping.
  func chunks(in sentence: Range<Int>) -> [NounChunk] {
    var chunks: [NounChunk] = []
    var position = sentence.lowerBound
    while position < sentence.upperBound {
      guard canStand(position, in: sentence) else {
        position += 1
        continue
      }
      var end = position + 1
      while end < sentence.upperBound, canStand(end, in: sentence), !starts(end, behind: position) { end += 1 }
      if let chunk = chunk(position..<end, in: sentence) { chunks.append(chunk) }
      position = end
    }
    return chunks
  }

  private func chunk(_ range: Range<Int>, in sentence: Range<Int>) -> NounChunk? {
    var end = range.upperBound
    while end > range.lowerBound, !isHead(end - 1) { end -= 1 }
    var start = range.lowerBound
    while start < end, isDeterminer(start) { start += 1 }
    guard start < end else { return nil }
    let before = range.lowerBound - 1
    let hasPreposition = sentence.contains(before) && article.isOne(before, of: [.preposition])
    return NounChunk(
      tokens: start..<end, whole: range.lowerBound..<end, preposition: hasPreposition ? before : nil, head: end - 1)
  }

  private func isDeterminer(_ index: Int) -> Bool {
    let tag = article.tags.speech[index]
    return tag == .determiner || tag == .possessivePronoun || article.isOne(index, of: [.article, .possessive])
  }

  /// A determiner starts another phrase.
  private func starts(_ index: Int, behind start: Int) -> Bool {
    isDeterminer(index) && index > start && !article.isOne(index - 1, of: [.quantifier])
  }

  private func isHead(_ index: Int) -> Bool {
    let tag = article.tags.speech[index]
    return tag.isNoun || (tag == .number && article.tokens[index].kind == .number) || tag == .number
  }

  private func canStand(_ index: Int, in sentence: Range<Int>) -> Bool {
    let token = article.tokens[index]
    if article.isOne(index, of: [.weekday, .month, .dayWord]), !isNamed(index) { return false }
    switch article.tags.speech[index] {
    case .noun, .pluralNoun, .properNoun: return token.kind == .word
    case .determiner, .possessivePronoun, .adjective, .comparative, .number, .possessiveEnding: return true
    case .pastParticiple, .presentParticiple:
      // "armed men", "unidentified gunmen"
      let next = index + 1
      return sentence.contains(next) && article.tags.speech[next].isNoun && opens(index, in: sentence)
    case .adverb:
      // "heavily armed men"
      let next = index + 1
      return sentence.contains(next + 1) && article.tags.speech[next] != .adverb && canStand(next, in: sentence)
        && !article.tags.speech[next].isNoun && opens(index, in: sentence)
    case .baseVerb, .presentVerb, .thirdPersonVerb, .pastVerb, .modal, .pronoun, .whWord, .preposition, .to, .particle,
      .conjunction, .interjection, .existential, .symbol, .punctuation, .quotationMark:
      return false
    }
  }

  /// Whether a word for a day or month is somebody’s name: `Ana May`.
  private func isNamed(_ index: Int) -> Bool {
    index > 0 && article.tokens[index].shape == .capitalised && article.tags.speech[index - 1] == .properNoun
  }

  /// Whether a participle stands within a noun phrase, not behind a form of `be` or `have`.
  private func opens(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard sentence.contains(index - 1) else { return true }
    switch article.tags.speech[index - 1] {
    case .determiner, .possessivePronoun, .adjective, .number, .preposition, .possessiveEnding, .conjunction, .adverb:
      return true
    case .noun, .pluralNoun, .properNoun, .baseVerb, .presentVerb, .thirdPersonVerb, .pastVerb, .presentParticiple,
      .pastParticiple, .modal, .comparative, .pronoun, .whWord, .to, .particle, .interjection, .existential,
      .symbol, .punctuation, .quotationMark:
      return false
    }
  }
}
