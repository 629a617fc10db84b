/// Why a library can't be opened.
package enum LibraryError: Error, Hashable, Sendable {
  /// Neither the cache folder nor the temporary one can be written.
  case noPlaceForIndex(cacheDirectory: String, errno: Int32)
}
