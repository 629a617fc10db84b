import Extraction
import GRDB
import Linguistics
import Newswire
import QueryLanguage

/// Gathers what is known of a speaker from the rows that are looked up; no article is read.
struct ProfileReader {
  let db: Database

  /// What one article has of the speaker.
  private struct Appearance {
    var article: Int64
    var quotes: Int
    var indirect: Int
    var likely: Int
    var role: String?

    var date: CalendarDate? { ArticleID(rawValue: article).date }
  }

  /// nil if nobody of this key is quoted.
  func profile(of speaker: SpeakerKey, company: Int) throws -> SpeakerProfile? {
    let appearances = try appearances(of: speaker)
    guard !appearances.isEmpty else { return nil }
    let names = try Speakers.names(of: speaker, db)
    let dates = appearances.compactMap(\.date)
    return SpeakerProfile(
      name: names.first?.name ?? speaker.rawValue, isDescribed: speaker.isDescribed,
      otherNames: Array(names.dropFirst()),
      roles: Self.roles(appearances), quoteCount: appearances.reduce(0) { $0 + $1.quotes },
      indirectCount: appearances.reduce(0) { $0 + $1.indirect },
      likelyCount: appearances.reduce(0) { $0 + $1.likely },
      articleCount: Set(appearances.map(\.article)).count,
      days: dates.min().flatMap { first in dates.max().map { first...$0 } },
      months: QuotesByMonth(appearances.lazy.map { (date: $0.date, count: $0.quotes + $0.indirect) }),
      company: try self.company(of: speaker, limit: company), undecided: try UndecidedQuotes(db: db).all(of: speaker))
  }

  /// One row an article and name.
  private func appearances(of speaker: SpeakerKey) throws -> [Appearance] {
    let sql = "SELECT article, quotes, indirect, likely, role FROM speech WHERE entity IN (\(Speakers.allOfOne))"
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [speaker.rawValue]).map { row in
      Appearance(article: row[0], quotes: row[1], indirect: row[2], likely: row[3], role: row[4])
    }
  }

  /// Roles that differ by case alone are one, in the spelling given most often.
  private static func roles(_ appearances: [Appearance]) -> [NameTally] {
    var spellings: [String: [String: Set<Int64>]] = [:]
    for appearance in appearances {
      guard let role = appearance.role else { continue }
      spellings[role.lowercased(), default: [:]][role, default: []].insert(appearance.article)
    }
    return spellings.values.map { ways in
      let name = ways.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key ?? ""
      return NameTally(name: name, articles: ways.values.reduce(Set()) { $0.union($1) }.count)
    }.sorted { (-$0.articles, $0.name) < (-$1.articles, $1.name) }
  }

  /// Speech is stored by speaker: its quotes say who speaks in an article.
  private func company(of speaker: SpeakerKey, limit: Int) throws -> [NameTally] {
    let sql = """
      WITH one AS (\(Speakers.allOfOne)),
        own AS MATERIALIZED (SELECT DISTINCT article FROM speech WHERE entity IN (SELECT * FROM one)),
        said AS (
          SELECT DISTINCT quote.speaker AS speaker, own.article AS article
          FROM own CROSS JOIN finding ON finding.article = own.article
          CROSS JOIN quote ON quote.id BETWEEN finding.id AND finding.id + finding.quotes - 1),
        others AS (
          SELECT coalesce(same_as, id) AS main, count(DISTINCT article) AS shared
          FROM said JOIN entity ON entity.id = said.speaker GROUP BY main)
      SELECT name, shared FROM others JOIN entity ON entity.id = main
      WHERE main NOT IN (SELECT * FROM one) ORDER BY shared DESC, key LIMIT ?2
      """
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [speaker.rawValue, max(0, limit)]).map { row in
      NameTally(name: row[0], articles: row[1])
    }
  }
}

/// Reads the words of quotes from the texts they stand in.
struct QuoteTexts {
  let db: Database
  let corrector: Corrector
  let version: Int

  /// The words of some quotes; those whose article is gone, or has other findings by now, are left out.
  func texts(of quotes: [QuoteReference], marking query: Query?) throws -> [QuoteReference: QuoteText] {
    let finder = try query?.ofWords.map { try HitFinder($0) }
    var texts: [QuoteReference: QuoteText] = [:]
    for (id, own) in Dictionary(grouping: quotes, by: \.article) {
      guard let summary = try SummaryReader(roots: corrector.roots).one(db, id: id.rawValue),
        let text = try StoredArticle.text(db, id: id.rawValue).map(SourceText.init(knownValid:)),
        let found = try StoredArticle.findings(db, id: id.rawValue, version: version, textLength: text.count)
      else { continue }
      let noted = try notedWords(of: id)
      let likely = try likelyQuotes(of: id)
      for quote in own where found.quotes.indices.contains(quote.quote) {
        let own = found.quotes[quote.quote]
        let said = WordsInSentence(own, in: text).shown(as: own.kind)
        texts[quote] = QuoteText(
          date: summary.date, title: summary.title, agency: summary.agency, said: said,
          hits: finder?.hits(in: Array(said.sentence.utf8)[said.said.range]) ?? [],
          isNoted: !noted.isEmpty && noted.contains(TextAnchor(own.span, in: text)),
          isLikely: likely.contains(quote.quote))
      }
    }
    return texts
  }

  /// Quotes of an article whose speaker, as corrected, is no more than likely.
  private func likelyQuotes(of id: ArticleID) throws -> Set<Int> {
    let sql = """
      SELECT quote.id - finding.id FROM finding
      JOIN quote ON quote.id BETWEEN finding.id AND finding.id + finding.quotes - 1
      WHERE finding.article = ? AND quote.likely
      """
    return try Int.fetchSet(db.cachedStatement(sql: sql), arguments: [id.rawValue])
  }

  /// What the user's notes on an article are about.
  private func notedWords(of id: ArticleID) throws -> Set<TextAnchor> {
    guard corrector.journal.hasAnnotations, let identity = try corrector.identity(of: id.rawValue, db) else {
      return []
    }
    return Set(AnnotationSum(corrector.journal.annotations(of: identity)).notes.compactMap(\.anchor))
  }
}
