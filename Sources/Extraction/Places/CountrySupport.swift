import Linguistics

/// How much of an article is about each country, as its words tell before any place is resolved.
struct CountrySupport: Sendable {
  /// How often each country is named, by itself or by its people, outside the names of places.
  private(set) var named: [CountryCode: Int] = [:]
  /// By token: the country that it names by a word for its people.
  private(set) var demonyms: [Int: CountryCode] = [:]

  init(_ article: AnnotatedArticle, _ entities: ArticleEntities) {
    let nations = Nations.world
    for (index, token) in article.tokens.enumerated() where !token.classes.isDisjoint(with: [.demonym, .country]) {
      guard token.shape != .lower else { continue }
      let pair = index > 0 ? nations.country(of: [article.hash(index - 1), article.hash(index)]) : nil
      guard let country = pair ?? nations.country(of: token.wordHash) else { continue }
      let mention = entities.mention(at: index)
      if token.classes.contains(.demonym), mention.map({ entities.kind(of: $0) == .place }) != true {
        demonyms[index] = country
      }
      if mention.map({ entities.kind(of: $0) == .place }) != true { named[country, default: 0] += 1 }
    }
  }
}
