import Display
import Glibc
import TestSupport
import Testing

/// A disk that takes no more: it is told, what was there is right, and after room is made all is well.
@Suite struct FullDiskTests {
  private let library: IndexedFolder

  init() throws {
    library = try IndexedFolder()
    _ = try library.index()
    for number in 100..<140 { try library.write(number, size: 400) }
  }

  /// Files may grow to 700 KB: the first index fits in, the second does not.
  private static let limit = "ulimit -S -f 1400"

  @Test func filesThatMayNotGrow() throws {
    let run = try library.dateline.shell("\(Self.limit); exec \(Dateline.binary) index \(library.folder.path)")
    #expect(run.status == 2)
    #expect(run.errors.split(separator: "\n").filter { $0.contains("can't grow") }.count == 1, "\(run.errors)")
    let search = try library.dateline.shell(
      "\(Self.limit); \(Dateline.binary) search 'number 7' \(library.folder.path)")
    #expect(search.status == 0 && search.output.contains("Beacon 7 was lit"), "\(search.errors)")
    #expect(search.errors.contains("can't grow"))
    try library.expectRight()
  }

  @Test func theReaderStaysUsable() throws {
    let reader = try PseudoTerminal(
      "/bin/sh", ["-c", "\(Self.limit); exec \(Dateline.binary) \(library.folder.path)"],
      environment: library.dateline.environment())
    #expect(reader.wait { $0.text.contains("can't grow") }, "\(reader.screen.text)")
    reader.send("j")
    #expect(reader.wait { $0.text.contains("article 2 of 12") }, "\(reader.screen.text)")
    #expect(try library.dateline.shell("prlimit --pid \(reader.process) --fsize=unlimited:").status == 0)
    reader.send("R")
    #expect(reader.wait(seconds: 30) { $0.lines[0].contains(" 52 ") }, "\(reader.screen.text)")
    reader.send("Q")
    #expect(reader.waitForEnd() == .exit(0))
    try library.expectRight()
  }

  /// Needs the right to mount.
  @Test(.enabled(if: geteuid() == 0))
  func aFileSystemThatIsFull() throws {
    let cache = library.dateline.cache
    var run = try library.dateline.shell(
      "rm -r '\(cache)' && mkdir '\(cache)' && mount -t tmpfs -o size=1800k none '\(cache)'")
    #expect(run.status == 0, "\(run.errors)")
    defer { _ = try? library.dateline.shell("umount '\(cache)'") }
    run = try library.index()
    #expect(run.status == 2 && run.errors.contains("can't grow (the disk is full)"), "\(run.errors)")
    run = try library.dateline.run(["search", "beacon", library.folder.path])
    #expect(run.errors.contains("the disk is full"), "\(run.errors)")
    _ = try library.dateline.shell("mount -o remount,size=100m '\(cache)'")
    try library.expectRight()
  }
}
