import Display
import Reader
import TestSupport
import Testing

/// Every key of the table, pressed in the real binary: each must do what its row says.
@Suite struct EveryKeyTests {
  private let dateline: Dateline

  init() throws {
    dateline = try Dateline()
    try dateline.home.script("edit", "printf 'EDITING %s' \"$1\"; read -r line")
  }

  @Test func eachDoesWhatItsRowSays() throws {
    #expect(try dateline.run(["index", Dateline.articles]).status == 0)
    for binding in Keymap.standard.bindings {
      for key in binding.keys { try run(binding.action, by: KeyName.of(key), KeyBytes.of(key)) }
    }
  }

  @Test func thoseWithoutAKeyAreRunByName() throws {
    #expect(try dateline.run(["index", Dateline.articles]).status == 0)
    for binding in Keymap.standard.bindings where binding.keys.isEmpty {
      let typed = ":\(binding.action.rawValue)\r"
      try run(binding.action, by: typed, Array(typed.utf8))
    }
  }

  private func run(_ action: Action, by name: String, _ keys: [UInt8]) throws {
    // what one key made must not be there for the next
    _ = try dateline.shell("rm -f '\(dateline.home[".local/share/dateline/journal.jsonl"])'")
    let terminal = try dateline.open(
      [Dateline.articles], width: 120, height: 30, environment: ["VISUAL": dateline.home["edit"]])
    terminal.wait { $0.text.contains("Speakers  10") }
    let trial = KeyTrial(of: action)
    for step in trial.before {
      terminal.send(step.keys)
      #expect(
        terminal.wait { $0.text.contains(step.shows) },
        "before \(name): \(step.keys) shows no \(step.shows)\n\(terminal.screen.text)")
    }
    if trial.repaints { terminal.drawOver("not the program's") }
    let before = terminal.screen
    terminal.send(bytes: keys)
    let isDone = trial.ends ? terminal.waitForEnd() == .exit(0) : terminal.wait { trial.isDone(before, $0) }
    #expect(isDone, "\(name) for \(action.rawValue)\n\(terminal.screen.text)")
  }
}
