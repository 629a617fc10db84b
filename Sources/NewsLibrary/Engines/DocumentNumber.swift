import LibraryFiles

/// Numbers articles for databases and search engines: the number stays while file, place in the file and name of the
/// library's folder do, whatever the text, and whichever index they come from.
struct DocumentNumbers {
  private let roots: LibraryRoots
  /// Whether the names of the roots tell them apart, so that an archive keeps its numbers when it is moved as a whole.
  private let areNamed: Bool

  init(_ roots: LibraryRoots) {
    self.roots = roots
    let folders = Set(roots.absolute)
    areNamed = Set(folders.map { Array($0.name) }).count == folders.count
  }

  /// 32 hexadecimal digits.
  ///
  /// - Parameters:
  ///   - number: 1 for the first article of a file.
  ///   - member: the path within an archive or a mail; nil in any other file.
  func number(of path: RawPath, number: Int, member: String?) -> String {
    let place = areNamed ? named(path) : path.bytes
    return ContentHash(of: place + [0] + Array((member ?? "").utf8) + [0] + Array(String(number).utf8)).digits
  }

  /// The path from the name of its root on.
  private func named(_ path: RawPath) -> [UInt8] {
    guard let root = roots.root(of: path) else { return path.bytes }
    return Array(root.name) + path.bytes.dropFirst(root.bytes.count)
  }
}
