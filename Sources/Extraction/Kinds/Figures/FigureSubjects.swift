import Linguistics

/// Reads who gives a figure without being quoted: the subject of `put the toll at 41`, and who stands in a headline.
struct FigureSubjects {
  let article: AnnotatedArticle
  let entities: [Entity]

  /// Who stands beside a verb that a number is the object of: `the ministry put the toll at 41`, `Residents saw 12 cars`.
  func reporter(before number: Int, from start: Int) -> String? {
    let verb = (max(start, number - 8)..<number).last { article.isOne($0, of: [.givesFigures]) }
    guard let verb, verb > start, !goesOn(verb + 1..<number) else { return nil }
    let subject = subject(of: verb, from: start)
    if let named = entity(endingAt: subject) { return named }
    // `Police put 12 men in jail` gives no figure.
    let isPut = article.isWord(verb, "put", "puts")
    guard !isPut || (verb..<number).contains(where: { article.isWord($0, "at") }) else { return nil }
    return describedSubject(endingAt: subject, from: start)
  }

  /// The body that counts those whom it helps, or asks for money: `The council reached 4,000 people`, `the council appeals for
  /// $2 million`.
  func helper(_ kind: FigureKind, before number: Int, from start: Int) -> String? {
    guard [.people, .displaced, .money, .aid].contains(kind) else { return nil }
    let verb = (max(start, number - 5)..<number).last { article.isOne($0, of: [.givesAid]) }
    guard let verb, verb > start, !goesOn(verb + 1..<number) else { return nil }
    let subject = subject(of: verb, from: start)
    let end = article.tokens[subject].span.end
    if let named = entities.first(where: { $0.mentions.contains { $0.span.end == end } }) {
      return named.kind == .organisation ? named.name : nil
    }
    return article.isOne(subject, of: [.groupNoun]) && article.isOne(subject - 1, of: [.definite])
      ? bodyNamedLast(before: subject) : nil
  }

  /// The last word before a verb, its auxiliaries and `plans to`.
  private func subject(of verb: Int, from start: Int) -> Int {
    var subject = verb - 1
    while subject > start + 1 {
      if article.isOne(subject, of: [.auxiliary, .beforeVerb]) {
        subject -= 1
      } else if article.isWord(subject, "to"), article.isOne(subject - 1, of: [.infinitiveVerb]) {
        subject -= 2
      } else {
        break
      }
    }
    return subject
  }

  /// The body named last before `the agency`, in its sentence or one of the two before.
  private func bodyNamedLast(before token: Int) -> String? {
    let first = article.annotated.sentences[max(0, article.sentence(of: token) - 2)].lowerBound
    let reach = TextSpan(article.tokens[first].span.start, article.tokens[token].span.start)
    let last = { (entity: Entity) in entity.mentions.last { reach.contains($0.span) }?.span.start ?? -1 }
    return entities.filter { $0.kind == .organisation && $0.isNamed && last($0) >= 0 }.max { last($0) < last($1) }?.name
  }

  /// Who stands before or behind a colon of a headline or ends it as its speaker: `Police: 12 killed in Apora`, `12 killed in
  /// Apora, officials say`.
  func headline(of number: Int) -> String? {
    guard let passage = article.passages.first(where: { $0.tokens.contains(number) }), passage.kind == .headline else {
      return nil
    }
    let tokens = passage.tokens
    if let colon = tokens.first(where: { article.sign($0) == UInt8(ascii: ":") }) {
      return speaker(colon < number ? tokens.lowerBound..<colon : colon + 1..<tokens.upperBound)
    }
    let verb = (number..<tokens.upperBound).last { article.isWord($0, "say", "says", "said") }
    guard let verb, let comma = (number..<verb).last(where: article.isComma) else { return nil }
    return speaker(comma + 1..<verb)
  }

  /// Whether another clause starts between verb and number.
  private func goesOn(_ tokens: Range<Int>) -> Bool {
    tokens.contains { article.isOne($0, of: [.relativePronoun, .timeConjunction]) || article.sign($0) != 0 }
  }

  private func entity(endingAt token: Int) -> String? {
    let end = article.tokens[token].span.end
    return entities.first { $0.mentions.contains { $0.span.end == end } && $0.kind != .place }?.name
  }

  /// The words of a subject in small letters, if such people speak: `local officials`.
  private func describedSubject(endingAt end: Int, from start: Int) -> String? {
    var first = end
    while first > start, first > end - 4, isPhraseWord(first - 1) { first -= 1 }
    return described(first..<end + 1)
  }

  private func isPhraseWord(_ token: Int) -> Bool {
    let tag = article.tags.speech[token]
    return tag == .adjective || tag.isNoun || article.isOne(token, of: [.article, .demonym])
  }

  /// A short phrase that is all of a name, or describes somebody who speaks; nil for any other words.
  private func speaker(_ tokens: Range<Int>) -> String? {
    guard (1...5).contains(tokens.count) else { return nil }
    return entity(endingAt: tokens.upperBound - 1) ?? described(tokens)
  }

  private func described(_ tokens: Range<Int>) -> String? {
    guard let phrase = DescribingPhrase(tokens, in: article) else { return nil }
    switch phrase.sort {
    case .body, .people, .person: return phrase.head == tokens.upperBound - 1 ? phrase.name : nil
    case .document, .unknown: return nil
    }
  }
}
