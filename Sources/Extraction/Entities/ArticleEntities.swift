import Linguistics

/// The entities of an article, and which of them each token names.
struct ArticleEntities: Sendable {
  /// In order of first mention.
  let list: [Entity]
  /// By token: position in `list`, or -1.
  private let byToken: [Int]
  /// In order of text.
  let mentions: [EntityMention]
  /// By entity: the classes of the first word of its first name of several words.
  private let firstNames: [WordClasses]

  init(list: [Entity], mentions: [EntityMention], tokens: [Token]) {
    self.list = list
    var firstNames = [WordClasses?](repeating: nil, count: list.count)
    for mention in mentions where mention.tokens.count > 1 && firstNames[mention.entity.index] == nil {
      firstNames[mention.entity.index] = tokens[mention.tokens.lowerBound].classes
    }
    self.firstNames = firstNames.map { $0 ?? [] }
    self.mentions = mentions
    var byToken = [Int](repeating: -1, count: tokens.count)
    for (position, mention) in mentions.enumerated() {
      for token in mention.tokens { byToken[token] = position }
    }
    self.byToken = byToken
  }

  /// The mentions that end at or before a token, the nearest first, no more than 200: enough for any real article.
  func mentions(before token: Int) -> ReversedCollection<ArraySlice<EntityMention>> {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return mentions[..<low].suffix(200).reversed()
  }

  /// The people named among some tokens, in order of text, each mention once.
  func people(in tokens: Range<Int>) -> [EntityMention] {
    var people: [EntityMention] = []
    for token in tokens {
      guard let mention = mention(at: token), people.last != mention, kind(of: mention) == .person else { continue }
      people.append(mention)
    }
    return people
  }

  /// The mention that a token belongs to.
  func mention(at token: Int) -> EntityMention? {
    guard byToken.indices.contains(token), byToken[token] >= 0 else { return nil }
    return mentions[byToken[token]]
  }

  /// Whether a token in capitals names somebody, whatever its letters spell: `WHO` is no pronoun then.
  func isAcronym(_ token: Int, in article: AnnotatedArticle) -> Bool {
    article.tokens[token].shape == .upper && mention(at: token) != nil
      && !article.tokens[token].classes.isDisjoint(with: [.functionWord])
  }

  /// What the lexicon knows of a person's first name; empty if the article gives none.
  func firstName(of entity: EntityID) -> WordClasses {
    firstNames.indices.contains(entity.index) ? firstNames[entity.index] : []
  }

  func kind(of mention: EntityMention) -> Entity.Kind { list[mention.entity.index].kind }
}

/// A mention in tokens.
struct EntityMention: Sendable, Hashable {
  var tokens: Range<Int>
  var entity: EntityID
}
