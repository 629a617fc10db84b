import Linguistics

/// A format whose files hold what has to be unpacked, so that reading one spends a budget.
protocol PackedFormat: ArticleFormat {
  /// The articles in a file, as far as the budget goes.
  func contents(
    of file: SourceFile, found finding: FileFinding, within budget: inout UnpackingBudget
  ) -> FileContents
}

extension PackedFormat {
  package func contents(of file: SourceFile) -> FileContents {
    var budget = UnpackingBudget(packed: file.bytes.count)
    return contents(of: file, found: .byName, within: &budget)
  }
}

/// Files within a file: archives, and single files that are compressed.
package struct Archive: PackedFormat {
  package let name = "archive"
  package let summary =
    "archives by zip, tar and 7-Zip, and files compressed by gzip, bzip2, xz and zstd: every article of every file within"
  package let fileEndings = ["zip", "tar", "tgz", "gz", "bz2", "xz", "zst", "7z"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    Packing(of: head.bytes) != nil && OfficeKind(of: head.bytes) == nil ? .certain : .none
  }

  func contents(
    of file: SourceFile, found finding: FileFinding, within budget: inout UnpackingBudget
  ) -> FileContents {
    guard let packing = Packing(of: file.bytes) else { return .withoutText(file) }
    return budget.atNextLevel { budget in
      ArchiveReader.reading(file.bytes, packing) { reader in
        var members = MemberArticles(of: file, found: finding, budget)
        members.readAll(reader)
        budget = members.budget
        return members.contents
      } ?? .articles([], unreadable: [FilePlace(number: 1, bytes: nil)])
    } ?? .binary
  }
}

/// Gathers the articles of an archive's members.
private struct MemberArticles {
  private let archive: SourceFile
  private let finding: FileFinding
  private(set) var budget: UnpackingBudget
  private var articles: [FiledArticle] = []
  private var unreadable: [FilePlace] = []
  private var doubt: DecodingDoubt?
  private var hasEncrypted = false

  init(of archive: SourceFile, found finding: FileFinding, _ budget: UnpackingBudget) {
    self.archive = archive
    self.finding = finding
    self.budget = budget
  }

  var contents: FileContents {
    if articles.isEmpty, hasEncrypted { return .noArticles(.password) }
    return articles.isEmpty && unreadable.isEmpty
      ? .noArticles(.members) : .articles(articles, unreadable: unreadable, doubt: doubt)
  }

  mutating func readAll(_ reader: borrowing ArchiveReader) {
    while budget.spendMember() {
      switch reader.next() {
      case .end: return
      case .fault: addUnreadable(nil)
      case .brokenOff: return addUnreadable(nil)
      case .member(let member): if !read(member, of: reader) { return }
      }
    }
    addUnreadable(nil)
  }

  /// Reads a member; false if none behind it can be reached.
  private mutating func read(_ member: ArchiveReader.Member, of reader: borrowing ArchiveReader) -> Bool {
    guard member.isFile, !MemberName.isHidden(member.name) else { return pass(reader) }
    let isAlone = member.name.isEmpty
    let name = isAlone ? MemberName.ofCompressed(path: archive.path) : MemberName.shown(member.name)
    if member.isEncrypted {
      hasEncrypted = true
      addUnreadable(name, .password)
      return pass(reader)
    }
    switch reader.read(member, within: &budget) {
    case .whole(let bytes): add(bytes, named: name, found: isAlone ? finding : .inFolder)
    case .cut(let bytes):
      if !bytes.isEmpty { add(bytes, named: name, found: isAlone ? finding : .inFolder) }
      addUnreadable(name)
    case .tooLarge:
      addUnreadable(name)
      return reader.skip(within: &budget)
    }
    return true
  }

  private mutating func pass(_ reader: borrowing ArchiveReader) -> Bool {
    guard !reader.skip(within: &budget) else { return true }
    addUnreadable(nil)
    return false
  }

  /// Adds what a member holds; a compressed file alone was found as its archive was.
  private mutating func add(_ bytes: [UInt8], named name: String, found finding: FileFinding) {
    let file = SourceFile(path: archive.path + "/" + name, bytes: bytes)
    switch Formats.contents(of: file, found: finding, within: &budget) {
    case .articles(let articles, let unreadable, let doubt): add(articles, unreadable, doubt, of: name)
    case .noArticles(let lack):
      if lack == .password { hasEncrypted = true }
      if !lack.isOfOtherThanNews { addUnreadable(name, lack) }
    case .binary: addUnreadable(name)
    case .empty: break
    }
  }

  /// Adds what a member holds, numbered behind all before it.
  private mutating func add(
    _ found: [FiledArticle], _ faults: [FilePlace], _ doubt: DecodingDoubt?, of name: String
  ) {
    let before = articles.count + unreadable.count
    articles += found.map { FiledArticle($0.article, at: place($0.place, in: name, behind: before)) }
    unreadable += faults.map { place($0, in: name, behind: before) }
    self.doubt = self.doubt?.joined(with: doubt) ?? doubt
  }

  private func place(_ place: FilePlace, in name: String, behind count: Int) -> FilePlace {
    let inner = place.member.map { "\(name)/\($0)" } ?? name
    return FilePlace(number: count + place.number, bytes: nil, member: inner, lack: place.lack)
  }

  private mutating func addUnreadable(_ name: String?, _ lack: Lack? = nil) {
    unreadable.append(FilePlace(number: articles.count + unreadable.count + 1, bytes: nil, member: name, lack: lack))
  }
}
