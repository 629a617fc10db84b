import LibraryFiles
import NewsLibrary
import TestSupport
import Testing

/// Journals that know files by the hash of before still find their articles.
@Suite struct FormerJournalTests {
  private let folder: TemporaryFolder
  private let text = "Bridge stands\n\nAll is well, said Ana Marsh.\n"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("2021-03-01.txt", text)
    try folder.write("2021-03-02.txt", "Second story\n\nNothing else.\n")
  }

  private var hash: String { FormerHash(of: Array(text.utf8)).name }

  private func keep(_ lines: String...) {
    try? PrivateFiles.makeFolder(folder.data)
    TextFile.write(lines.map { $0 + "\n" }.joined(), to: folder.data + "/journal.jsonl")
  }

  private func line(_ id: String, _ kind: String, path: String) -> String {
    """
    {"article":{"date":"2021-03-01","hash":"\(hash)","headline":"Bridge stands","number":1,"path":"\(path)"},\
    "id":"\(id)","kind":"\(kind)","name":"river","schema":3,"time":1}
    """
  }

  private func reading(_ id: String) -> String {
    #"{"contents":["\#(hash)"],"id":"\#(id)","kind":"read","schema":3,"time":2}"#
  }

  private func made(_ library: Library) throws -> Annotations {
    let id = try #require(try library.summaries().last).id
    return try library.annotations()[id] ?? Annotations()
  }

  /// Under another path, so that without the hash only the headline would match.
  @Test func findTheArticleByItsContent() throws {
    keep(line("a1", "mark", path: "elsewhere/old.txt"), line("a2", "tag", path: "elsewhere/old.txt"), reading("a3"))
    let library = try folder.refreshed()
    #expect(try made(library) == Annotations(isMarked: true, tags: ["river"], isRead: true))
  }

  @Test func findItByPathAndHeadlineWhenItWasEdited() throws {
    try folder.write("2021-03-01.txt", text + "One line more.\n")
    keep(line("a1", "mark", path: "2021-03-01.txt"), reading("a3"))
    #expect(try made(try folder.refreshed()) == Annotations(isMarked: true))
  }

  /// Files that the index read without the hash are read once more, and no oftener.
  @Test func mayComeLaterThanTheIndex() throws {
    let library = try folder.refreshed()
    keep(line("a1", "mark", path: "elsewhere/old.txt"), reading("a3"))
    #expect(try library.refresh().read == 2)
    #expect(try made(library) == Annotations(isMarked: true, isRead: true))
    #expect(try library.refresh().read == 0)
  }

  @Test func whatTheyCallReadCanBecomeUnread() throws {
    keep(reading("a3"))
    let library = try folder.refreshed()
    let id = try #require(try library.summaries().last).id
    try library.setRead([id], false, inPassing: false)
    #expect(try !made(library).isRead)
    #expect(try !made(try folder.refreshed()).isRead)
    #expect(try library.undoLast() != nil)
    #expect(try made(library).isRead)
    #expect(try library.undoLast() != nil)
    #expect(try !made(library).isRead)
  }

  /// The sum is not computed for those who have no such line.
  @Test func newLinesKnowOnlyTheHashOfNow() throws {
    let library = try folder.refreshed()
    let id = try #require(try library.summaries().last).id
    try library.annotate([.mark], id)
    try library.setRead([id], false, inPassing: false)
    let journal = try #require(TextFile.read(folder.data + "/journal.jsonl"))
    #expect(journal.contains(ContentHash(of: Array(text.utf8)).name) && !journal.contains(hash))
    #expect(try library.refresh().read == 0)
  }
}
