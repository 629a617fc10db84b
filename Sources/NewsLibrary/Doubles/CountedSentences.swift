import GRDB
import Linguistics
import Newswire

/// What of an article is counted: all of it, but of the double of a story only the sentences that the main article lacks.
///
/// So what an edited copy adds is neither lost nor is anything counted twice.
struct CountedSentences {
  /// Has no value if all of the article counts.
  private let sentences: [TextSpan]?

  /// Pairs of words in common from which two sentences are the same: an edit of every fifth word leaves 64 in 100.
  private static let leastShare = 0.5

  init(of article: Article, _ id: Int64, _ db: Database) throws {
    let main = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT main FROM double WHERE article = ?"), arguments: [id])
    let other = try main.flatMap { try StoredArticle.fetch(db, id: $0)?.article }
    sentences = other.map { Self.sentences(of: article, lackedBy: $0) }
  }

  /// In order of text; none of a word alone, which is anywhere.
  private static func sentences(of article: Article, lackedBy other: Article) -> [TextSpan] {
    let told = WordPairs(of: other.text.bytes, in: other.blocks.map(\.span))
    let blocks = article.blocks.filter { $0.kind == .paragraph && !$0.isRepeat }.map(\.span)
    let annotated = AnnotatedText(annotating: article.text, in: blocks)
    return annotated.sentences.map(annotated.span).filter { sentence in
      told.share(of: article.text.bytes, in: sentence).map { $0 < leastShare } ?? false
    }
  }

  var isAll: Bool { sentences == nil }

  /// Whether what is said at a place counts.
  func hold(_ span: TextSpan) -> Bool { sentences?.contains { $0.overlaps(span) } ?? true }
}
