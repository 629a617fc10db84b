import Display
import Glibc
import TestSupport
import Testing

/// However the program ends while it indexes, the next start carries on, and nothing is wrong after.
@Suite struct KillTests {
  @Test func twoHundredKillsAtRandomMoments() throws {
    let library = try IndexedFolder(count: 30)
    var random = SeededRandom(seed: 200)
    var changer = FolderChanger(library.folder)
    for _ in 0..<200 {
      for _ in 0..<Int.random(in: 0...2, using: &random) { try changer.change(&random) }
      let run = try RunningCommand(
        [Dateline.binary, "index", library.folder.path], environment: library.dateline.environment())
      run.wait(untilBusyFor: .random(in: 0..<160, using: &random))
      run.end(by: SIGKILL)
    }
    try library.expectRight()
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func signalsEndAnIndexingThatTheNextOneCarriesOn(signal: CInt) throws {
    let library = try IndexedFolder(count: 60)
    let run = try RunningCommand(
      [Dateline.binary, "index", library.folder.path], environment: library.dateline.environment())
    run.wait(untilBusyFor: 120)
    run.end(by: signal)
    try library.expectRight()
  }

  @Test func quittingTheReaderWhileItIndexesLosesNothing() throws {
    let library = try IndexedFolder(count: 60)
    for _ in 0..<3 {
      let terminal = try PseudoTerminal(
        Dateline.binary, [library.folder.path], environment: library.dateline.environment())
      terminal.wait { $0.isAlternate }
      terminal.send("Q")
      #expect(terminal.waitForEnd() == .exit(0))
    }
    try library.expectRight()
  }
}
