import ArgumentParser
import CSystem
import Glibc

/// The command line. Without a subcommand it opens the reader.
@main
struct DatelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Reads conflict news in a terminal: list, reader, search, and the facts with their evidence.",
    discussion: """
      dateline [PATH…] opens folders (searched for .txt, .text and .md) and files. The files are only
      ever read. In the reader, ? shows the keys.
      """,
    version: "0.1.0",
    subcommands: [ReadCommand.self, ExtractCommand.self, SearchCommand.self, IndexCommand.self, ExportCommand.self],
    defaultSubcommand: ReadCommand.self)

  static func main() {
    // A file that may not grow is then an error like a full disk, which is told, and no end.
    signal(SIGXFSZ, SIG_IGN)
    // So is a program or a reader of a pipe that stops reading.
    signal(SIGPIPE, SIG_IGN)
    // Searches run on many threads and ask for megabytes: an arena for each thread would keep them all.
    mallopt(M_ARENA_MAX, 2)
    mallopt(M_MMAP_THRESHOLD, 256 << 10)
    main(nil)
  }
}
