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
      let (group, number) = (DispatchGroup(), writing.number)
      let box = Used()
      DispatchQueue.global().async(group: group) {
        let before = Self.processorTime
        try? Descriptor(number).writeAll([UInt8](repeating: 1, count: 100_000))
        box.time = Self.processorTime - before
      }
      usleep(300_000)
      let read = try reading.read(100_000)
      group.wait()
      #expect(read.count == 100_000)
      #expect(box.time < .milliseconds(100))
    }
  }

  private final class Used: @unchecked Sendable { var time = Duration.zero }

  private static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
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
