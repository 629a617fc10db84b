import Glibc
import Newswire

/// The paths a library was opened with, as given and as they are for the whole machine.
package struct LibraryRoots: Sendable {
  private struct Root: Sendable {
    var given: RawPath
    var absolute: RawPath
  }

  private let roots: [Root]
  /// The name of the format that all files are read as; nil where each is read as what it is.
  private let format: String?

  package init(_ paths: [String], readAs format: String? = nil) {
    self.format = format
    roots = paths.map { Root(given: RawPath($0), absolute: Self.absolute(RawPath($0))) }
  }

  /// Paths as given with those that they were absolutely, on whatever machine.
  package init(_ pairs: [(given: RawPath, absolute: RawPath)]) {
    format = nil
    roots = pairs.map { Root(given: $0.given, absolute: $0.absolute) }
  }

  /// The paths as given with the absolute ones.
  package var pairs: [(given: RawPath, absolute: RawPath)] { roots.map { ($0.given, $0.absolute) } }

  /// Absolute, without links, `.` and `..`, in the order given.
  package var absolute: [RawPath] { roots.map(\.absolute) }

  /// One name for a set of paths, whatever their order, and for how they are read.
  package var hash: FormerHash {
    FormerHash(of: Array(Set(absolute)).sorted().flatMap { $0.bytes + [0] } + (format.map { Array($0.utf8) } ?? []))
  }

  /// The path as the user would write it: below the root as given.
  package func shown(_ path: RawPath) -> String { written(path).string }

  /// The same as the bytes that other programs open it by.
  package func written(_ path: RawPath) -> RawPath {
    guard let root = roots.first(where: { Self.holds($0.absolute, path) }) else { return path }
    let rest = path.bytes.dropFirst(root.absolute.bytes.count).drop { $0 == RawPath.slash }
    return rest.isEmpty ? root.given : root.given.appending(Array(rest))
  }

  /// The paths that are shown so, if any.
  package func absolute(shownAs shown: String) -> [RawPath] {
    let shown = RawPath(shown)
    return roots.compactMap { root in
      guard Self.holds(root.given, shown) else { return nil }
      let rest = shown.bytes.dropFirst(root.given.bytes.count).drop { $0 == RawPath.slash }
      return rest.isEmpty ? root.absolute : root.absolute.appending(Array(rest))
    }
  }

  /// The first root that holds a path; nil if none does.
  package func root(of path: RawPath) -> RawPath? { roots.first { Self.holds($0.absolute, path) }?.absolute }

  /// The path below the first root that holds it; the file's own name for a root that is the file itself.
  package func relative(_ path: RawPath) -> RawPath {
    guard let root = root(of: path) else { return path }
    let rest = path.bytes.dropFirst(root.bytes.count).drop { $0 == RawPath.slash }
    return RawPath(bytes: rest.isEmpty ? Array(path.name) : Array(rest))
  }

  /// All paths that `relative` may have been made of.
  package func candidates(forRelative path: RawPath) -> [RawPath] {
    roots.flatMap { [$0.absolute.appending(path.bytes), $0.absolute] }
  }

  /// Whether a file of this path is one of the roots, or would be read as an article in one whatever text it holds.
  package func readsProse(in path: RawPath) -> Bool {
    roots.contains {
      $0.absolute == path || Formats.mayBeProse(named: Array(path.name)) && Self.holds($0.absolute, path)
    }
  }

  /// The articles in a file of the library.
  ///
  /// - Parameter path: absolute.
  package func contents(of file: SourceFile, at path: RawPath) -> FileContents {
    contents(of: file, found: finding(of: path))
  }

  /// The same of what can be read once only.
  package func contents(ofStream file: SourceFile) -> FileContents { contents(of: file, found: .byName) }

  private func contents(of file: SourceFile, found finding: FileFinding) -> FileContents {
    Formats.contents(of: file, as: format.flatMap(Formats.named), found: finding, readingPDFs: .pdftotext)
  }

  /// How a file came to be read.
  package func finding(of path: RawPath) -> FileFinding {
    roots.contains { $0.absolute == path } ? .byName : .inFolder
  }

  private static func holds(_ folder: RawPath, _ path: RawPath) -> Bool {
    let length = folder.bytes.count
    guard length > 0, path.bytes.starts(with: folder.bytes) else { return path == folder }
    return path.bytes.count == length || folder.bytes.last == RawPath.slash || path.bytes[length] == RawPath.slash
  }

  private static func absolute(_ path: RawPath) -> RawPath {
    if let resolved = path.withCString({ realpath($0, nil) }) {
      defer { free(resolved) }
      return RawPath(bytes: Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved))))
    }
    // a path to nothing stays as written, to be reported as a problem
    if path.bytes.isEmpty || path.bytes.first == RawPath.slash { return path }
    return absolute(RawPath(".")).appending(path.bytes)
  }
}
