import Descriptors
import Testing

/// Programs that are run to their end.
@Suite struct ProgramRunTests {
  private func run(_ line: String, input: [UInt8] = [], for seconds: Double = 30) throws -> ProgramRun {
    let end = ContinuousClock.now + .seconds(seconds)
    return try ProgramRun(.shell(line), input: input) { ContinuousClock.now > end }
  }

  private func time(_ work: () throws -> Void) rethrows -> Duration {
    let start = ContinuousClock.now
    try work()
    return ContinuousClock.now - start
  }

  @Test func itSaysWhatItDidAndHowItEnded() throws {
    let echo = try run("cat; echo more >&2; exit 7", input: Array("words, ".utf8))
    #expect(String(decoding: echo.output, as: UTF8.self) == "words, more\n" && echo.status == 7)
    #expect(try run("kill -SEGV $$").status == 128 + 11)
    #expect(throws: OutsideProgram.SpawnError.self) {
      try ProgramRun(OutsideProgram(["no such program"]), input: []) { false }
    }
  }

  /// The shortest of many runs: a busy machine makes any one of them last.
  @Test func itsEndIsSeenAtOnce() throws {
    let times = try (0..<30).map { _ in try time { _ = try run("exec >&- 2>&-; exit 0") } }
    #expect(try #require(times.min()) < .milliseconds(15), "\(times)")
  }

  @Test func onceItsOutputIsClosedItIsStillWaitedFor() throws {
    #expect(try run("exec >&- 2>&-; sleep 0.1; exit 3").status == 3)
  }

  @Test func oneThatTakesTooLongIsEnded() throws {
    let taken = try time {
      let isEnded = try run("trap '' TERM; while :; do sleep 0.1; done", for: 0.1).status == nil
      #expect(isEnded)
    }
    #expect(taken < .seconds(10))
  }

  /// The program that starts it may block signals or ignore them.
  @Test func signalsAreAsAShellGivesThem() throws {
    #expect(try run("kill -PIPE $$").status == 128 + 13)
    let line = "while read name mask; do case $name in SigBlk:|SigIgn:) echo $mask;; esac; done < /proc/self/status"
    let masks = String(decoding: try run(line).output, as: UTF8.self).split(separator: "\n").map { Int($0, radix: 16) }
    // above are the signals that the C library keeps for itself
    #expect(masks.count == 2 && masks.allSatisfy { $0.map { $0 & 0x7FFF_FFFF } == 0 }, "\(masks)")
  }
}
