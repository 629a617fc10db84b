import Display
import Glibc
import TestSupport
import Testing

/// The configuration file and what the program makes of it.
@Suite struct ConfigurationTests {
  private let dateline: Dateline

  init() throws { dateline = try Dateline() }

  private var path: String { dateline.home[Dateline.configurationPath] }

  @Test func aFaultyFileIsToldAndTheReaderStarts() throws {
    try dateline.configure("theme = drak\nmeasure = 7\n[keys]\nnext-qoute = \"x\"\nquit = \"X\"\n")
    let terminal = try dateline.open([Dateline.articles])
    #expect(terminal.wait { $0.text.contains("problems") })
    terminal.send(":problems\r")
    #expect(
      terminal.wait {
        $0.text.contains("config.toml: line 1: drak is not a value")
          && $0.text.contains("config.toml: line 2: measure: 7 is not between 40 and 120")
          && $0.text.contains("config.toml: line 4: keys.next-qoute: is not known; did you mean next-quote?")
      }, "\(terminal.screen.text)")
    terminal.send("X")
    #expect(terminal.waitForEnd() == .exit(0))
  }

  @Test func theFirstFaultStandsInTheStatusLine() throws {
    try dateline.configure("preset = 'nano'\n")
    let terminal = try dateline.open([Dateline.articles + "/README.md"])
    #expect(terminal.wait { $0.text.contains("preset: \"nano\" is not known; choose from vim, newsboat, emacs") })
  }

  @Test func whatIsNoFileIsToldAndTheReaderStarts() throws {
    mkdir(dateline.home[".config"], 0o755)
    mkdir(dateline.home[".config/dateline"], 0o755)
    mkdir(path, 0o755)
    let terminal = try dateline.open([Dateline.articles])
    terminal.send(":problems\r")
    #expect(terminal.wait { $0.text.contains("config.toml: is a folder, not a file") })
    #expect(try dateline.run(["config"]).status == 1)
    rmdir(path)
    symlink("nowhere", path)
    #expect(try dateline.run(["config"]).errors == "dateline: config.toml: can't be read (No such file or directory)\n")
    unlink(path)
    mkfifo(path, 0o644)
    #expect(try dateline.run(["config"]).status == 0)
  }

  @Test func keysOfTheUserAndOfAPresetWork() throws {
    try dateline.configure("preset = \"newsboat\"\n[keys]\nzoom = [\"Z\", \"F2\"]\nhelp = \"!\"\nback = \"^X\"\n")
    let terminal = try dateline.open([Dateline.articles])
    #expect(terminal.wait { $0.text.contains("! help") })
    terminal.send("Z")
    #expect(terminal.wait { !$0.text.contains("│") })
    terminal.send("Z")
    #expect(terminal.wait { $0.text.contains("│") })
    terminal.send("Fferryman")
    #expect(terminal.wait { $0.lines[0].contains("with ferryman") })
    terminal.send("\u{1B}")
    #expect(terminal.wait { !$0.lines[0].contains("with ferryman") })
    terminal.send("q")
    #expect(terminal.wait { $0.text.contains("No key q here; ! for help") })
    terminal.send("\u{18}")
    #expect(terminal.waitForEnd() == .exit(0))
  }

  @Test func theLayoutIsAsSet() throws {
    try dateline.configure("measure = 40\ntheme = \"mono\"\nmouse = false\n[panes]\nlist = 20\nsidebar = 30\n")
    let screen = try dateline.open([Dateline.articles]).screen
    let row = Array(screen.lines[3])
    #expect(row.indices.filter { row[$0] == "│" } == [20, 89])
    #expect(screen.modes.isDisjoint(with: [1000, 1002, 1003]))
    #expect(screen.cells.joined().allSatisfy { $0.style.foreground == .standard && $0.style.background == .standard })
    let text = screen.lines[8...25].map { line in
      line.dropFirst(21).prefix(68).drop { " ▌┊".contains($0) }.reversed().drop { $0 == " " }
    }
    #expect(text.allSatisfy { $0.count <= 40 } && text.contains { $0.count > 30 }, "\(screen.text)")
  }

  @Test func librariesAreOpenedByTheirNames() throws {
    try dateline.configure(
      "[libraries]\nsample = \"\(Dateline.articles)\"\nmine = [\"~/one\", \"~/two.txt\"]\n\"a b\" = \"/nowhere\"\n")
    try dateline.home.write("one/a.txt", "A lamp was lit\n\nAt the pier.\n")
    try dateline.home.write("two.txt", "Another lamp was lit\n\nAt the ford.\n")
    let found = try dateline.run(["search", "lamp", "-l", "mine", "--files"])
    #expect(found.output.split(separator: "\n").count == 2 && found.errors.isEmpty, "\(found.errors)")
    #expect(try dateline.run(["index", "--library", "mine"]).output.hasPrefix("2 articles"))
    let unknown = try dateline.run(["-l", "mien"])
    #expect(unknown.errors == "dateline: no library mien; choose from sample, mine, a b\n" && unknown.status == 2)
    let terminal = try dateline.open(["-l", "mine"])
    #expect(
      terminal.wait { $0.text.contains("article 1 of 2") && $0.lines[0].contains("mine") }, "\(terminal.screen.text)")
  }

  @Test func withoutLibrariesItSaysSo() throws {
    let run = try dateline.run(["search", "lamp", "-l", "mine"])
    #expect(run.status == 2 && run.errors.hasPrefix("dateline: no library mine; the configuration names none"))
  }

  @Test func theDefaultFileIsWithoutFaults() throws {
    let file = try dateline.run(["config", "--default"])
    #expect(file.status == 0 && file.errors.isEmpty)
    let keys = try dateline.run(["help", "keys"]).output
    for text in [file.output, Self.withAllSet(file.output)] {
      try dateline.configure(text)
      let check = try dateline.run(["config"])
      #expect(check.status == 0 && check.errors.isEmpty && check.output == path + "\n", "\(check.errors)")
      #expect(try dateline.run(["help", "keys"]).output == keys)
    }
  }

  private static func withAllSet(_ file: String) -> String {
    file.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("#") && !line.hasPrefix("# ") ? String(line.dropFirst()) : String(line)
    }.joined(separator: "\n")
  }

  @Test func checkingTellsAllFaults() throws {
    try dateline.configure("mesure = 60\nmouse = 1\n[keys]\nopen = 'j'\nzoom = ['j', 'jj']\n")
    let run = try dateline.run(["config"])
    #expect(run.status == 1 && run.output == path + "\n")
    #expect(
      run.errors == """
        dateline: config.toml: line 1: mesure: is not known; did you mean measure?
        dateline: config.toml: line 2: mouse: must be true or false, not a whole number
        dateline: config.toml: line 5: keys.zoom: j already runs keys.open
        dateline: config.toml: line 5: keys.zoom: no key is called "jj"; dateline help keys lists the names

        """)
  }

  @Test func whatMayStandAndWhatDoesAreNeverTheSame() throws {
    try dateline.configure("panes.sidebar = \"aut\"\nkeys.open = [\"a\", 3]\nlibraries.z = [\"/a\", true]\n")
    #expect(
      try dateline.run(["config"]).errors == """
        dateline: config.toml: line 1: panes.sidebar: must be a number of columns or "auto", not "aut"
        dateline: config.toml: line 2: keys.open: must be the name of a key or a list of them, not a list with a whole number in it
        dateline: config.toml: line 3: libraries.z: must be a path or a list of them, not a list with true or false in it

        """)
    try dateline.home.write(Array(Dateline.configurationPath.utf8), Array("mouse = false\n# caf".utf8) + [0xE9, 0x0A])
    #expect(
      try dateline.run(["config"]).errors
        == "dateline: config.toml: line 2: is not text in UTF-8 (byte 19); all of it is ignored\n")
  }

  @Test func withoutAFileNothingComplains() throws {
    let run = try dateline.run(["config"])
    #expect(run.status == 0 && run.output == path + "\n" && run.errors.contains("no configuration file"))
    let terminal = try dateline.open([Dateline.articles])
    #expect(terminal.wait { $0.text.contains("? help") && !$0.text.contains("problem") })
    #expect(try dateline.run(["search", "market", Dateline.articles]).errors.isEmpty)
  }
}
