import ArgumentParser
import Display
import Glibc
import Reader

/// `dateline help [SUBJECT]`: in place of the argument parser's own, which knows commands alone.
struct HelpTopicCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "Shows help on a command, the table of keys, or the manual page.",
    discussion: """
      help keys prints the keys as the configuration has them; help formats lists the forms of files that are read; \
      help man prints the manual page for man, as in: \
      dateline help man | man -l -
      """,
    // The argument parser lists its own help anyway: this way it appears once.
    shouldDisplay: false)

  @Argument(help: "A command, keys, formats or man; without one, a list of the commands.")
  var subject: [String] = []

  /// What is no command.
  enum Topic: String, CaseIterable {
    case keys, formats, man
  }

  /// All that there is help on.
  static var subjects: [String] {
    Topic.allCases.map(\.rawValue) + DatelineCommand.subcommandNames
  }

  func run() throws {
    if subject.count == 1, let topic = Topic(rawValue: subject[0]) {
      return StandardOutput.write(try Self.text(of: topic))
    }
    var command: any ParsableCommand.Type = DatelineCommand.self
    for name in subject {
      let commands = command.configuration.subcommands
      guard let next = commands.first(where: { $0.configuration.commandName == name }) else {
        throw ValidationError("No help on \(name); try \(Self.subjects.joined(separator: ", ")).")
      }
      command = next
    }
    throw CleanExit.helpRequest(command)
  }

  private static func text(of topic: Topic) throws -> String {
    switch topic {
    case .keys:
      let file = ConfigurationFile()
      file.tellFaults()
      return KeyTable.text(of: file.keymap, width: width)
    case .formats: return FormatTable.text
    case .man:
      guard let tool = ToolDescription(dump: DatelineCommand._dumpHelp()) else { throw ExitCode(Failure.status) }
      return ManualPage(
        program: tool.command, version: DatelineCommand.configuration.version,
        synopsis: DatelineCommand.readerSynopsis, searching: SearchCommand.configuration.commandName ?? "",
        querySyntax: SearchCommand.syntax, keymap: .standard
      ).text
    }
  }

  /// Columns of the terminal, or as many as most have.
  private static var width: Columns {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Columns(Int(size.ws_col))
  }
}
