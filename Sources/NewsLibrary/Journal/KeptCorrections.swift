import Descriptors
import LibraryFiles
import Newswire

/// The user's corrections for articles that are read without an index.
package struct KeptCorrections: Sendable {
  private let journal: Journal

  /// - Parameter dataDirectory: where the journal is.
  /// - Throws: `LibraryError.unreadableJournal` where it is and can't be read.
  package init(dataDirectory: String) throws {
    journal = Journal(in: dataDirectory)
    do {
      try journal.catchUp()
    } catch {
      throw LibraryError.unreadableJournal(dataDirectory: dataDirectory, errno: error.code)
    }
  }

  /// What was corrected in each article of a file, in the order in which it was made; no file is hashed where nothing
  /// ever was corrected.
  package func changes(of articles: [FiledArticle], in file: FileSweep.File) -> [[Correction.Change]] {
    guard !journal.active.isEmpty else { return articles.map { _ in [] } }
    let hash = ContentHash(of: file.bytes).name
    let former = journal.hasFormerHashes ? FormerHash(of: file.bytes).name : nil
    let name = file.relativePath.split(separator: "/").last.map(String.init) ?? file.relativePath
    return articles.map { filed in
      let identity = ArticleIdentity(
        hash: hash, formerHash: former, number: filed.place.number, path: file.relativePath,
        headline: filed.article.listTitle(inFileNamed: name), date: filed.article.published?.date.description)
      return journal.corrections(of: identity).map(\.correction.change)
    }
  }
}
