import Extraction
import GRDB
import Linguistics
import QueryLanguage

/// What a program wants to know of an article that a search found.
package struct HitPlaces: Sendable, Equatable {
  /// Where the words of the query stand, in order: half-open, in Unicode scalars of the article text.
  package var ranges: [Range<Int>] = []
  /// Who speaks in it, by the names that it uses, in order of the first quote.
  package var speakers: [String] = []
  /// The files of the other articles that tell the same story, as citations write them.
  package var copies: [String] = []
}

extension Library {
  /// Where the words of a query stand in an article, and who speaks in it, whether or not the second pass has reached it;
  /// nothing of an article that is gone.
  package func hitPlaces(of query: Query?, in id: ArticleID) throws -> HitPlaces {
    guard let indexed = try article(id), let findings = try indexed.findings ?? findings(for: id) else {
      return HitPlaces()
    }
    let article = indexed.article
    let offsets = ScalarOffsets(article.text)
    let hits = try query.map { try HitFinder($0).hits(in: article, findings) } ?? []
    let copies = try index.read { db in
      try DoubleGroups.copies(of: id.rawValue, db).compactMap { try SummaryReader(roots: roots).one(db, id: $0) }
    }
    return HitPlaces(
      ranges: hits.map(offsets.range), speakers: findings.speakerNames, copies: copies.map { Citation($0).place })
  }
}

extension Findings {
  /// Each of those who speak once, in order of the first quote.
  fileprivate var speakerNames: [String] {
    var seen: Set<String> = []
    return quotes.flatMap(\.speakers).map { entities[$0.index].name }.filter { seen.insert($0).inserted }
  }
}
