/// How a file came to be read.
package enum FileFinding: Sendable {
  /// The user named it.
  case byName
  /// It lies in a folder that the user named.
  case inFolder
}

/// The list of formats, and the choice among them.
package enum Formats {
  /// Of two that fit a file equally well the first reads it.
  package static let all: [any ArticleFormat] = [
    Archive(),
    WordDocument(),
    OpenDocument(),
    RichText(),
    PDFDocument(),
    PlainText(),
    WebPage(),
    Markdown(),
    Crawl(),
    FeedDigest(),
    CourtTranscript(),
    Mail(),
    FactivaText(),
    LexisNexisText(),
    NexisUniText(),
    ProQuestText(),
    FactivaHTML(),
    FactivaXML(),
    LexisNexisHTML(),
    Europresse(),
    ProQuestHTML(),
    Feed(),
    JSONArticles(),
    CSVArticles(),
    Events(),
    Ninjs(),
    NITF(),
    NewsML(),
    NewsMLG2(),
    Telegram(),
    ANPA(),
    IPTC7901(),
    SGML(),
    OwnExport(),
    TelegramHTML(),
  ]

  /// The endings of all formats, each once, in order of the list: in lower case, without the full stop.
  package static let fileEndings: [String] = all.flatMap(\.fileEndings).reduce(into: []) { endings, ending in
    if !endings.contains(ending) { endings.append(ending) }
  }

  /// The format of a name, which is what `ArticleFormat.name` says; nil for any other name.
  package static func named(_ name: String) -> (any ArticleFormat)? { all.first { $0.name == name } }

  /// The articles in a file, by the format that is named or else by the one that its beginning fits best.
  ///
  /// - Parameters:
  ///   - finding: text of no known form is read where the user named the file; in a folder its name must not say that it
  ///     is something else.
  ///   - reader: what reads PDFs, within other files too; nil where none can be read.
  package static func contents(
    of file: SourceFile, as named: (any ArticleFormat)? = nil, found finding: FileFinding = .byName,
    readingPDFs reader: PDFReader? = nil
  ) -> FileContents {
    var budget = UnpackingBudget(packed: file.bytes.count, readingPDFs: reader)
    guard let named else { return contents(of: file, found: finding, within: &budget) }
    return contents(of: file, by: named, found: .byName, within: &budget)
  }

  /// The articles in a file, by the format that its beginning fits best; a file within an archive spends of the
  /// archive's budget.
  static func contents(
    of file: SourceFile, found finding: FileFinding, within budget: inout UnpackingBudget
  ) -> FileContents {
    guard let (format, fit) = best(for: FileHead(of: file)) else { return ForeignFile.contents(file.bytes) }
    if finding == .inFolder, fit == .possible {
      // a script says by its first line what runs it
      if file.bytes.starts(with: "#!".utf8) { return .noArticles(.program) }
      if !mayBeProse(named: Array(file.path.utf8)) { return contents(ofNoKnownForm: file) }
    }
    return contents(of: file, by: format, found: finding, within: &budget)
  }

  private static func contents(
    of file: SourceFile, by format: any ArticleFormat, found finding: FileFinding, within budget: inout UnpackingBudget
  ) -> FileContents {
    (format as? any PackedFormat)?.contents(of: file, found: finding, within: &budget) ?? format.contents(of: file)
  }

  /// What a file in a folder is whose name has the ending of something else than prose: where that is the ending of a
  /// format and nothing is in it, an article is missing.
  private static func contents(ofNoKnownForm file: SourceFile) -> FileContents {
    let isOfFormat = ending(ofName: Array(file.path.utf8)).map(fileEndings.contains) ?? false
    return isOfFormat && Decoded(file.bytes) == .empty ? .empty : .noArticles(.knownForm)
  }

  /// What a file is that begins so and that no format reads, so that the rest need not be read; nil for any other.
  package static func contents(ofUnreadable beginning: [UInt8]) -> FileContents? {
    best(for: FileHead(of: SourceFile(path: "", bytes: beginning))) == nil ? ForeignFile.contents(beginning) : nil
  }

  /// Whether text in a file of such a name would be read as an article in a folder, whatever it says.
  package static func mayBeProse(named path: [UInt8]) -> Bool {
    guard let ending = ending(ofName: path), isEnding(ending) else { return true }
    return ([PlainText(), Markdown()] as [any ArticleFormat]).contains { $0.fileEndings.contains(ending) }
  }

  /// Whether what stands behind a name's last full stop says of what form the file is: not the `com_2014_version_10` of
  /// an agency's names, nor the number of a part (`story.001`).
  private static func isEnding(_ words: String) -> Bool {
    // `markdown` is the longest of those in use
    words.utf8.count <= 8
      && words.utf8.allSatisfy { $0 >= 0x80 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }
      && !words.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// The articles in a file within another one, by the format that it fits best; none where it fits no format so well.
  static func articles(within file: SourceFile, fitting least: FormatFit) -> [Article] {
    guard let (format, fit) = best(for: FileHead(of: file), mayBeMail: false), fit >= least else { return [] }
    return format.contents(of: file).articles.map(\.article)
  }

  /// - Parameter mayBeMail: mails within mails, without end, would take as much of the stack as they like.
  private static func best(
    for head: FileHead, mayBeMail: Bool = true
  ) -> (format: any ArticleFormat, fit: FormatFit)? {
    var best: (format: any ArticleFormat, fit: FormatFit)?
    for format in all where mayBeMail || !(format is Mail) {
      let fit = format.fit(of: head)
      if fit > best?.fit ?? .none { best = (format, fit) }
    }
    return best
  }

  /// What stands behind the last full stop of a path's last component, in lower case; nil for a hidden file
  /// without another full stop, and for a name without any.
  static func ending(ofName path: [UInt8]) -> String? {
    let name = path[(path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return nil }
    return String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
  }
}
