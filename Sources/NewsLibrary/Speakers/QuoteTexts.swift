import Extraction
import GRDB
import Linguistics
import QueryLanguage

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
      for quote in own where found.quotes.indices.contains(quote.quote) {
        let span = found.quotes[quote.quote].span
        let words = text.reflowed(span)
        texts[quote] = QuoteText(
          date: summary.date, title: summary.title, agency: summary.agency, words: words,
          hits: finder?.hits(in: Array(words.utf8)[...]) ?? [],
          isNoted: !noted.isEmpty && noted.contains(TextAnchor(span, in: text)))
      }
    }
    return texts
  }

  /// What the user's notes on an article are about.
  private func notedWords(of id: ArticleID) throws -> Set<TextAnchor> {
    guard corrector.journal.hasAnnotations, let identity = try corrector.identity(of: id.rawValue, db) else {
      return []
    }
    return Set(AnnotationSum(corrector.journal.annotations(of: identity)).notes.compactMap(\.anchor))
  }
}
