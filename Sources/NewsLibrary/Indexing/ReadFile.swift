import Glibc
import LibraryFiles
import Linguistics
import Newswire

/// A file read and ready to be written to the index.
struct ReadFile: Sendable {
  /// To be raised whenever the anatomy of articles changes: older readings are then made again.
  static let reading = 8

  var path: RawPath
  var status: FileStatus
  var hash: ContentHash
  /// The hash by which journals of before know it; nil if none does.
  var former: FormerHash?
  var isRacy: Bool
  /// Empty for a file without any, and if the content is what the index has.
  var articles: [ReadArticle] = []
  var problems: [Problem.Reason] = []

  var reading: Int { Self.reading }
  /// Bytes of text to be written.
  var weight: Int { articles.reduce(0) { $0 + $1.article.text.count } }
}

/// An article ready to be written to the index.
struct ReadArticle: Sendable {
  var article: Article
  /// 1 for the first article of the file.
  var number: Int
  /// The path within an archive, or the name of a file sent along with a mail; nil in any other file.
  var member: String?
  var anatomy: [UInt8]
  var packedText: [UInt8]
  var title: String
  var sketch: TextSketch?

  init(_ filed: FiledArticle, of path: RawPath) {
    article = filed.article
    number = filed.place.number
    member = filed.place.member
    anatomy = PackedAnatomy.pack(article)
    packedText = Compressed.pack(article.text.bytes)
    sketch = article.storySketch
    title = article.listTitle(inFileNamed: RawPath(bytes: Array(path.name)).string)
  }
}

extension Article {
  /// The title that it is listed under, which is that of its file where it has no words for one.
  func listTitle(inFileNamed name: String) -> String {
    let title = listTitle
    return title.isEmpty ? name : title
  }
}

extension ReadFile {
  /// Nanoseconds of the coarsest tick in use to stamp files with (FAT): a change in the same tick goes
  /// unseen.
  private static let coarseTick: Int64 = 2_000_000_000
  /// Nanoseconds of the tick where the system keeps a time of its own, which no program can set.
  private static let fineTick: Int64 = 20_000_000

  /// Reads a file; its articles too, unless the content is known. nil if it is no file any more.
  ///
  /// - Parameter needsFormer: whether a journal knows files by the hash of before.
  static func read(
    _ path: RawPath, in roots: LibraryRoots, unless known: ContentHash?, needsFormer: Bool
  ) -> Result<ReadFile?, Problem.Reason> {
    let now = FileStatus.now
    return readSettled(path, at: now).map { contents in
      guard let contents else { return nil }
      var file = ReadFile(
        path: path, status: contents.status, hash: ContentHash(of: contents.bytes),
        former: needsFormer ? FormerHash(of: contents.bytes) : nil,
        isRacy: isRacy(contents.status, at: now))
      if file.hash != known { file.take(contents, in: roots) }
      return file
    }
  }

  /// Reads a file when its last change is a tick old, so that the next one will show.
  private static func readSettled(_ path: RawPath, at now: Int64) -> Result<FileBytes?, Problem.Reason> {
    let first = FileBytes.read(path, unless: Problem.Reason.ofUnreadable)
    guard let status = try? first.get()?.status, status.changed > now - fineTick, status.changed <= now + fineTick
    else {
      return first
    }
    usleep(UInt32(fineTick / 1000))
    return FileBytes.read(path, unless: Problem.Reason.ofUnreadable)
  }

  /// Whether another change may go unseen for all that was seen of this one: where the clock was set back
  /// and may come to the same time again, and where nobody but the clock of the file says when it changed.
  private static func isRacy(_ status: FileStatus, at now: Int64) -> Bool {
    status.changed > now + fineTick || (status.changed == status.modified && status.modified > now - coarseTick)
  }

  private mutating func take(_ read: FileBytes, in roots: LibraryRoots) {
    let file = SourceFile(path: roots.shown(path), bytes: read.bytes)
    let contents = roots.contents(of: file, at: path)
    articles = contents.articles.map { ReadArticle($0, of: path) }
    problems = Problem.Reason.all(of: contents)
  }
}
