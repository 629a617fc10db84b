import Extraction
import Linguistics
import NewsLibrary
import Newswire
import QueryLanguage
import Reader

/// The speakers of the articles in memory.
extension Desk {
  func speakers(matching part: String, by order: SpeakerOrder) -> [SpeakerSummary] {
    let names = Set(corrected.flatMap { $0.findings?.entities ?? [] }.map { main(of: $0.name) })
    let speakers = names.filter { part.isEmpty || $0.contains(part) }.compactMap(summary)
    let byName = speakers.sorted { $0.name < $1.name }
    switch order {
    case .quotes: return byName.sorted { $0.quoteCount > $1.quoteCount }
    case .name: return byName
    case .lastSeen:
      return byName.sorted { ($0.lastSeen?.dayNumber ?? .min) > ($1.lastSeen?.dayNumber ?? .min) }
    }
  }

  private func summary(of name: String) -> SpeakerSummary? {
    profile(of: name).map { profile in
      SpeakerSummary(
        key: SpeakerKey(rawValue: name + (profile.isDescribed ? " ~" : "")), name: name, quoteCount: profile.quoteCount,
        indirectCount: profile.indirectCount, likelyCount: profile.likelyCount, articleCount: profile.articleCount,
        lastSeen: profile.days?.upperBound, otherNames: profile.otherNames)
    }
  }

  func roles(of speakers: [SpeakerKey]) -> [SpeakerKey: String] {
    let roles = speakers.map { ($0, profile(of: $0.isDescribed ? "" : $0.rawValue)?.roles.first?.name ?? "") }
    return Dictionary(roles, uniquingKeysWith: { first, _ in first })
  }

  /// nil where nobody of this name is quoted.
  func profile(of name: String) -> SpeakerProfile? {
    let quotes = quotes(of: name)
    guard !quotes.isEmpty else { return nil }
    let articles = Set(quotes.map(\.article))
    let days = quotes.compactMap { date(of: $0) }
    let indirect = quotes.count { $0.kind == .indirect }
    return SpeakerProfile(
      name: main(of: name), isDescribed: isDescribed(name), otherNames: otherNames(of: name),
      roles: tallies(articles) { $0.findings?.entities.first { $0.name == name }?.role.map { [$0] } ?? [] },
      quoteCount: quotes.count - indirect, indirectCount: indirect, likelyCount: quotes.count(where: isLikely),
      articleCount: articles.count,
      days: days.min().flatMap { first in days.max().map { first...$0 } }, months: months(of: quotes),
      company: tallies(articles) { article in
        let findings = article.findings ?? Findings()
        return Set(findings.quotes.flatMap(\.speakers).map { findings.entities[$0.index].name }).subtracting([name])
      },
      undecided: undecided(of: name))
  }

  private func isDescribed(_ name: String) -> Bool {
    corrected.contains { $0.findings?.entities.contains { $0.name == name && $0.kind == .described } ?? false }
  }

  private func tallies(
    _ articles: Set<ArticleID>, _ names: (IndexedArticle) -> some Collection<String>
  ) -> [NameTally] {
    var counts: [String: Int] = [:]
    for article in corrected where articles.contains(article.id) {
      for name in names(article) { counts[name, default: 0] += 1 }
    }
    return counts.map { NameTally(name: $0.key, articles: $0.value) }
      .sorted { (-$0.articles, $0.name) < (-$1.articles, $1.name) }
  }

  private func months(of quotes: [QuoteReference]) -> QuotesByMonth {
    QuotesByMonth(quotes.map { (date: date(of: $0), count: 1) })
  }

  private func isLikely(_ quote: QuoteReference) -> Bool {
    corrected.first { $0.id == quote.article }?.findings?.quotes[quote.quote].isLikely ?? false
  }

  private func date(of quote: QuoteReference) -> CalendarDate? {
    articles.first { $0.id == quote.article }?.summary.date
  }

  /// In order of time, the undated last.
  func quotes(of name: String) -> [QuoteReference] {
    let references = corrected.flatMap { article -> [QuoteReference] in
      let findings = article.findings
      return (findings?.quotes ?? []).enumerated().compactMap { index, quote in
        guard quote.speakers.contains(where: { isSame(findings?.entities[$0.index].name, name) }) else { return nil }
        return QuoteReference(article: article.id, quote: index, kind: quote.kind)
      }
    }
    return references.sorted { (day($0), $0.quote) < (day($1), $1.quote) }
  }

  private func day(_ quote: QuoteReference) -> Int { date(of: quote)?.dayNumber ?? .max }

  /// Quotes that hold the first term of a query, letter by letter; all of them where it has none.
  func said(_ text: String, isTyping: Bool, by name: String) -> SaidQuotes {
    let parsed = ParsedQuery(text, isTyping: isTyping)
    let quotes = quotes(of: name)
    let texts = texts(of: quotes, marking: parsed.query)
    let found = parsed.query == nil ? quotes : quotes.filter { texts[$0]?.hits.isEmpty == false }
    return SaidQuotes(
      text: text, parsed: parsed, quotes: found, months: months(of: found), isAll: parsed.query == nil)
  }

  func texts(of quotes: [QuoteReference], marking query: Query?) -> [QuoteReference: QuoteText] {
    let found = quotes.compactMap { quote in
      articles.first { $0.id == quote.article }.flatMap { article -> (QuoteReference, QuoteText)? in
        guard let own = article.findings?.quotes[quote.quote] else { return nil }
        let said = WordsInSentence(own, in: article.article.text).shown(as: own.kind)
        let hits = query.map { places(of: $0, in: SourceText(said.sentence)).filter(said.said.contains) } ?? []
        return (
          quote,
          QuoteText(
            date: article.summary.date, title: article.summary.title, agency: article.summary.agency, said: said,
            hits: hits, isNoted: annotated.notes(of: article).contains { $0.place?.span == own.span },
            isLikely: isLikely(quote))
        )
      }
    }
    return Dictionary(uniqueKeysWithValues: found)
  }
}

/// Names that are one speaker's, until they are told apart.
extension Desk {
  fileprivate func main(of name: String) -> String {
    let isApart = corrections.contains { if case .apart(name, _) = $0.correction.change { true } else { false } }
    return isApart ? name : spellings[name] ?? name
  }

  fileprivate func isSame(_ one: String?, _ other: String) -> Bool { one.map(main) == main(of: other) }

  fileprivate func otherNames(of name: String) -> [NameTally] {
    let others = spellings.keys.filter { isSame($0, name) && $0 != main(of: name) }
    return others.sorted().map { other in
      let articles = corrected.filter { $0.findings?.entities.contains { $0.name == other } ?? false }
      return NameTally(name: other, articles: articles.count)
    }
  }

  private func speaks(_ name: String, _ quote: QuoteReference) -> Bool {
    guard let findings = corrected.first(where: { $0.id == quote.article })?.findings else { return false }
    return findings.quotes[quote.quote].speakers.contains { findings.entities[$0.index].name == name }
  }

  mutating func split(_ name: String, from main: String) -> UserChange.Answer {
    guard let quote = quotes(of: name).first(where: { speaks(name, $0) }) else { return .corrected(nil) }
    return .corrected(correct(.apart(name, from: main), nil, in: quote.article))
  }
}
