import Glibc
import NewsLibrary
import TestSupport
import Testing

/// Times of files tell little: clocks jump, and programs set them.
@Suite struct FileTimeTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Writes a file whose last change is said to be at a time.
  private func write(_ text: String, at time: Int) throws {
    try folder.write("story.txt", text)
    let then = timespec(tv_sec: time, tv_nsec: 0)
    #expect(utimensat(AT_FDCWD, folder["story.txt"], [then, then], 0) == 0)
  }

  @Test(arguments: [0, 1_500_000_000, 7_000_000_000])
  func sameSizeAndTimeHideNoChange(time: Int) throws {
    try write("Bridge stands\n\nAll is well.\n", at: time)
    let library = try folder.refreshed()
    #expect(try library.refresh().read == 0)
    try write("Bridge fallen\n\nAll is lost.\n", at: time)
    #expect(try library.refresh().changed == 1)
    #expect(try library.summaries().map(\.title) == ["Bridge fallen"])
    #expect(try library.refresh().read == 0)
  }

  @Test func aFileReplacedByOneOfTheSameTimeIsNoticed() throws {
    try write("Bridge stands\n\nAll is well.\n", at: 1_500_000_000)
    let library = try folder.refreshed()
    try folder.move("story.txt", to: "old.away")
    try write("Bridge fallen\n\nAll is lost.\n", at: 1_500_000_000)
    #expect(try library.refresh().changed == 1)
  }

  @Test func aNewModeIsNoNewArticle() throws {
    try write("Bridge stands\n\nAll is well.\n", at: 1_500_000_000)
    let library = try folder.refreshed()
    let before = try library.summaries()
    chmod(folder["story.txt"], 0o644)
    let outcome = try library.refresh()
    #expect(outcome.read == 1 && !outcome.hasChanged)
    #expect(try library.summaries() == before)
  }
}
