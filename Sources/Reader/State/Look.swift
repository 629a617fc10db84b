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

  /// Takes how far the indexing is; answers whether its facts were being found before.
  mutating func take(_ progress: Indexing) -> Bool {
    defer { indexing = progress }
    return indexing?.pass == .findings
  }

  /// Takes the end of a look at the files' text; answers with the words for it: one that the user asked for has
  /// words also if nothing changed.
  mutating func endText(changed: Bool, notice: String?) -> String? {
    defer { isAsked = false }
    return notice ?? (isAsked && !changed ? "No file has changed" : nil)
  }

  mutating func end(changed: Bool, notice: String?) {
    indexing = nil
    // the notice answers the user
    if notice != nil { isAsked = false }
    isFirstOver = isFirstOver || !changed
  }

  /// Whether all that the library has to say is known.
  var isAllRead: Bool { isUpToDate && indexing == nil }
}
