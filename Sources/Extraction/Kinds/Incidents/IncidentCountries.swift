import Linguistics
import Newswire

/// Tells in which country an incident happened: by its place, and by the countries that its sentences and the article
/// name.
struct IncidentCountries {
  private let text: IncidentText
  /// The share of each country in all that the article names.
  private let article: [CountryCode: Double]
  private let dateline: CountryCode?

  /// Weights of the evidence: a town may be one of many of its name, a people may fight abroad.
  private enum Weight {
    static let place = 1.6
    static let country = 1.0
    static let people = 0.35
    static let article = 2.0
    static let dateline = 0.9
    /// Of a country that acts, or is acted for: not behind `in`.
    static let party = 0.25
  }

  init(_ text: IncidentText) {
    self.text = text
    var counts: [CountryCode: Double] = [:]
    for entity in text.reading.entities where entity.kind == .place {
      guard let country = entity.location?.country else { continue }
      let isExact = entity.location?.kind != .country
      for mention in entity.mentions {
        counts[country, default: 0] += text.isLocated(mention.span) ? 1 : isExact ? 0.6 : Weight.party
      }
    }
    let total = max(1, counts.values.reduce(0, +))
    article = counts.mapValues { $0 / total }
    dateline = text.reading.article.dateline?.place.flatMap { place in
      text.reading.entities.first { $0.mentions.contains { $0.span.overlaps(place) } }?.location?.country
    }
  }

  /// nil where nothing tells.
  func country(of draft: IncidentDraft) -> String? {
    var votes = article.mapValues { $0 * Weight.article }
    if let dateline { votes[dateline, default: 0] += Weight.dateline }
    if let country = draft.place?.location?.country { votes[country, default: 0] += Weight.place }
    for sentence in Set(draft.deeds.map(\.sentence)) {
      for (country, weight) in named(in: text.article.annotated.sentences[sentence]) {
        votes[country, default: 0] = max(votes[country] ?? 0, (article[country] ?? 0) * Weight.article + weight)
      }
    }
    return votes.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }.map { "\($0.key)" }
  }

  private func named(in tokens: Range<Int>) -> [CountryCode: Double] {
    var named: [CountryCode: Double] = [:]
    for token in tokens where text.article.isOne(token, of: [.country, .demonym, .phraseOpener]) {
      guard let nation = Self.nations[text.article.tokens[token].wordHash] else { continue }
      let isPlace = !nation.isPeople && text.isLocated(text.article.tokens[token].span)
      named[nation.code] = max(named[nation.code] ?? 0, isPlace ? Weight.country : Weight.people)
    }
    return named
  }

  /// The countries by the hashes of their names and of the words for their people; those of one word.
  private static let nations: [UInt64: (code: CountryCode, isPeople: Bool)] = Dictionary(
    VocabularyTable("nations").rows.compactMap { row in
      guard !row.word.contains(" "), let code = CountryCode(row["code"]) else { return nil }
      return (WordHash(Array(row.word.utf8)[...]).value, (code, row["use"] == "people"))
    }, uniquingKeysWith: { first, _ in first })
}
