import Display
import Settings
import Testing

@Suite struct ConfigurationTests {
  @Test(arguments: ["", "\n\n", "# nothing\n", "[keys]\n[panes]\n[libraries]\n", "panes = {}", "\u{FEFF}"])
  func whatSaysNothingIsTheDefault(text: String) {
    let (configuration, faults) = Sample.read(text)
    #expect(configuration == Configuration(Sample.terms))
    #expect(faults.isEmpty)
    #expect(configuration.preset == "vim" && configuration.theme == "standard")
  }

  @Test func allCanBeSet() {
    let (configuration, faults) = Sample.read(
      """
      preset = "newsboat"
      theme = 'dark'
      measure = 60   # columns
      mouse = false
      panes = { list = 40, sidebar = "auto" }
      [keys]
      next-quote = "n"
      open = ["Enter", "l", "→"]
      quit = []
      [libraries]
      coast = "~/coast"
      "two words" = ["/a b", "~"]
      """)
    #expect(faults.isEmpty)
    #expect(
      configuration
        == Sample.defaults {
          ($0.preset, $0.theme, $0.measure, $0.hasMouse, $0.listWidth) = ("newsboat", "dark", 60, false, 40)
          $0.keys = [
            KeyChange("next-quote", ["n"]), KeyChange("open", [.enter, "l", .right]), KeyChange("quit", []),
          ]
          $0.libraries = [
            NamedLibrary("coast", ["/home/ana/coast"]), NamedLibrary("two words", ["/a b", "/home/ana"]),
          ]
        })
  }

  @Test func linesMayEndAsOnOtherSystems() {
    let (configuration, faults) = Sample.read("theme = \"dark\"\r\nmeasure = 50\r\n[panes]\r\nsidebar = 20\r\n")
    #expect(faults.isEmpty)
    #expect(configuration == Sample.defaults { ($0.theme, $0.measure, $0.sidebarWidth) = ("dark", 50, 20) })
  }
}
