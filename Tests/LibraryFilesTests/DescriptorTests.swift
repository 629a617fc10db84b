import Descriptors
import Dispatch
import Glibc
import TestSupport
import Testing

/// Whole reads and writes, also where the system does them in parts.
@Suite struct DescriptorTests {
  private func withPipe<Value>(_ work: (Descriptor, Descriptor) throws -> Value) throws -> Value {
    var ends: [CInt] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { ends.forEach { close($0) } }
    return try work(Descriptor(ends[0]), Descriptor(ends[1]))
  }

  /// More than a pipe holds, so that it is written in parts; both ends say EAGAIN meanwhile.
  @Test(arguments: [false, true]) func aPipeTakesAllThereIs(isBlocking: Bool) throws {
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0) }
    let read = try withPipe { reading, writing in
      for end in [reading, writing] where !isBlocking { _ = fcntl(end.number, F_SETFL, O_NONBLOCK) }
      let (group, number) = (DispatchGroup(), writing.number)
      DispatchQueue.global().async(group: group) { try? Descriptor(number).writeAll(bytes) }
      defer { group.wait() }
      return try reading.read(bytes.count)
    }
    #expect(read == bytes)
  }

  /// While nobody reads, the writer sleeps.
  @Test func waitingTakesNoTimeOfTheProcessor() throws {
    try withPipe { reading, writing in
      _ = fcntl(writing.number, F_SETFL, O_NONBLOCK)
      let (group, number, writer) = (DispatchGroup(), writing.number, WatchedThread())
      DispatchQueue.global().async(group: group) {
        writer.begin()
        try? Descriptor(number).writeAll([UInt8](repeating: 1, count: 100_000))
      }
      #expect(writer.falls(asleepOver: reading.number))
      let read = try reading.read(100_000)
      group.wait()
      #expect(read.count == 100_000)
    }
  }

  /// A thread that is watched from another one.
  private final class WatchedThread: @unchecked Sendable {
    private var status = ""
    private let hasBegun = DispatchSemaphore(value: 0)

    /// To be called on the thread itself.
    func begin() {
      var place = [CChar](repeating: 0, count: 64)
      let count = readlink("/proc/thread-self", &place, place.count)
      status = "/proc/\(String(decoding: place[..<max(0, count)].map(UInt8.init), as: UTF8.self))/stat"
      hasBegun.signal()
    }

    /// Whether it sleeps once a pipe has something; false if it still runs after ten seconds.
    func falls(asleepOver pipe: CInt) -> Bool {
      hasBegun.wait()
      let end = ContinuousClock.now + .seconds(10)
      var looks = 0
      while looks < 5, ContinuousClock.now < end {
        var bytes: CInt = 0
        _ = ioctl(pipe, UInt(FIONREAD), &bytes)
        let state = TextFile.read(status)?.split(separator: ")").last?.split(separator: " ").first
        looks = bytes > 0 && state == "S" ? looks + 1 : 0
        _ = poll(nil, 0, 1)
      }
      return looks == 5
    }
  }

  @Test func readsToTheEndOrToTheLimit() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", "0123456789")
    let file = open(folder["a"], O_RDONLY)
    defer { close(file) }
    #expect(try Descriptor(file).read(4, at: 3) == Array("3456".utf8))
    #expect(try Descriptor(file).read(9, at: 8) == Array("89".utf8))
    #expect(try Descriptor(file).readAll(most: 4) == Array("0123".utf8))
    #expect(try Descriptor(file).readAll() == Array("456789".utf8))
    #expect(throws: Errno(code: EBADF)) { try Descriptor(file).writeAll([1]) }
  }
}
