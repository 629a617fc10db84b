import ArgumentParser

/// Ends a command with one line on standard error and a status.
enum Failure {
  /// Exit status of what keeps the program from working at all.
  static let status: Int32 = 2

  /// Does the work; what it throws is told in one line and ends the program with status 2.
  static func telling<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch {
      StandardError.line("dateline: \(Wording.of(error))")
      throw ExitCode(status)
    }
  }
}
