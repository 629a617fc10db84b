import ArgumentParser
import Newswire

/// The name of a format that files can be read as.
struct FormatName: ExpressibleByArgument {
  var name: String

  init?(argument: String) {
    guard Formats.named(argument) != nil else { return nil }
    name = argument
  }

  static var allValueStrings: [String] { Formats.all.map(\.name) }
}

/// In what form files are read.
struct Reading: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read all files as of one form, whatever they look like; dateline help formats lists them.", valueName: "NAME"))
  var readAs: FormatName?
}
