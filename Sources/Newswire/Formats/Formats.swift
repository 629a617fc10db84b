/// The list of formats, and the choice among them.
package enum Formats {
  /// Of two that fit a file equally well the first reads it.
  package static let all: [any ArticleFormat] = [
    PlainText(),
    WebPage(),
    Markdown(),
    FactivaText(),
    Feed(),
    TelegramHTML(),
  ]

  /// The endings of all formats, each once, in order of the list: in lower case, without the full stop.
  package static let fileEndings: [String] = all.flatMap(\.fileEndings).reduce(into: []) { endings, ending in
    if !endings.contains(ending) { endings.append(ending) }
  }

  /// The format of a name, which is what `ArticleFormat.name` says; nil for any other name.
  package static func named(_ name: String) -> (any ArticleFormat)? { all.first { $0.name == name } }

  /// Whether folders are searched for files of such a name, by its ending.
  package static func areWanted(inFolders name: [UInt8]) -> Bool {
    ending(ofName: name).map(fileEndings.contains) ?? false
  }

  /// The endings as help and messages name them: `.txt, .text or .md`.
  package static func endings(_ conjunction: String) -> String {
    let endings = fileEndings.map { ".\($0)" }
    return endings.dropLast().joined(separator: ", ") + " \(conjunction) " + (endings.last ?? "")
  }

  /// The articles in a file, by the format that is named or else by the one that its beginning fits best.
  package static func contents(of file: SourceFile, as named: (any ArticleFormat)? = nil) -> FileContents {
    (named ?? best(for: FileHead(of: file)))?.contents(of: file) ?? .binary
  }

  /// Whether no format reads a file that begins so; the rest need not be read then.
  package static func readNothing(beginning bytes: [UInt8]) -> Bool {
    best(for: FileHead(of: SourceFile(path: "", bytes: bytes))) == nil
  }

  private static func best(for head: FileHead) -> (any ArticleFormat)? {
    var best: (format: (any ArticleFormat)?, fit: FormatFit) = (nil, .none)
    for format in all {
      let fit = format.fit(of: head)
      if fit > best.fit { best = (format, fit) }
    }
    return best.format
  }

  /// What stands behind the last full stop of a path's last component, in lower case; nil for a hidden file
  /// without another full stop, and for a name without any.
  static func ending(ofName path: [UInt8]) -> String? {
    let name = path[(path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return nil }
    return String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
  }
}
