import ArgumentParser
import Display
import Glibc
import Reader

/// `dateline help [SUBJECT]`: in place of the argument parser's own, which knows commands alone.
struct HelpTopicCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "Shows help on a command, the table of keys, or the manual page.",
    discussion: """
      help keys prints the keys as the configuration has them; help man prints the manual page for man, as in: \
      dateline help man | man -l -
      """,
    // The argument parser tells of its own help anyway: this way once.
    shouldDisplay: false)

  @Argument(help: "A command, keys or man; without one, what there is.")
  var subject: String?

  /// What is no command.
  enum Topic: String, CaseIterable {
    case keys, man
  }

  /// All that there is help on.
  static var subjects: [String] {
    Topic.allCases.map(\.rawValue)
      + DatelineCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  func run() throws {
    guard let subject else { throw CleanExit.helpRequest(DatelineCommand.self) }
    if let topic = Topic(rawValue: subject) { return StandardOutput.write(try Self.text(of: topic)) }
    let commands = DatelineCommand.configuration.subcommands
    guard let command = commands.first(where: { $0.configuration.commandName == subject }) else {
      throw ValidationError("No help on \(subject); there is help on \(Self.subjects.joined(separator: ", ")).")
    }
    throw CleanExit.helpRequest(command)
  }

  private static func text(of topic: Topic) throws -> String {
    switch topic {
    case .keys:
      let file = ConfigurationFile()
      file.tellFaults()
      return KeyTable.text(of: file.keymap, width: width)
    case .man:
      guard let tool = ToolDescription() else { throw ExitCode(Failure.status) }
      return ManualPage.text(of: tool, keymap: .standard)
    }
  }

  /// Columns of the terminal, or as many as most have.
  private static var width: Columns {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Columns(Int(size.ws_col))
  }
}
