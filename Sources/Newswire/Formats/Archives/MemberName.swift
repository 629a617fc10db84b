/// The path of a member within its archive: a name alone, whatever folders it names.
enum MemberName {
  private static let leftOut: Set<Substring> = ["__MACOSX"]

  /// The path without what leads up to its first folder: `./`, `/`.
  static func shown(_ name: String) -> String {
    name.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }

  /// Whether a member is hidden, or what a Mac puts beside each file.
  static func isHidden(_ name: String) -> Bool {
    name.split(separator: "/").contains { part in
      leftOut.contains(part) || part.hasPrefix(".") && part != "." && part != ".."
    }
  }

  /// The name of the file that a compressed file stands for, which is its own without the last ending: `story.txt` of
  /// `wire/story.txt.gz`.
  static func ofCompressed(path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }
}
