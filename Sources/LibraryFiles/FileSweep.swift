import Newswire

/// The articles of folders and files, read straight from the disk without an index.
package struct FileSweep: Sendable {
  /// One file of a sweep.
  package struct File: Sendable {
    /// As given, or as found below a folder as given.
    package var path: String
    /// The articles, in order of the file; for a file without any, why.
    package var content: Content
  }

  package enum Content: Sendable {
    /// And how many more of its articles can't be read, or what is not sure, as a problem; nil for none.
    case articles([FiledArticle], Problem?)
    case problem(Problem)
    /// It was there when the folders were searched, and is gone.
    case vanished
  }

  /// What stood in the way of finding files.
  package let problems: [Problem]
  private let files: [ScannedFile]
  private let roots: LibraryRoots

  /// Searches the folders; files are read one by one by `file(at:)`.
  package init(paths: [String]) {
    let roots = LibraryRoots(paths)
    let scan = FolderScan(roots.absolute, wants: Formats.areWanted(inFolders:), isCancelled: { false })
    self.roots = roots
    files = scan.files.sorted { $0.path < $1.path }
    problems = scan.problems.map { Problem(path: roots.shown($0.path), reason: $0.reason) }
  }

  package var count: Int { files.count }

  /// Reads the file at a position, counted in order of path.
  package func file(at index: Int) -> File {
    let path = roots.shown(files[index].path)
    return File(path: path, content: content(of: files[index].path, shown: path))
  }

  private func content(of path: RawPath, shown: String) -> Content {
    switch FileBytes.read(path, unless: Formats.readNothing) {
    case .failure(let reason): return .problem(Problem(path: shown, reason: reason))
    case .success(nil): return .vanished
    case .success(let file?):
      switch Formats.contents(of: SourceFile(path: shown, bytes: file.bytes)) {
      case .articles(let articles, let unreadable, let doubt):
        let reason = Problem.Reason(unreadable, doubt: doubt)
        return .articles(articles, reason.map { Problem(path: shown, reason: $0) })
      case .empty: return .problem(Problem(path: shown, reason: .empty))
      case .binary: return .problem(Problem(path: shown, reason: .binary))
      }
    }
  }
}
