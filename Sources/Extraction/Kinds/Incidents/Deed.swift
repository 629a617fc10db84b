import Linguistics

/// A word or phrase that tells of an incident, where it stands.
struct Deed: Sendable {
  var tokens: Range<Int>
  var sentence: Int
  var entry: IncidentWords.Entry
  /// Whether it is a verb here, as far as its tag tells.
  var isVerb: Bool
  /// Whether it is a noun here: a participle behind an article is one, whatever its tag.
  var isNoun: Bool
  /// Whether what stands before the verb suffered it: `were killed`, `12 people killed in`.
  var isPassive: Bool
}

/// Finds the words that tell of incidents.
struct DeedFinder {
  let article: AnnotatedArticle
  private let words = IncidentWords.shared

  init(_ article: AnnotatedArticle) { self.article = article }

  /// What the words of a sentence tell.
  struct Found {
    /// In order of text.
    var deeds: [Deed] = []
    /// How many words tell what hurts people without anybody meaning it.
    var mishaps = 0
  }

  func found(in sentence: Int) -> Found {
    let range = article.annotated.sentences[sentence]
    var found = Found()
    var position = range.lowerBound
    while position < range.upperBound {
      guard let (end, meaning) = match(at: position, before: range.upperBound) else {
        position += 1
        continue
      }
      switch meaning {
      case .deed(let entry):
        let deed = deed(position..<end, sentence, entry, from: range.lowerBound)
        if deed.entry.sort == .plain || deed.isVerb == (entry.form == .verb) { found.deeds.append(deed) }
      case .mishap: found.mishaps += 1
      case .idiom: break
      }
      position = end
    }
    return found
  }

  private func match(at start: Int, before limit: Int) -> (end: Int, meaning: IncidentWords.Meaning)? {
    guard words.canBegin(article.tokens[start].wordHash) else { return nil }
    var phrase = WordHash()
    var best: (Int, IncidentWords.Meaning)?
    for position in start..<min(start + IncidentWords.longest, limit) {
      guard article.tokens[position].kind == .word else { break }
      phrase.add(word: article.tokens[position].wordHash)
      if let meaning = words[phrase.value] { best = (position + 1, meaning) }
    }
    return best
  }

  private func deed(_ tokens: Range<Int>, _ sentence: Int, _ entry: IncidentWords.Entry, from start: Int) -> Deed {
    let first = tokens.lowerBound
    // the tagger takes "15 strikes in" for a verb
    let isCounted = first > start && article.tokens[first - 1].kind == .number && entry.form == .noun
    let isVerb = !isCounted && article.tags.speech[first].isVerb || (tokens.count > 1 && entry.form == .verb)
    return Deed(
      tokens: tokens, sentence: sentence, entry: entry, isVerb: isVerb, isNoun: !isVerb || isNamed(first, from: start),
      isPassive: isVerb && isPassive(first, from: start))
  }

  /// Whether a participle is a noun behind an article: `the bombing of the market`, `a deadly shooting`.
  private func isNamed(_ word: Int, from start: Int) -> Bool {
    guard article.tags.speech[word] == .presentParticiple else { return false }
    var before = word - 1
    while before > start, article.tags.speech[before] == .adjective { before -= 1 }
    guard before >= start else { return false }
    return article.isOne(before, of: [.article, .definite, .demonstrative])
      || article.tags.speech[before] == .possessiveEnding
  }

  /// A participle behind a form of `be`, or behind a noun with no object of its own.
  private func isPassive(_ verb: Int, from start: Int) -> Bool {
    for position in stride(from: verb - 1, through: max(start, verb - 4), by: -1) {
      if article.isOne(position, of: [.formOfBe]) || article.isWord(position, "being", "found", "left", "feared") {
        return true
      }
      guard article.tags.speech[position] == .adverb || article.isOne(position, of: [.beforeVerb]) else { break }
    }
    guard article.tags.speech[verb] == .pastParticiple else { return false }
    return !article.isOne(verb - 1, of: [.auxiliary]) && !startsObject(verb + 1)
  }

  private func startsObject(_ token: Int) -> Bool {
    guard article.tokens.indices.contains(token) else { return false }
    switch article.tags.speech[token] {
    case .determiner, .possessivePronoun, .number, .pluralNoun, .properNoun, .noun, .adjective: return true
    case .baseVerb, .presentVerb, .thirdPersonVerb, .pastVerb, .presentParticiple, .pastParticiple, .modal,
      .comparative, .adverb, .pronoun, .possessiveEnding, .whWord, .preposition, .to, .particle, .conjunction,
      .interjection, .existential, .symbol, .punctuation, .quotationMark:
      return false
    }
  }
}
