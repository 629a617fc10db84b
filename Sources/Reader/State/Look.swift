import LibraryFiles
import NewsLibrary

/// How the program comes on with looking at the files of the library.
struct Look: Sendable {
  /// Files that could not be read.
  var problems: [Problem] = []
  /// nil while nothing is being indexed.
  var indexing: Indexing?
  /// Whether the list that is shown has all that the first look at the files found.
  var isFirstOver = false
  /// Whether the first look at the files is over.
  var isUpToDate = false
  /// Whether the user asked for the look that goes on.
  var isAsked = false

  /// Whether all that the library has to say is known.
  var isAllRead: Bool { isUpToDate && indexing == nil }
}
