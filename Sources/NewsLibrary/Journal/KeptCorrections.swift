import Descriptors
import Extraction
import LibraryFiles
import Newswire

/// The user's corrections for articles that are read without an index.
package struct KeptCorrections: Sendable {
  private let journal: Journal
  private let merged: MergedSpeakers

  /// - Parameter dataDirectory: where the journal is.
  /// - Throws: `LibraryError.unreadableJournal` where it is and can't be read.
  package init(dataDirectory: String) throws {
    journal = Journal(in: dataDirectory)
    do {
      try journal.catchUp()
    } catch {
      throw LibraryError.unreadableJournal(dataDirectory: dataDirectory, errno: error.code)
    }
    merged = MergedSpeakers(journal.active)
  }

  /// What was corrected in each article of a file and in all articles, in the order in which it was made; no file is
  /// hashed where nothing ever was corrected.
  package func corrections(of articles: [FiledArticle], in file: FileSweep.File) -> [[CorrectionRecord]] {
    guard !journal.active.isEmpty else { return articles.map { _ in [] } }
    let hash = ContentHash(of: file.bytes).name
    let former = journal.hasFormerHashes ? FormerHash(of: file.bytes).name : nil
    let name = file.relativePath.split(separator: "/").last.map(String.init) ?? file.relativePath
    return articles.map { filed in
      let identity = ArticleIdentity(
        hash: hash, formerHash: former, number: filed.place.number, path: file.relativePath,
        headline: filed.article.listTitle(inFileNamed: name), date: filed.article.published?.date.description)
      return journal.corrections(concerning: identity)
    }
  }

  /// Findings as corrected, and which corrections concern them: those of the article, and those of others that count in
  /// this one too.
  package func apply(
    _ records: [CorrectionRecord], to findings: Findings, of article: Article
  ) -> (findings: Findings, concerning: Set<String>) {
    let (corrected, places) = Corrections.apply(records, to: findings, of: article)
    let own = zip(records, places).filter { !$0.correction.isGeneral || $1 != nil }.map(\.0.id)
    let merges = merged.merges(of: corrected)
    guard !merges.isEmpty else { return (corrected, Set(own)) }
    return (
      Corrections.apply(merges.map(\.change), to: corrected, of: article).findings, Set(own + merges.map(\.id))
    )
  }
}
