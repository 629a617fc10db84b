import Display
import Linguistics
import NewsLibrary

/// Work that `State.update` asks for and never does itself; the program runs it off the main thread
/// and answers with a `Report`.
package enum Effect: Sendable, Equatable {
  /// All articles of the library, newest first → `.list`.
  case loadList
  /// One article with its findings, and the hits of a query in it where there is one → `.article`,
  /// and where its findings take a while, → `.findings` after it.
  case load(ArticleRequest)
  /// Ends the search before it → `.found`.
  case search(String)
  /// Ends the running search and asks for nothing.
  case stopSearch
  /// The places of words in an article → `.foundInArticle`.
  case find(String, in: ArticleID)
  /// Speakers by a part of the name → `.librarySpeakers`.
  case librarySpeakers(matching: String)
  /// All that the speaker of this name said → `.quotes`.
  case quotes(of: String)
  /// Keeps a correction of the user → `.corrected`.
  case correct(Correction.Change, in: ArticleID)
  /// Takes back the last correction or saved search → `.undone`.
  case undo
  /// → `.undone`
  case undoOne(CorrectionRecord)
  /// → `.corrections`
  case loadCorrections
  /// → `.problems`
  case loadProblems
  /// Looks at the files again → `.indexing`, `.textIndexed`, `.indexed`.
  case refresh
  case redraw, suspend, quit
}

/// Which article to load, and where in it to land.
package struct ArticleRequest: Sendable, Equatable {
  package var id: ArticleID
  package var landing: Landing
  /// The query whose hits are to be marked; nil for none.
  package var query: String?
  package var measure: Columns
  package var showsFurniture: Bool
}

/// Where the reader stands when an article opens.
package enum Landing: Sendable, Equatable {
  case top
  case firstHit, lastHit
  /// A quote by its position in the findings.
  case quote(Int)
  /// The quote or fact that these words are, or just these words.
  case words(Span)
  /// Where the reader stood before.
  case place(ReadingPlace)
  /// Stay where it is: the same article, loaded again.
  case stay
}
