import Glibc
import Newswire

/// A file read and ready to be written to the index.
struct ReadFile: Sendable {
  /// To be raised whenever the anatomy of articles changes: older readings are then made again.
  static let reading = 1

  var path: RawPath
  var status: FileStatus
  var hash: ContentHash
  var isRacy: Bool
  /// Empty where there is a problem, and where the content is what the index has.
  var articles: [ReadArticle] = []
  var problem: Problem.Reason?

  var reading: Int { Self.reading }
  /// Bytes of text to be written.
  var weight: Int { articles.reduce(0) { $0 + $1.article.text.count } }
}

/// An article ready to be written to the index.
struct ReadArticle: Sendable {
  var article: Article
  var anatomy: [UInt8]
  var packedText: [UInt8]
  var title: String

  init(_ article: Article, of path: RawPath) {
    self.article = article
    anatomy = PackedAnatomy.pack(article)
    packedText = Compressed.pack(article.text.bytes)
    let title = article.listTitle
    self.title = title.isEmpty ? RawPath(bytes: Array(path.name)).string : title
  }
}

extension ReadFile {
  /// A change in the same tick of the clock of the file system goes unseen: so long is a file's last
  /// change held for too fresh to be sure of. Two seconds is the coarsest tick in use (FAT).
  private static let tick: Int64 = 2_000_000_000

  /// Reads a file; its articles too, unless the content is known. nil where it is no file any more.
  static func read(_ path: RawPath, shownAs shown: String, unless known: ContentHash?) -> Result<ReadFile?, Errno> {
    let now = FileStatus.now
    return FileBytes.read(path).map { contents in
      guard let contents else { return nil }
      var file = ReadFile(
        path: path, status: contents.status, hash: ContentHash(of: contents.bytes),
        isRacy: contents.status.modified > now - tick)
      if file.hash != known { file.take(contents, shownAs: shown) }
      return file
    }
  }

  private mutating func take(_ contents: FileBytes, shownAs shown: String) {
    let source = SourceFile(
      path: shown, bytes: contents.bytes, modified: contents.status.modified / 1_000_000_000)
    switch ArticleReader.articles(in: source) {
    case .articles(let found): articles = found.map { ReadArticle($0, of: path) }
    case .empty: problem = .empty
    case .binary: problem = .binary
    }
  }
}

extension FileStatus {
  /// The clock that files are stamped with, in nanoseconds since 1970.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
