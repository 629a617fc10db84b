import Glibc
import Linguistics
import NewsLibrary
import TestSupport
import Testing

/// Saved searches and the history of queries: the user's own, for all libraries.
@Suite struct SavedSearchTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("2021-03-01.txt", "Bridge falls\n\nEmile Duras: \"We left at dawn.\"\n")
  }

  private var journal: String { folder.data + "/journal.jsonl" }
  private var copy: String { folder.data + "/journal.schema-1.jsonl" }
  private var history: String { folder.data + "/history.jsonl" }

  private func correct(_ library: Library, _ name: String) throws {
    try library.correct(.notName(name), in: try #require(library.summaries().first).id)
  }

  @Test func areKeptByNameUntilForgotten() throws {
    let library = try folder.refreshed()
    try library.save(search: "bridge -dam", named: "bridges")
    try library.save(search: "dawn", named: "a dawn")
    try library.save(search: "bridge OR ferry", named: "bridges")
    let other = try folder.library(cache: folder.cache + "-other")
    #expect(
      other.savedSearches() == [
        SavedSearch(name: "a dawn", query: "dawn"), SavedSearch(name: "bridges", query: "bridge OR ferry"),
      ])
    #expect(try library.forget(searchNamed: "bridges"))
    #expect(try !library.forget(searchNamed: "bridges"))
    #expect(other.savedSearches().map(\.name) == ["a dawn"])
    #expect(
      try #require(TextFile.read(journal)).contains(
        "\"kind\":\"search\",\"name\":\"a dawn\",\"query\":\"dawn\",\"schema\":3"))
  }

  @Test func undoTakesBackWhatWasDoneLast() throws {
    let library = try folder.refreshed()
    try library.save(search: "dawn", named: "one")
    try correct(library, "Emile Duras")
    try library.save(search: "bridge", named: "one")
    #expect(try library.undoLast() == .search(SavedSearch(name: "one", query: "bridge")))
    #expect(library.savedSearches() == [SavedSearch(name: "one", query: "dawn")])
    guard case .correction = try library.undoLast() else { throw TemporaryFolder.Failure(code: EINVAL) }
    #expect(try library.undoLast() == .search(SavedSearch(name: "one", query: "dawn")))
    #expect(try library.undoLast() == nil)
  }

  @Test func whatWasForgottenComesBackWithAllThatItTookThePlaceOf() throws {
    let library = try folder.refreshed()
    let (old, new) = (SavedSearch(name: "one", query: "dawn"), SavedSearch(name: "one", query: "bridge"))
    try library.save(search: old.query, named: "one")
    try library.save(search: new.query, named: "one")
    try library.forget(searchNamed: "one")
    let other = try folder.library(cache: folder.cache + "-other")
    #expect(try library.undoLast() == .forgetting(new))
    #expect(library.savedSearches() == [new] && other.savedSearches() == [new])
    #expect(try library.undoLast() == .search(new))
    #expect(library.savedSearches() == [old])
    #expect(try other.undoLast() == .search(old))
    #expect(try library.undoLast() == nil)
    #expect(try folder.library(cache: folder.cache + "-other").savedSearches().isEmpty)
  }

  /// Undoing goes back through all that was done, whichever process did it.
  @Test(arguments: 0..<6) func undoingGoesBackStepByStep(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let libraries = [try folder.refreshed(), try folder.library(cache: folder.cache + "-other")]
    var states: [[String: String]] = [[:]]
    for number in 0..<60 {
      let library = libraries[Int.random(in: 0..<2, using: &random)]
      let name = ["a", "b", "c"][Int.random(in: 0..<3, using: &random)]
      var state = states.last ?? [:]
      switch Int.random(in: 0..<5, using: &random) {
      case 0, 1:
        try library.save(search: "query \(number)", named: name)
        state[name] = "query \(number)"
        states.append(state)
      case 2:
        if try library.forget(searchNamed: name) { states.append(state.filter { $0.key != name }) }
      default:
        #expect(try (library.undoLast() == nil) == (states.count == 1))
        if states.count > 1 { states.removeLast() }
      }
    }
    let wanted = (states.last ?? [:]).sorted { $0.key < $1.key }.map { SavedSearch(name: $0.key, query: $0.value) }
    let fresh = try folder.library(cache: folder.cache + "-fresh")
    for library in libraries + [fresh] { #expect(library.savedSearches() == wanted) }
  }

  @Test func aCopyOfTheJournalIsMadeBeforeItsFirstLineOfTheNewForm() throws {
    try correct(try folder.refreshed(), "Nobody")
    let old = Array(try #require(TextFile.read(journal)).replacing("\"schema\":3", with: "\"schema\":1").utf8)
    TextFile.write(old, to: journal)
    let library = try folder.refreshed()
    #expect(try library.corrections().count == 1)
    #expect(access(copy, F_OK) != 0)
    try library.save(search: "dawn", named: "one")
    #expect(TextFile.bytes(copy) == old)
    try library.save(search: "dusk", named: "two")
    #expect(TextFile.bytes(copy) == old)
    #expect(try #require(TextFile.bytes(journal)).starts(with: old))
    #expect(try folder.refreshed().corrections().count == 1)
  }

  @Test func aCopyThatIsThereIsNeverWrittenOver() throws {
    try correct(try folder.refreshed(), "Nobody")
    let old = try #require(TextFile.read(journal)).replacing("\"schema\":3", with: "\"schema\":1")
    TextFile.write(old, to: journal)
    TextFile.write("older", to: copy)
    try folder.library().save(search: "dawn", named: "one")
    #expect(TextFile.read(copy) == "older")
  }

  @Test func aJournalOfTheNewFormNeedsNoCopy() throws {
    let library = try folder.refreshed()
    try correct(library, "Nobody")
    try library.save(search: "dawn", named: "one")
    #expect(access(copy, F_OK) != 0)
  }

  @Test func queriesAreRememberedNewestFirst() throws {
    let library = try folder.library()
    #expect(library.queryHistory().isEmpty)
    for query in ["bridge", "dawn \"at noon\"", " ", "bridge", "fer\nry"] { library.remember(query: query) }
    #expect(try folder.library().queryHistory() == ["fer\nry", "bridge", "dawn \"at noon\""])
    TextFile.write((TextFile.bytes(history) ?? []) + Array("{\"que".utf8), to: history)
    library.remember(query: "last")
    #expect(library.queryHistory().first == "last" && library.queryHistory().count == 4)
  }

  @Test func aLongHistoryIsCutToTheNewest() throws {
    let filler = String(repeating: "x", count: 300)
    let lines = (0..<1000).map { "{\"query\":\"\($0) \(filler)\",\"time\":\($0)}\n" }.joined()
    mkdir(folder.data.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }, 0o700)
    TextFile.write(lines, to: history)
    let library = try folder.library()
    library.remember(query: "newest")
    let queries = library.queryHistory()
    #expect(queries.count == 501 && queries[0] == "newest" && queries[1].hasPrefix("999 "))
    #expect(try #require(TextFile.bytes(history)).count < 256 << 10)
  }

  @Test func processesWriteOneHistory() async throws {
    let libraries = try [folder.library(), folder.library()]
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<60 { group.addTask { libraries[number % 2].remember(query: "query \(number)") } }
    }
    #expect(Set(libraries[0].queryHistory()).count == 60)
  }

  @Test func aHistoryThatCanNotBeWrittenIsNoError() throws {
    try folder.write("file", "no folder")
    let library = try folder.library(data: folder["file"] + "/below")
    library.remember(query: "bridge")
    #expect(library.queryHistory().isEmpty)
    #expect(throws: LibraryError.self) { try library.save(search: "bridge", named: "one") }
  }
}
