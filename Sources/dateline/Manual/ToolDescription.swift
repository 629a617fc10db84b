import Foundation

/// The argument parser's description of the program: the part of its dump that the manual shows.
struct ToolDescription: Decodable {
  struct Command: Decodable {
    var commandName: String
    var superCommands: [String]?
    var abstract: String?
    var discussion: String?
    var arguments: [Argument]?
    var subcommands: [Command]?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }

    var kind: String
    var names: [Name]?
    var valueName: String?
    var abstract: String?
    var isOptional: Bool
    var isRepeating: Bool
    var shouldDisplay: Bool
  }

  var command: Command

  /// - Parameter dump: the parser's dump of a program; nil if it has changed its form.
  init?(dump: String) {
    guard let tool = try? JSONDecoder().decode(Self.self, from: Data(dump.utf8)) else { return nil }
    self = tool
  }
}

extension ToolDescription.Argument {
  /// As the synopsis writes it: `[--limit N]`, `PATH ...`.
  var synopsis: String {
    let term = kind == "positional" ? value : (names?.last?.written ?? "") + (kind == "option" ? " \(value)" : "")
    let repeated = isRepeating ? term + " ..." : term
    return isOptional ? "[\(repeated)]" : repeated
  }

  /// As the list of arguments writes it: `-l, --library NAME`.
  var term: String {
    guard kind != "positional" else { return value }
    return (names ?? []).map(\.written).joined(separator: ", ") + (kind == "option" ? " \(value)" : "")
  }

  private var value: String { (valueName ?? "value").uppercased() }
}

extension ToolDescription.Argument.Name {
  var written: String { kind == "long" ? "--\(name)" : "-\(name)" }
}

extension ToolDescription.Command {
  /// The visible ones of its own: every command has `--help` and `--version`.
  var ownArguments: [ToolDescription.Argument] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
    }
  }

  /// The commands below, each once: the parser's own `help` comes after the program's.
  var ownSubcommands: [ToolDescription.Command] {
    var seen: Set<String> = []
    return (subcommands ?? []).filter { seen.insert($0.commandName).inserted }
  }

  /// The commands that can run: itself, or those below it.
  var leaves: [ToolDescription.Command] { ownSubcommands.isEmpty ? [self] : ownSubcommands.flatMap(\.leaves) }

  /// Its names after that of the program: `export quotes`.
  var name: String { ((superCommands ?? []).dropFirst() + [commandName]).joined(separator: " ") }

  func synopsis(after program: String) -> String {
    ([program, name] + ownArguments.map(\.synopsis)).joined(separator: " ")
  }
}
