import Dispatch
import Glibc
import LibraryFiles
import Synchronization
import TestSupport
import Testing

/// How much of a file is read, and when it is given up.
@Suite struct FileBytesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ name: String) -> Result<FileBytes?, Problem.Reason> {
    FileBytes.read(RawPath(folder[name])) { $0.contains(0) ? .binary : nil }
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000]) func readsAllBytes(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 % 251 + 1) }
    try folder.write(Array("a".utf8), bytes)
    #expect(try read("a").get()?.bytes == bytes)
  }

  @Test func readsFilesThatClaimToBeEmpty() throws {
    let table = try FileBytes.read(RawPath("/proc/self/mountinfo")).get()
    #expect(table.map { !$0.bytes.isEmpty } == true)
  }

  @Test func leavesOutWhatIsTooLargeOrBeginsAsNoText() throws {
    try folder.makeSparse("large", bytes: FileBytes.most + 1)
    #expect(throws: Problem.Reason.tooLarge) { try read("large").get() }
    try folder.makeSparse("binary", bytes: FileBytes.most)
    #expect(throws: Problem.Reason.binary) { try read("binary").get() }
    #expect(throws: Problem.Reason.unreadable(errno: ENOENT)) { try read("none").get() }
  }

  /// A file to which more is written than can be read is given up at the limit, not followed for ever.
  @Test func aFileThatGrowsHasAnEnd() throws {
    try folder.write("log", "begun")
    let (growth, group) = (Growth(path: folder["log"]), DispatchGroup())
    DispatchQueue.global().async(group: group) { growth.goOn() }
    for _ in 0..<4 {
      if case .success(let file?) = read("log") { #expect(file.bytes.count <= FileBytes.most) }
    }
    growth.isOver.store(true, ordering: .relaxed)
    group.wait()
  }

  private final class Growth: Sendable {
    let path: String
    let isOver = Atomic(false)

    init(path: String) { self.path = path }

    func goOn() {
      let descriptor = open(path, O_WRONLY | O_APPEND)
      defer { close(descriptor) }
      let piece = [UInt8](repeating: 0x61, count: 1 << 20)
      while !isOver.load(ordering: .relaxed) {
        _ = write(descriptor, piece, piece.count)
        // no more room on the disk than needed
        if lseek(descriptor, 0, SEEK_END) > 2 * FileBytes.most { ftruncate(descriptor, 0) }
      }
    }
  }
}
