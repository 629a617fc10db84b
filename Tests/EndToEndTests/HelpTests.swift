import Glibc
import TestSupport
import Testing

/// What the command line says of itself.
@Suite struct HelpTests {
  private let dateline: Dateline

  init() throws { dateline = try Dateline() }

  @Test(arguments: [["--help"], ["help"], ["-h"]])
  func helpTellsOfAll(arguments: [String]) throws {
    let run = try dateline.run(arguments)
    #expect(run.status == 0)
    let words = [
      "extract", "search", "index", "config", "help keys", "$XDG_CONFIG_HOME/dateline/config.toml",
      "$XDG_CACHE_HOME/dateline", "$XDG_DATA_HOME/dateline", "-l NAME", "./articles", "./NAME",
    ]
    for word in words { #expect(run.output.contains(word), "\(word)") }
  }

  @Test func commandsHaveHelpEitherWay() throws {
    for command in ["read", "extract", "search", "index", "config", "help"] {
      let run = try dateline.run(["help", command])
      #expect(run.status == 0 && run.output.contains("USAGE: dateline \(command)"), "\(run.output)")
      #expect(try dateline.run([command, "--help"]).output == run.output)
    }
    #expect(try dateline.run(["help", "export", "quotes"]).output.contains("USAGE: dateline export quotes"))
    #expect(try dateline.run(["help", "search"]).output.contains("speaker:"))
    let unknown = try dateline.run(["help", "kyes"])
    #expect(unknown.status == 64 && unknown.errors.contains("No help on kyes; try keys, formats, man, read"))
  }

  @Test func theTableOfKeysIsThatOfTheUser() throws {
    #expect(try dateline.run(["help", "keys"]).output.contains("  } "))
    try dateline.configure("[keys]\nnext-quote = \"F6\"\nopne = \"l\"\n")
    let run = try dateline.run(["help", "keys"])
    #expect(run.output.contains("  F6 ") && !run.output.contains("  } ") && run.status == 0)
    #expect(run.errors.contains("keys.opne"))
  }

  @Test func theManualPageHasAllAndIsASCII() throws {
    let run = try dateline.run(["help", "man"])
    #expect(run.status == 0 && run.output.utf8.allSatisfy { $0 < 0x80 })
    for section in ["NAME", "SYNOPSIS", "COMMANDS", "QUERIES", "KEYS", "FILES", "ENVIRONMENT", "EXIT STATUS"] {
      #expect(run.output.contains(".SH \"\(section)\""))
    }
    for term in [
      "speaker:", "dateline export quotes NAME", "\\-\\-library NAME", "next\\-quote", "config.toml", ".SS \"search\"",
    ] {
      #expect(run.output.contains(term), "\(term)")
    }
    #expect(run.output.split(separator: "\n").filter { $0.hasPrefix(".SS \"help\"") }.count == 1)
  }

  /// Where groff is installed, it must have nothing to warn of.
  @Test func theManualPageIsSetWithoutWarnings() throws {
    let run = try dateline.shell(
      "command -v groff >/dev/null || exit 0; \(Dateline.binary) help man | groff -man -Tutf8 -ww | wc -l")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
  }

  @Test func aFolderCalledLikeASubcommandIsOpenedByItsPath() throws {
    try dateline.home.write("search/a.txt", "A lamp was lit\n\nAt the pier.\n")
    let run = try dateline.shell("cd \(dateline.home.path) && \(Dateline.binary) search lamp ./search --files")
    #expect(run.output == "./search/a.txt\n" || run.output.hasSuffix("search/a.txt\n"), "\(run.output) \(run.errors)")
    let terminal = try dateline.open([dateline.home["search"]])
    #expect(terminal.wait { $0.text.contains("A lamp was lit") })
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsKnowTheReadersArguments(shell: String) throws {
    let run = try dateline.run(["--generate-completion-script", shell])
    #expect(
      run.status == 0
        && run.output.contains("keys formats man read extract search speakers facts events index export config"))
    #expect(run.output.contains("---completion read -- --library"))
  }

  @Test func bashCompletes() throws {
    // what completes the line expands the words that it is given
    let hostile = [
      "$(touch pwned)", "`touch pwned`", "x; touch pwned", "${HOME}", "~", "[a-z]*",
      "\u{D4E}$(touch pwned)",
    ]
    let names = ["coast", "border", "two words", "Übersee"] + hostile
    try dateline.configure("[libraries]\n" + names.map { "'\($0)' = \"/a\"\n" }.joined())
    try dateline.home.write("quarry/a.txt", "A lamp was lit\n")
    let cases: [(words: String, expected: [String])] = [
      ("dateline sea", ["search"]), ("dateline qu", ["quarry"]), ("dateline -l co", ["coast"]),
      ("dateline --library ''", ["coast", "border", "two words", "Übersee"]), ("dateline search x -l bo", ["border"]),
      ("dateline search x qu", ["quarry"]), ("dateline help ke", ["keys"]),
      ("dateline search --fi", ["--files", "--files-from"]),
    ]
    for (words, expected) in cases {
      let script = """
        cd "$HOME" && PATH=\(Dateline.binary.dropLast("/dateline".count)):$PATH
        source <(dateline --generate-completion-script bash)
        COMP_WORDS=(\(words)); COMP_LINE="\(words)"; COMP_POINT=${#COMP_LINE}; COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _dateline_or_read dateline "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        printf '%s\\n' "${COMPREPLY[@]}"
        """
      let run = try CommandRun(["/bin/bash", "-c", script], environment: dateline.environment())
      #expect(run.output.split(separator: "\n").map(String.init) == expected, "\(words): \(run.output)\(run.errors)")
    }
    #expect(access(dateline.home["pwned"], F_OK) != 0)
  }
}
