/// Why an export can't be written to a file.
package enum ExportError: Error, Hashable, Sendable {
  /// There is a file of that name, and nobody said that it may go.
  case exists(path: String)
  /// It is a file of the library, or would be read as one.
  case isInLibrary(path: String)
  /// There is a file of that name that would be read as an article, and no export that dateline wrote.
  case mayBeArticle(path: String)
  /// There is something of that name that is no file.
  case isNoFile(path: String)
  /// It is, or would be, one of the program's own files: the journal, an index, the configuration.
  case isOwn(path: String)
  /// It is a name of the system's for something else, such as standard output, whatever that is.
  case isOfSystem(path: String)
  case system(path: String, errno: Int32)

  package var path: String {
    switch self {
    case .exists(let path), .isInLibrary(let path), .mayBeArticle(let path), .isNoFile(let path),
      .isOwn(let path), .isOfSystem(let path), .system(let path, _):
      path
    }
  }
}
