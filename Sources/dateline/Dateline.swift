import ArgumentParser
import CSystem
import Glibc
import Newswire

/// The command line. Without a subcommand it opens the reader.
@main
struct DatelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Reads conflict news in a terminal: list, reader, search, and the facts with their evidence.",
    usage: "\(readerSynopsis)\ndateline <subcommand>",
    discussion: """
      Without a subcommand it opens the reader on folders, which are searched for \(Formats.endings("and")), and on \
      files; without a path on ./articles. The files are only ever read. A folder that is called like a subcommand \
      is opened as ./NAME. In the reader, ? shows the keys; dateline help keys prints them.

      The configuration is $XDG_CONFIG_HOME/dateline/config.toml, else ~/.config/dateline/config.toml: dateline \
      config --default prints one to begin with. The index lies in $XDG_CACHE_HOME/dateline, else \
      ~/.cache/dateline, and may be deleted; what you made lies in $XDG_DATA_HOME/dateline, else \
      ~/.local/share/dateline.
      """,
    version: "0.1.0",
    subcommands: [
      ReadCommand.self, ExtractCommand.self, SearchCommand.self, IndexCommand.self, ExportCommand.self,
      ConfigCommand.self, HelpTopicCommand.self,
    ],
    defaultSubcommand: ReadCommand.self)

  /// How the reader is opened.
  static let readerSynopsis = "dateline [-l NAME] [PATH …]"

  static func main() {
    // A file that may not grow is then an error like a full disk, which is told, and no end.
    signal(SIGXFSZ, SIG_IGN)
    // So is a program or a reader of a pipe that stops reading.
    signal(SIGPIPE, SIG_IGN)
    // Searches run on many threads and ask for megabytes: an arena for each thread would keep them all.
    mallopt(M_ARENA_MAX, 2)
    mallopt(M_MMAP_THRESHOLD, 256 << 10)
    if let shell = CompletionScript.shell(askedForIn: Array(CommandLine.arguments.dropFirst())) {
      StandardOutput.write(CompletionScript.text(for: shell))
    } else {
      run()
    }
  }

  /// As the argument parser's own `main`, but what it tells of arguments is cleaned on its way to a terminal.
  private static func run() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let (text, code) = (fullMessage(for: error), exitCode(for: error))
      if !text.isEmpty { code == .success ? StandardOutput.write("\(text)\n") : StandardError.text(text) }
      Glibc.exit(code.rawValue)
    }
  }
}
