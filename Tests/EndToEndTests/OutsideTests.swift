import Display
import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// What leaves the reader: files, the clipboard, commands and the editor, in the real program.
@Suite struct OutsideTests {
  private let dateline: Dateline
  private let library: TemporaryFolder

  init() throws {
    dateline = try Dateline()
    library = try TemporaryFolder()
    let text =
      "Talks $(touch pwned) end\n\nThe army left.\n\n“Nothing is \u{1B}[31msigned,” said Ana Marsh. “We shall see.”\n"
    try library.write(Self.name, text)
  }

  /// A name that a careless shell would take apart.
  private static let name = "it's $(touch pwned); \"a\nb\".txt"

  private func opened(_ environment: [String: String] = [:]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      Dateline.binary, [library.path], environment: dateline.environment().merging(environment) { $1 },
      size: Size(width: 160, height: 30))
    terminal.wait { $0.text.contains("article 1 of 1") && $0.text.contains("Ana Marsh") }
    return terminal
  }

  private func quit(_ terminal: PseudoTerminal) {
    terminal.send("Q")
    #expect(terminal.waitForEnd() == .exit(0) && terminal.isRestored)
    #expect(access("pwned", F_OK) != 0 && access(library["pwned"], F_OK) != 0)
  }

  @Test func aFileIsWrittenAndUndone() throws {
    let terminal = try opened()
    let path = dateline.home["out.csv"]
    terminal.send("w")
    #expect(terminal.wait { $0.text.contains("This article  as Markdown") && $0.text.contains("Your notes") })
    terminal.send("\r\u{15}~/out.csv")
    #expect(terminal.wait { $0.text.contains("Write to: ~/out.csv") && $0.text.contains("CSV") })
    terminal.send("\r")
    #expect(terminal.wait { $0.text.contains("2 quotes written · u undoes · \(path)") }, "\(terminal.screen.text)")
    let written = try #require(TextFile.read(path))
    #expect(written.hasPrefix("\u{FEFF}record,kind,") && written.contains("Nothing is ␛[31msigned,"))
    terminal.send("w\r\u{15}~/out.csv\r")
    #expect(terminal.wait { $0.text.contains("This file exists. Replace it? \(path)") })
    terminal.send("\r")
    #expect(terminal.wait { $0.text.contains("Nothing was written") })
    terminal.send("w\r\u{15}~/out.csv\r")
    #expect(terminal.wait { $0.text.contains("This file exists. Replace it? \(path)") })
    terminal.send("j\r")
    #expect(terminal.wait { $0.text.contains("2 quotes written · u undoes · \(path)") })
    // both at once
    terminal.send("uu")
    #expect(terminal.wait { $0.text.contains("Undone: the file was removed · \(path)") }, "\(terminal.screen.text)")
    #expect(TextFile.read(path) == nil)
    terminal.send("u")
    #expect(terminal.wait { $0.text.contains("Nothing to undo") })
    quit(terminal)
  }

  /// The reader has one folder of a tree open; what `w` is given lies in another one.
  @Test func anArticleOfAnotherFolderIsNeverWrittenOver() throws {
    let terminal = try opened()
    let article = "Bridge falls\n\nNobody crosses.\n"
    try dateline.home.write("2022/bridge.txt", article)
    terminal.send("w")
    #expect(terminal.wait { $0.text.contains("This article  as Markdown") })
    terminal.send("\r\u{15}~/2022/bridge.txt\r")
    #expect(terminal.wait { $0.text.contains("may be an article") }, "\(terminal.screen.text)")
    #expect(TextFile.read(dateline.home["2022/bridge.txt"]) == article)
    // an earlier export may go
    terminal.send("w\r\u{15}~/out.md\r")
    #expect(terminal.wait { $0.text.contains("2 quotes written · u undoes · /") }, "\(terminal.screen.text)")
    terminal.send("w\r\u{15}~/out.md\r")
    #expect(terminal.wait { $0.text.contains("This file exists. Replace it?") })
    terminal.send("j\r")
    #expect(terminal.wait { $0.text.contains("2 quotes written · u undoes · /") }, "\(terminal.screen.text)")
    quit(terminal)
  }

  @Test func longPathsTakeNothingFromWhatBecameOfThem() throws {
    let terminal = try opened()
    terminal.resize(Size(width: 80, height: 24))
    let name = String(repeating: "deep-", count: 20) + "end.csv"
    terminal.send("w")
    #expect(terminal.wait { $0.text.contains("This article  as Markdown") })
    terminal.send("\r\u{15}~/\(name)\r")
    #expect(terminal.wait { $0.text.contains("2 quotes written · u undoes · /") }, "\(terminal.screen.text)")
    #expect(terminal.screen.lines[23].contains("…") && terminal.screen.lines[23].contains("-deep-end.csv"))
    terminal.send("w\r\u{15}~/\(name)\r")
    #expect(terminal.wait { $0.lines[0].contains("This file exists. Replace it? /") }, "\(terminal.screen.text)")
    #expect(terminal.screen.lines[0].contains("-deep-end.csv"))
    terminal.send("q")
    terminal.send("u")
    #expect(terminal.wait { $0.text.contains("Undone: the file was removed · /") }, "\(terminal.screen.text)")
    terminal.send("w\r\u{15}\(library.path)/\(name).txt\r")
    #expect(terminal.wait { $0.text.contains("Not written: it would be an article of this library · /") })
    quit(terminal)
  }

  @Test func theQuoteIsCopiedWithItsCitation() throws {
    let terminal = try opened()
    terminal.send("}")
    #expect(terminal.wait { $0.text.contains("quote 1 of 2") })
    terminal.send("y")
    #expect(terminal.wait { $0.text.contains("The quote with its citation: sent to the terminal's clipboard") })
    let sent = try #require(terminal.screen.operatingSystemCommands.last { $0.hasPrefix("52;c;") })
    let copied = String(decoding: try #require(Data(base64Encoded: String(sent.dropFirst(5)))), as: UTF8.self)
    #expect(
      copied.hasPrefix("“Nothing is ␛[31msigned,”\n— Ana Marsh (direct). Talks $(touch pwned) end, "), "\(copied)")
    #expect(copied.hasSuffix(")") && !copied.contains("\u{1B}"))
    quit(terminal)
  }

  @Test func theDesktopsClipboardIsGivenItToo() throws {
    try library.script("bin/wl-copy", "cat > \(dateline.home["clip"]); sleep 60 & exit 0")
    let terminal = try opened(["WAYLAND_DISPLAY": "wayland-9", "PATH": library["bin"] + ":/usr/bin:/bin"])
    terminal.send("}y")
    #expect(terminal.wait { $0.text.contains("copied by wl-copy") }, "\(terminal.screen.text)")
    #expect(TextFile.read(dateline.home["clip"])?.hasPrefix("“Nothing is") == true)
    quit(terminal)
  }

  @Test func aCommandGetsTheTextAndItsOutputIsAPage() throws {
    let terminal = try opened()
    terminal.send("|grep -c .; printf '\\033[31mred\\tend\\n'; tty; echo no >&2\r")
    #expect(
      terminal.wait { $0.text.contains("␛[31mred") && $0.text.contains("not a tty") && $0.lines[4].contains("no") },
      "\(terminal.screen.text)")
    #expect(terminal.screen.lines[1].hasPrefix(" 3"))
    terminal.send("q|\u{1B}[A")
    #expect(terminal.wait { $0.text.contains("|grep -c .; printf") })
    terminal.send("\u{15}exit 3\r")
    #expect(terminal.wait { $0.text.contains("Failed (3), no output: exit 3") })
    quit(terminal)
  }

  @Test func aCommandThatDoesNotEndIsLeft() throws {
    let terminal = try opened()
    terminal.send("|yes & trap '' TERM; sleep 1000\r")
    #expect(terminal.wait { $0.text.contains("runs yes & trap") })
    terminal.send("}")
    #expect(terminal.wait { $0.text.contains("quote 1 of 2") })
    terminal.send("\u{3}")
    #expect(terminal.wait { $0.text.contains("sleep 1000 · ended") }, "\(terminal.screen.text)")
    quit(terminal)
  }

  /// All of it is in the pipe when the command has ended.
  @Test func outputThatIsCutAtTheLastMomentIsSaidToBe() throws {
    let terminal = try opened()
    // the reader stands still from half a megabyte on, until the command has said the rest and is gone
    let half = "(\"x\" x 63 . \"\\n\") x (1 << 13)"
    let script = """
      fcntl(STDOUT, 1031, 1 << 20) or die; syswrite STDOUT, \(half); select undef, undef, undef, 0.2;
      kill STOP => $ARGV[0]; syswrite STDOUT, \(half) . "more";
      """
    try library.write("say.pl", script)
    let continuing = "(sleep 0.5; kill -CONT $PPID) > /dev/null 2>&1 &"
    terminal.send("|\(continuing) exec perl \(library["say.pl"]) $PPID\r")
    #expect(terminal.wait { $0.text.contains("first megabyte only") }, "\(terminal.screen.text)")
    quit(terminal)
  }

  @Test(arguments: [nil, SIGTERM, SIGHUP]) func aCommandEndsWithTheReader(signal: CInt?) throws {
    let terminal = try opened()
    terminal.send("|echo $$ > \(dateline.home["pid"]); trap '' HUP; sleep 1000\r")
    #expect(terminal.wait { _ in TextFile.read(dateline.home["pid"])?.hasSuffix("\n") == true })
    let process = try #require(TextFile.read(dateline.home["pid"]).flatMap { pid_t($0.dropLast()) })
    #expect(kill(process, 0) == 0)
    if let signal { terminal.signal(signal) } else { terminal.send("Q") }
    #expect(terminal.waitForEnd() == signal.map { .signal($0) } ?? .exit(0))
    #expect(kill(process, 0) != 0)
    kill(-process, SIGKILL)
  }

  @Test func theEditorGetsTheFileAtTheLine() throws {
    try library.script(
      "bin/vi", "printf '%s\\n' \"$#\" \"$@\" > \(dateline.home["seen"]); stty -echo; printf 'in the editor'; read key")
    let terminal = try opened(["VISUAL": "vi -x", "PATH": library["bin"] + ":/usr/bin:/bin"])
    terminal.send("}")
    #expect(terminal.wait { $0.text.contains("quote 1 of 2") })
    let before = terminal.screen.lines.dropLast()
    terminal.send("v")
    #expect(terminal.wait { $0.text.contains("in the editor") })
    terminal.send("\n")
    #expect(terminal.wait { $0.lines.dropLast() == before }, "\(terminal.screen.text)")
    #expect(TextFile.read(dateline.home["seen"]) == "3\n-x\n+5\n\(library[Self.name])\n")
    quit(terminal)
  }

  /// What stands behind the command, by what the editors' own documentation says; FILE is that of the article.
  @Test(arguments: [
    ("hx", "FILE:5"), ("helix", "FILE:5"), ("subl", "--wait\nFILE:5"), ("zed --wait", "--wait\nFILE:5"),
    ("zeditor -w", "-w\nFILE:5"), ("code", "--wait\n--goto\nFILE:5"), ("codium -n", "-n\n--wait\n--goto\nFILE:5"),
    ("code-insiders  --wait", "--wait\n--goto\nFILE:5"), ("nano", "+5\nFILE"), ("emacs -nw", "-nw\n+5\nFILE"),
    ("another", "FILE"),
  ]) func editorsAreToldTheLineInTheirOwnWay(command: String, arguments: String) throws {
    let program = try #require(command.split(separator: " ").first)
    try library.script(
      "bin/\(program)", "printf '%s\\n' \"$@\" > \(dateline.home["seen"]); printf 'in the editor'; read key")
    let terminal = try opened(["EDITOR": command, "PATH": library["bin"] + ":/usr/bin:/bin"])
    terminal.send("}")
    #expect(terminal.wait { $0.text.contains("quote 1 of 2") })
    terminal.send("v")
    #expect(terminal.wait { $0.text.contains("in the editor") }, "\(terminal.screen.text)")
    terminal.send("\n")
    #expect(terminal.wait { $0.text.contains("quote 1 of 2") })
    #expect(TextFile.read(dateline.home["seen"]) == arguments.replacing("FILE", with: library[Self.name]) + "\n")
    quit(terminal)
  }

  @Test func whatTheEditorChangedIsShown() throws {
    try library.script("bin/edit", "echo 'Edited headline' > \"$1\"")
    let terminal = try opened(["EDITOR": library["bin/edit"]])
    terminal.send("v")
    #expect(terminal.wait { $0.text.contains("Edited headline") }, "\(terminal.screen.text)")
    quit(terminal)
  }

  @Test func anEditorThatIsNotThereIsTold() throws {
    let terminal = try opened(["EDITOR": "no-such-editor"])
    terminal.send("v")
    #expect(terminal.wait { $0.text.contains("No such editor: set $VISUAL or $EDITOR · no-such-editor") })
    quit(terminal)
  }
}
