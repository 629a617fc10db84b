import ArgumentParser
import Settings

/// `dateline config`: where the configuration is and what is wrong with it, or what it is by default.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Checks the configuration, or prints the default one.",
    discussion: """
      Prints the path of the file, and the faults in it on standard error; exit status 1 when there are any. \
      To begin one of your own: dateline config --default > FILE.
      """)

  @Flag(help: "Print the default configuration, with a comment on every setting.")
  var `default` = false

  func run() throws {
    guard !`default` else { return StandardOutput.write(DefaultFile.program) }
    let file = ConfigurationFile()
    StandardOutput.line(file.path)
    if !file.exists { StandardError.line("dateline: no configuration file: the defaults apply") }
    file.tellFaults()
    if !file.faults.isEmpty { throw ExitCode(1) }
  }
}

extension ConfigurationFile {
  /// On standard error, a line each.
  func tellFaults() {
    for fault in faults { StandardError.line("dateline: \(FaultWording.line(fault))") }
  }
}
