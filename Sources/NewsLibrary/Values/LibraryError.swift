/// What a library can't do.
package enum LibraryError: Error, Hashable, Sendable {
  /// Neither the cache folder nor the temporary one can be written.
  case noPlaceForIndex(cacheDirectory: String, errno: Int32)
  /// The journal can't be read or written: nothing was changed.
  case noPlaceForCorrections(dataDirectory: String, errno: Int32)
  /// The journal can't be read, where that is all that was wanted.
  case unreadableJournal(dataDirectory: String, errno: Int32)
  /// More articles of one day than the index can number.
  case tooManyArticlesOfADay
  /// The index file is damaged or gone; the next refresh makes a new one.
  case brokenIndex
  /// The disk took no more; what was in the index before still is.
  case indexNotWritten(cacheDirectory: String, isFull: Bool)
  /// Another process has held the index for too long.
  case busyIndex
}
