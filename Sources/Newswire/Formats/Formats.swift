/// The list of formats: a new one is a file beside this and its name in `all`.
package enum Formats {
  package static let all: [any ArticleFormat] = [PlainText()]

  /// The format of a file by the end of its name; nil for one that holds no articles.
  package static func format(forPath path: String) -> (any ArticleFormat)? {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    // A name that starts with its only full stop is a hidden file, and not an ending.
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return nil }
    let ending = String(Substring(name[name.index(after: dot)...])).lowercased()
    return all.first { $0.fileExtensions.contains(ending) }
  }
}
