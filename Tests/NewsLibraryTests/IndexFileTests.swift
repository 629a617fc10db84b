import Glibc
import NewsLibrary
import TestSupport
import Testing

@Suite struct IndexFileTests {
  let folder: TemporaryFolder
  let cache: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    cache = try TemporaryFolder()
    for day in 1...9 {
      try folder.write("2021-01-0\(day).txt", "Story \(day)\n\nBeacon \(day) was lit above the bay.\n")
    }
  }

  /// Opens and closes the library and returns the name of its index file.
  private func indexName() throws -> String {
    _ = try folder.library(cache: cache.path).refresh()
    let entries = try #require(opendir(cache.path))
    defer { closedir(entries) }
    while let entry = readdir(entries) {
      let name = entry.name
      if name.hasSuffix(".sqlite") { return name }
    }
    throw TemporaryFolder.Failure(code: ENOENT)
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    let descriptor = open(cache[name], O_RDONLY)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 22)
    return Array(bytes[..<max(0, read(descriptor, &bytes, bytes.count))])
  }

  private func expectRebuilt() async throws {
    let library = try folder.library(cache: cache.path)
    let outcome = try library.refresh()
    #expect(outcome.index == .rebuilt && outcome.added == 9)
    #expect(try library.summaries().count == 9)
    #expect(try await library.found("beacon").articles.count == 9)
  }

  @Test func replacesAFileThatIsNoDatabase() async throws {
    let name = try indexName()
    try cache.write(name, String(repeating: "no database ", count: 1000))
    try await expectRebuilt()
  }

  @Test func replacesADatabaseCutShort() async throws {
    let name = try indexName()
    try cache.write(Array(name.utf8), Array(try bytes(name).prefix(20_000)))
    try await expectRebuilt()
  }

  @Test func replacesADatabaseWithBrokenPages() async throws {
    let name = try indexName()
    var broken = try bytes(name)
    // the first page, which names the tables, stays whole
    for index in 4096..<broken.count { broken[index] = 0x5A }
    try cache.write(Array(name.utf8), broken)
    try await expectRebuilt()
  }

  @Test func replacesADatabaseOfAnotherProgram() async throws {
    let name = try indexName()
    var foreign = try bytes(name)
    // bytes 68 to 71 of an SQLite file are its application id
    foreign[68] ^= 0xFF
    try cache.write(Array(name.utf8), foreign)
    try await expectRebuilt()
  }

  @Test func makesAnIndexElsewhereWhereTheCacheCanNotBeWritten() async throws {
    try cache.write("file", "in the way")
    let library = try folder.library(cache: cache["file/below"])
    let state = try library.refresh().index
    #expect(library.indexFault.map { .temporary($0) } == state)
    #expect(try await library.found("beacon").articles.count == 9)
  }
}
