import Display
import GRDB
import Glibc
import TestSupport
import Testing

/// An index file that is not what this program wrote: no crash, nothing wrong after, one line about it.
@Suite struct BrokenIndexTests {
  private let library: IndexedFolder

  init() throws {
    library = try IndexedFolder()
    _ = try library.index()
  }

  enum Damage: CaseIterable {
    case pages, cut, empty, text, foreign, older, newer
  }

  private func damage(_ damage: Damage, seed: UInt64 = 1) throws {
    let path = try library.indexPath
    for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
    switch damage {
    case .pages: try overwritePages(path, seed: seed)
    case .cut: truncate(path, 30_000)
    case .empty: truncate(path, 0)
    case .text: TextFile.write("This is a text, and no index of any sort.\n", to: path)
    case .foreign: try change(path, "PRAGMA application_id = 7")
    case .older: try change(path, "PRAGMA user_version = 1")
    case .newer: try change(path, "PRAGMA user_version = 1000000")
    }
  }

  private func overwritePages(_ path: String, seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var bytes = try #require(TextFile.bytes(path))
    for _ in 0..<8 {
      let start = 4096 * Int.random(in: 0..<bytes.count / 4096, using: &random)
      for offset in start..<start + 4096 { bytes[offset] = .random(in: 0x20...0x7E, using: &random) }
    }
    TextFile.write(bytes, to: path)
  }

  private func change(_ path: String, _ sql: String) throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
  }

  @Test(arguments: Damage.allCases)
  func isMadeAnewAndTold(kind: Damage) throws {
    try damage(kind)
    let run = try library.dateline.run(["search", "beacon", library.folder.path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Beacon 7"))
    let told = run.errors.split(separator: "\n")
    #expect(
      told.allSatisfy { $0.contains("was rebuilt from the files") }, "\(run.errors)")
    #expect(kind == .pages || told.count == 1)
    try library.expectRight()
  }

  @Test(arguments: 1...24)
  func brokenPagesFalsifyNothing(seed: UInt64) throws {
    try damage(.pages, seed: seed)
    #expect(try library.findings(library.dateline) == library.findings(Dateline()))
  }

  @Test(arguments: [Damage.pages, .text, .empty, .newer])
  func isOpenedByTwoAtOnce(kind: Damage) throws {
    try damage(kind)
    let readers = try (0..<2).map { _ in
      try PseudoTerminal(Dateline.binary, [library.folder.path], environment: library.dateline.environment())
    }
    for reader in readers {
      #expect(reader.wait { $0.lines[1].contains("Beacon 11") }, "\(reader.screen.text)")
      reader.send("/number 7")
      #expect(reader.wait { $0.lines[1].contains("Beacon 7") }, "\(reader.screen.text)")
    }
    try library.expectRight()
  }

  @Test func thatBreaksUnderTheReaderIsMadeAnew() throws {
    let reader = try library.dateline.open([library.folder.path])
    #expect(reader.wait { $0.text.contains("article 1 of 12") && !$0.text.contains("finding") })
    let descriptor = open(try library.indexPath, O_RDWR)
    let bytes = [UInt8](repeating: 0x5A, count: Int(lseek(descriptor, 0, SEEK_END)))
    #expect(pwrite(descriptor, bytes, bytes.count, 0) == bytes.count)
    close(descriptor)
    reader.send("/number 7")
    #expect(reader.wait { $0.lines[1].contains("Beacon 7") }, "\(reader.screen.text)")
    reader.send("\u{1B}")
    #expect(reader.wait { $0.text.contains("article 1 of 12") }, "\(reader.screen.text)")
    reader.send("Q")
    #expect(reader.waitForEnd() == .exit(0))
    try library.expectRight()
  }
}
