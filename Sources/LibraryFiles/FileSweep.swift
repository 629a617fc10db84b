import Newswire

/// The articles of folders and files, read straight from the disk without an index.
package struct FileSweep: Sendable {
  /// One file of a sweep.
  package struct File: Sendable {
    /// As given, or as found below a folder as given.
    package var path: String
    /// Below the folder as given; its own name for a file given by itself.
    package var relativePath: String
    /// As read; empty if it gives no article.
    package var bytes: [UInt8] = []
    /// The articles, in order of the file; for a file without any, why.
    package var content: Content
  }

  package enum Content: Sendable {
    /// And how many more of its articles can't be read, or what is not sure, as problems.
    case articles([FiledArticle], [Problem])
    case problem(Problem)
    /// It was there when the folders were searched, and is gone.
    case vanished
  }

  /// In which order files come.
  package enum Order: Sendable {
    /// By path, whatever was named first.
    case path
    /// As they were named, those of a folder as they are found.
    case given
  }

  /// What stood in the way of finding files.
  package let problems: [Problem]
  private let files: [ScannedFile]
  /// What can be read once only, as given: pipes, and `-` for standard input.
  private let streams: [String]
  private let roots: LibraryRoots

  /// Searches the folders; files are read one by one by `file(at:)`.
  ///
  /// - Parameter format: the name of the format that all files are read as; nil where each is read as what it is.
  package init(paths: [String], in order: Order = .path, readAs format: String? = nil) {
    streams = paths.filter(Self.isStream)
    let roots = LibraryRoots(paths.filter { !Self.isStream($0) }, readAs: format)
    let scan = FolderScan(roots.absolute, isCancelled: { false })
    self.roots = roots
    switch order {
    case .path: files = scan.files.sorted { $0.path < $1.path }
    case .given: files = scan.files
    }
    problems = scan.problems.map { Problem(path: roots.shown($0.path), reason: $0.reason) }
  }

  private static func isStream(_ path: String) -> Bool {
    path == "-" || (try? FileStatus.of(RawPath(path)).get())?.kind == .other
  }

  package var count: Int { files.count + streams.count }

  /// Reads the file at a position, in order; pipes and standard input are the last.
  package func file(at index: Int) -> File {
    guard files.indices.contains(index) else { return stream(streams[index - files.count]) }
    let place = files[index].path
    let path = roots.shown(place)
    var file = File(path: path, relativePath: roots.relative(place).string, content: .vanished)
    switch FileBytes.read(place, unless: Problem.Reason.ofUnreadable) {
    case .failure(let reason):
      file.content = .problem(Problem(path: path, reason: reason, found: roots.finding(of: place)))
    case .success(nil): break
    case .success(let read?):
      let (source, finding) = (SourceFile(path: path, bytes: read.bytes), roots.finding(of: place))
      file.content = Self.content(of: source, roots.contents(of: source, at: place), finding)
      if case .articles = file.content { file.bytes = read.bytes }
    }
    return file
  }

  private func stream(_ path: String) -> File {
    var file = File(path: path, relativePath: path, content: .vanished)
    switch FileBytes.read(stream: path == "-" ? nil : RawPath(path)) {
    case .failure(let reason): file.content = .problem(Problem(path: path, reason: reason))
    case .success(let bytes):
      let source = SourceFile(path: path, bytes: bytes)
      file.content = Self.content(of: source, roots.contents(ofStream: source), .byName)
      if case .articles = file.content { file.bytes = bytes }
    }
    return file
  }

  private static func content(of file: SourceFile, _ contents: FileContents, _ finding: FileFinding) -> Content {
    if let reason = Problem.Reason(lackingArticles: contents) {
      return .problem(Problem(path: file.path, reason: reason, found: finding))
    }
    let problems = Problem.Reason.all(partlyLacking: contents).map { Problem(path: file.path, reason: $0) }
    return .articles(contents.articles, problems)
  }
}
