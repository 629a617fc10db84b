import Glibc
import NewsLibrary
import Synchronization
import TestSupport
import Testing

/// Two users of one index: each waits for the other, and neither shows what is no more.
@Suite struct SharedIndexTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for day in 1...9 {
      try folder.write("2021-01-0\(day).txt", "Story \(day)\n\nBeacon \(day) was lit.\nAna: \"I saw \(day).\"\n")
    }
  }

  private func names(_ suffix: String) -> [String] {
    guard let entries = opendir(folder.cache) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = entry.name
      if name.hasSuffix(suffix) { names.append(name) }
    }
    return names
  }

  /// Holds a lock as another process would.
  private func lock(_ kind: String) throws -> CInt {
    let name = try #require(names("-opening.lock").first).replacing("opening", with: kind)
    let descriptor = open("\(folder.cache)/\(name)", O_RDWR | O_CREAT, 0o600)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    return descriptor
  }

  @Test(arguments: ["text", "findings"])
  func waitsForTheOtherAndCanBeCalledOff(kind: String) throws {
    let library = try folder.library()
    let held = try lock(kind)
    let phases = Mutex<[IndexingProgress.Phase]>([])
    let outcome = try library.refresh(
      isCancelled: { phases.withLock { $0.last == .elsewhere } },
      report: { progress in phases.withLock { $0.append(progress.phase) } })
    #expect(outcome.isCancelled && outcome.extracted == 0)
    #expect(try library.summaries().count == (kind == "text" ? 0 : 9))
    close(held)
    #expect(try library.refresh().extracted == 9)
  }

  @Test func searchesWhileTheOtherFindsFacts() throws {
    let library = try folder.library()
    let held = try lock("findings")
    #expect(try library.refresh(through: .text).added == 9)
    close(held)
  }

  @Test func hearsOfWhatTheOtherWrote() throws {
    let (mine, other) = (try folder.library(), try folder.library())
    #expect(try mine.refresh().added == 9)
    let outcome = try other.refresh()
    #expect(outcome.read == 0 && outcome.hasNewsFromOthers && outcome.hasChanged)
    #expect(try !other.refresh().hasChanged)
    #expect(try !mine.refresh().hasChanged)
  }

  @Test func goesOnWithTheOldIndexUntilItTakesUpTheNewOne() throws {
    let mine = try folder.refreshed()
    let old = try mine.summaries()
    // another process finds it broken, and makes a new one
    let name = try #require(names(".sqlite").first)
    let descriptor = open("\(folder.cache)/\(name)", O_WRONLY)
    #expect(pwrite(descriptor, "broken", 6, 0) == 6)
    close(descriptor)
    let other = try folder.library()
    #expect(try other.refresh().index == .rebuilt)
    #expect(names(".sqlite").count == 1)
    let new = try other.summaries()
    #expect(new.map(\.path) == old.map(\.path))
    #expect(Set(new.map(\.id)).isDisjoint(with: old.map(\.id)))

    let outcome = try mine.refresh()
    #expect(outcome.hasChanged && outcome.index == .kept)
    #expect(try mine.summaries() == new)
    #expect(try mine.article(old[0].id) == nil)
  }

  @Test func makesAnIndexWhereTheWholeCacheIsGone() throws {
    let library = try folder.refreshed()
    for name in names("") where !name.hasPrefix(".") { unlink("\(folder.cache)/\(name)") }
    rmdir(folder.cache)
    #expect(try library.refresh().added == 9)
    #expect(try library.summaries().count == 9)
    #expect(try folder.library().refresh().read == 0)
  }

  @Test func opensOneNewIndexTogether() async throws {
    try await withThrowingTaskGroup(of: RefreshOutcome.self) { [folder] group in
      for _ in 0..<6 { group.addTask { try folder.library().refresh() } }
      var added = 0
      for try await outcome in group {
        #expect(outcome.index == .kept)
        added += outcome.added
      }
      #expect(added == 9)
    }
    #expect(names(".sqlite").count == 1)
  }
}
