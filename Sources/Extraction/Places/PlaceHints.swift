import Linguistics

/// What the words around the names of places say of where they lie.
struct PlaceHints: Sendable {
  /// What a place is said to lie in or near.
  struct Hint: Sendable, Hashable {
    enum Relation: Sendable {
      /// `Tarn, Vella`: it lies there, or both are of one list.
      case listed
      /// `Tarn in the province of Vella`, `Vella’s town of Tarn`, `the Vellan town of Tarn`.
      case within
      /// `Tarn near Vella`
      case near
    }

    enum Area: Sendable, Hashable {
      case entity(Int)
      case country(CountryCode)
    }

    let relation: Relation
    let area: Area
  }

  /// By entity.
  private(set) var hints: [[Hint]]
  /// By entity: how often it is called a division (`Tarn province`) and how often a town (`the town of Tarn`).
  private(set) var divisions: [Int]
  private(set) var towns: [Int]
  private let article: AnnotatedArticle

  /// Words that may stand between the names of a place and of what it lies in: `a town in the north-east of`.
  private static let longestGap = 8

  init(_ article: AnnotatedArticle, _ entities: ArticleEntities, _ demonyms: [Int: CountryCode]) {
    self.article = article
    hints = Array(repeating: [], count: entities.list.count)
    divisions = Array(repeating: 0, count: entities.list.count)
    towns = divisions
    let places = entities.mentions.filter { entities.kind(of: $0) == .place }
    for (mention, next) in zip(places, places.dropFirst()) where next.entity != mention.entity {
      read(mention, next)
    }
    for mention in places {
      readKind(mention)
      readPeople(mention, demonyms)
    }
  }

  private mutating func add(_ relation: Hint.Relation, _ area: Hint.Area, to entity: EntityID) {
    let hint = Hint(relation: relation, area: area)
    if !hints[entity.index].contains(hint) { hints[entity.index].append(hint) }
  }

  /// What two names, one behind the other, say of each other.
  private mutating func read(_ first: EntityMention, _ second: EntityMention) {
    let gap = first.tokens.upperBound..<second.tokens.lowerBound
    guard !gap.isEmpty, gap.count <= Self.longestGap else { return }
    if gap.count == 2, article.isOne(gap.lowerBound, of: [.placeHead]), isOf(gap.lowerBound + 1) {
      // `the Vella suburb of Tarn`
      add(.near, .entity(first.entity.index), to: second.entity)
    } else if gap.count == 1, article.isComma(gap.lowerBound) || article.isOpeningBracket(gap.lowerBound) {
      add(.listed, .entity(second.entity.index), to: first.entity)
    } else if article.isOne(gap.lowerBound, of: [.possessiveEnding]), gap.dropFirst().allSatisfy(isSmallWord) {
      add(.within, .entity(first.entity.index), to: second.entity)
    } else if gap.allSatisfy({ isSmallWord($0) || article.isComma($0) }), !gap.contains(where: isVerb) {
      guard let link = gap.last(where: { article.isOne($0, of: [.preposition]) }) else { return }
      if gap.contains(where: { article.isWord($0, "near", "outside", "around") }) || isBeside(link) {
        add(.near, .entity(second.entity.index), to: first.entity)
      } else if article.isWord(link, "in", "of"),
        !gap.contains(where: { article.isWord($0, "and", "or", "to", "from") })
      {
        add(.within, .entity(second.entity.index), to: first.entity)
      }
    }
  }

  /// `20 km south of`: beside, not in.
  private func isBeside(_ link: Int) -> Bool {
    article.isWord(link, "of", "from")
      && article.isWord(
        link - 1, "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "outskirts")
      && !article.isWord(link - 2, "the")
  }

  private func isSmallWord(_ index: Int) -> Bool {
    article.tokens[index].kind == .word && article.tokens[index].shape == .lower
  }

  private func isVerb(_ index: Int) -> Bool { article.tags.speech[index].isFinite }

  /// `Tarn province`, `the town of Tarn`
  private mutating func readKind(_ mention: EntityMention) {
    for word in [mention.tokens.upperBound, mention.tokens.lowerBound - 2] {
      guard article.isOne(word, of: [.placeHead]), word > mention.tokens.lowerBound || isOf(word + 1) else { continue }
      if article.isWord(word, "city", "town", "village", "suburb", "hamlet") {
        towns[mention.entity.index] += 1
      } else if DivisionNames.isHead(article.bytes[article.tokens[word].span.range].map { $0 | 0x20 }) {
        divisions[mention.entity.index] += 1
      }
    }
  }

  private func isOf(_ index: Int) -> Bool { article.isWord(index, "of") }

  /// `the Vellan border town of Tarn`
  private mutating func readPeople(_ mention: EntityMention, _ demonyms: [Int: CountryCode]) {
    var index = mention.tokens.lowerBound - 1
    var steps = 0
    while index >= 0, steps < 5 {
      if let country = demonyms[index] { return add(.within, .country(country), to: mention.entity) }
      guard isSmallWord(index), !isVerb(index), steps == 0 || !article.isWord(index, "in", "to", "from", "and") else {
        return
      }
      index -= 1
      steps += 1
    }
  }
}
