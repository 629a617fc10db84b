import Display
import Reader
import TestSupport
import Testing

/// What the configuration changes in the reader.
@Suite struct SettingTests {
  private func desk(_ keymap: Keymap = .standard, faults: [String] = []) -> Desk {
    Desk(SampleLibrary.all, width: 80, height: 12, keymap: keymap, settingFaults: faults)
  }

  @Test func theFirstFaultIsToldAndAllAreListed() {
    var desk = desk(faults: ["config.toml: line 3: wrong", "config.toml: line 5: \u{1B}[2J"])
    #expect(desk.statusLine.contains("config.toml: line 3: wrong"))
    #expect(desk.statusLine.contains("2 problems"))
    desk.press("j")
    #expect(!desk.statusLine.contains("config.toml"))
    desk.type(":problems")
    desk.press(.enter)
    #expect(
      desk.screen.contains("line 3: wrong") && desk.screen.contains("line 5: ") && !desk.screen.contains("\u{1B}"))
    desk.press("G", "q")
    #expect(!desk.screen.contains("line 3: wrong"))
  }

  @Test func theUsersKeysWorkAndAreTold() {
    var desk = desk(Keymap.standard.giving(["x"], to: .help).giving(["?"], to: .nextQuote))
    #expect(desk.statusLine.contains("x help"))
    desk.press("!")
    #expect(desk.statusLine.contains("No key ! here; x for help"))
    desk.press("?")
    #expect(desk.statusLine.contains("quote 1 of"))
    desk.press("x")
    #expect(desk.screen.hasPrefix(" Help: "))
  }

  @Test func anActionWithoutAKeyGoesByItsName() {
    var desk = desk(Keymap.standard.giving([], to: .help))
    #expect(!desk.statusLine.contains("help"))
    desk.press("?")
    #expect(desk.statusLine.contains("No key ? here; :help for help"))
    desk.type(":help")
    desk.press(.enter)
    #expect(desk.screen.hasPrefix(" Help: "))
  }

  @Test func presetsWorkInTheReader() {
    var emacs = desk(KeyPreset.emacs.keymap)
    emacs.press(.control("s"))
    #expect(emacs.state.prompt?.purpose == .search)
    emacs.press(.control("g"), .control("n"))
    #expect(emacs.statusLine.contains("article 2 of"))
    var newsboat = desk(KeyPreset.newsboat.keymap)
    newsboat.press("F")
    #expect(newsboat.state.prompt?.purpose == .search)
    newsboat.press(.escape, "G")
    #expect(newsboat.statusLine.contains("oldest first"))
    newsboat.press("g")
    #expect(newsboat.statusLine.contains("By headline"))
  }
}
