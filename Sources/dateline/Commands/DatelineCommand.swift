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
      Without a subcommand it opens the reader on files, and on folders with all the news in them; \
      without a path it opens ./articles. It only reads the files. Write ./NAME for a folder with the name of a \
      subcommand. In the reader, ? explains the keys, the signs and the search language; dateline help keys prints \
      the keys.

      The configuration is $XDG_CONFIG_HOME/dateline/config.toml, or else ~/.config/dateline/config.toml: dateline \
      config --default prints one to begin with. The index is in $XDG_CACHE_HOME/dateline, or else \
      ~/.cache/dateline; delete it at any time. Your marks, tags, notes, corrections and saved searches are in \
      $XDG_DATA_HOME/dateline, or else ~/.local/share/dateline.
      """,
    version: "0.1.0",
    subcommands: [
      ReadCommand.self, ExtractCommand.self, SearchCommand.self, SpeakersCommand.self, FactsCommand.self,
      EventsCommand.self,
      IndexCommand.self, ExportCommand.self, ConfigCommand.self, HelpTopicCommand.self,
    ],
    defaultSubcommand: ReadCommand.self)

  /// How the reader is opened.
  static let readerSynopsis = "dateline [-l NAME] [PATH …]"

  static var subcommandNames: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } }

  static func main() {
    // A file that may not grow is then an error like a full disk, with a message, and no crash.
    signal(SIGXFSZ, SIG_IGN)
    // So is a program or a reader of a pipe that stops reading.
    signal(SIGPIPE, SIG_IGN)
    // Searches run on many threads and ask for megabytes: an arena for each thread would keep them all.
    mallopt(M_ARENA_MAX, 2)
    mallopt(M_MMAP_THRESHOLD, 256 << 10)
    // What one article took the next one takes again: to give it back in between costs a twentieth of indexing.
    mallopt(M_TRIM_THRESHOLD, 16 << 20)
    if let shell = CompletionScript.shell(askedForIn: Array(CommandLine.arguments.dropFirst())) {
      let script = CompletionScript(
        parserScript: completionScript(for: shell), commands: subcommandNames, subjects: HelpTopicCommand.subjects)
      StandardOutput.write(script.text(for: shell))
    } else {
      run()
    }
  }

  /// Like the argument parser's own `main`, but cleans its messages on their way to a terminal.
  private static func run() {
    do {
      var command = try parseAsRoot(GivenArguments.markingQueries(GivenArguments.all))
      try command.run()
    } catch {
      let (text, code) = (fullMessage(for: error), exitCode(for: error))
      if !text.isEmpty { code == .success ? StandardOutput.write("\(text)\n") : StandardError.text(text) }
      Glibc.exit(code.rawValue)
    }
  }
}
