import Descriptors
import Glibc
import LibraryFiles
import Newswire

/// Where an export is to be written: what is there, and whether it may be.
struct ExportTarget {
  /// Absolute, without links.
  let place: RawPath
  /// nil if nothing is there yet.
  private let status: FileStatus?

  /// Bytes of a replaced file that are kept for taking it back.
  private static let mostKept: Int64 = 16 << 20

  /// - Parameter path: as the user wrote it.
  init(_ path: RawPath) throws(ExportError) {
    if SystemNames.lead(to: path) { throw .isOfSystem(path: path.string) }
    place = try Self.place(of: path)
    switch FileStatus.of(place, followingLinks: false) {
    case .success(let status) where status.kind == .file: self.status = status
    case .success: throw .isNoFile(path: place.string)
    case .failure(let error) where error.isOfAbsence: status = nil
    case .failure(let error): throw .system(path: place.string, errno: error.code)
    }
  }

  var exists: Bool { status != nil }

  /// All bytes of what is there; nil if nothing is.
  func content() throws(ExportError) -> [UInt8]? {
    guard let status else { return nil }
    let descriptor = place.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    guard descriptor >= 0 else { throw .system(path: place.string, errno: errno) }
    defer { close(descriptor) }
    do {
      return try Descriptor(descriptor).read(Int(status.size), at: 0)
    } catch {
      throw .system(path: place.string, errno: error.code)
    }
  }

  /// What is there, to be brought back.
  var before: WrittenFile.Before {
    guard let status else { return .nothing }
    guard status.size <= Self.mostKept, case .success(let file?) = FileBytes.read(place) else {
      return .unknown
    }
    return .bytes(file.bytes)
  }

  /// Whether it is, by whatever name, a file in which the index has articles, or one whose text would be read as one.
  func isIn(_ roots: LibraryRoots, identities: (FileStatus) throws -> [FileIdentity]) rethrows -> Bool {
    if roots.readsProse(in: place) { return true }
    return try status.map { try identities($0).contains($0.identity) } ?? false
  }

  /// Whether it is one of the program's own files, by whatever name.
  func isOne(of own: OwnFiles) -> Bool { own.include(place, status) }

  /// Whether what is there may be an article of whatever library: a folder with it would have it as one, and it is no
  /// export.
  func mayBeArticle(unlessIn exports: ExportLedger) -> Bool {
    guard let status else { return false }
    if Formats.mayBeProse(named: Array(place.name)) {
      // what is larger than any article is not read to its end to know
      return status.size > FileBytes.most || !exports.contains(fileAt: place)
    }
    guard case .success(let file?) = FileBytes.read(place, unless: Problem.Reason.ofUnreadable) else { return false }
    let contents = Formats.contents(of: SourceFile(path: place.string, bytes: file.bytes), found: .inFolder)
    return !contents.articles.isEmpty || contents == .noArticles(.pdf)
      || contents.unreadable.contains { $0.lack == .pdf }
  }

  /// Where a link leads to, or else a name in a folder that is there.
  static func place(of path: RawPath) throws(ExportError) -> RawPath {
    if let whole = path.resolved { return whole }
    let name = Array(path.name)
    guard !name.isEmpty, name != [dot], name != [dot, dot] else { throw .isNoFile(path: path.string) }
    guard let folder = path.folder.resolved else { throw .system(path: path.string, errno: errno) }
    return folder.appending(name)
  }

  private static let dot = UInt8(ascii: ".")
}

/// Why an export can't be written to a file.
package enum ExportError: Error, Hashable, Sendable {
  /// There is a file of that name, and nobody said that it may go.
  case exists(path: String)
  /// It is a file of the library, or its text would be read as one.
  case isInLibrary(path: String)
  /// There is a file of that name that would be read as an article, and no export that dateline wrote.
  case mayBeArticle(path: String)
  /// There is something of that name that is no file.
  case isNoFile(path: String)
  /// It is, or would be, one of the program's own files: the journal, an index, the configuration.
  case isOwn(path: String)
  /// It is a name of the system's for something else, such as standard output, whatever that is.
  case isOfSystem(path: String)
  /// What is there tells nothing of an earlier export to this engine.
  case isNoState(path: String)
  /// A snapshot was to be written where another file is.
  case isNoSnapshot(path: String)
  case system(path: String, errno: Int32)

  package var path: String {
    switch self {
    case .exists(let path), .isInLibrary(let path), .mayBeArticle(let path), .isNoFile(let path),
      .isOwn(let path), .isOfSystem(let path), .isNoState(let path), .isNoSnapshot(let path),
      .system(let path, _):
      path
    }
  }
}
