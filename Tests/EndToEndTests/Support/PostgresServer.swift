import Glibc
import TestSupport

/// A PostgreSQL server of the test's own, which listens on a socket in a temporary folder alone and goes with the test.
final class PostgresServer: Sendable {
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  private let folder: TemporaryFolder
  private let programs: String

  init() throws {
    folder = try TemporaryFolder()
    programs = try Self.programs()
    // the server refuses to run as root, and then this is another user's
    let run = try CommandRun(
      [
        "/bin/sh", "-ec",
        geteuid() == 0 ? "chmod 711 '\(folder.path)'; install -d -o postgres '\(home)'" : "mkdir '\(home)'",
      ],
      environment: Self.environment)
    guard run.status == 0 else { throw Missing(description: run.errors) }
    try asServer("initdb", "-D", "\(home)/data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
    try asServer(
      "pg_ctl", "-D", "\(home)/data", "-l", "\(home)/log", "-w", "-o",
      "-k \(home) -c listen_addresses= -c fsync=off", "start")
  }

  deinit { try? asServer("pg_ctl", "-D", "\(home)/data", "-m", "immediate", "stop") }

  private var home: String { folder["server"] }

  private static var environment: [String: String] { ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"] }

  /// Where Debian has the newest server.
  private static func programs() throws -> String {
    let run = try CommandRun(
      ["/bin/sh", "-c", "ls -d /usr/lib/postgresql/*/bin | sort -t / -k 5 -n | tail -n 1"], environment: environment)
    guard let path = run.output.split(separator: "\n").first else {
      throw Missing(description: "there is no PostgreSQL server: .ci/setup tests installs postgresql-15")
    }
    return String(path)
  }

  private func asServer(_ program: String, _ arguments: String...) throws {
    let user = geteuid() == 0 ? ["/usr/bin/setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : []
    let run = try CommandRun(user + ["\(programs)/\(program)"] + arguments, environment: Self.environment)
    guard run.status == 0 else { throw Missing(description: "\(program) failed: \(run.errors)\(run.output)") }
  }

  /// Makes an empty database.
  func makeDatabase(_ name: String) throws {
    let run = try psql(in: "postgres", "-c", "CREATE DATABASE \(name)")
    guard run.status == 0 else { throw Missing(description: run.errors) }
  }

  func load(_ script: String, in database: String) throws -> CommandRun { try psql(in: database, "-f", script) }

  /// The rows of an answer, cells between tabs.
  func rows(_ query: String, in database: String) throws -> [String] {
    let run = try psql(in: database, "-A", "-t", "-F", "\t", "-c", query)
    guard run.status == 0 else { throw Missing(description: run.errors) }
    return run.output.split(separator: "\n").map(String.init)
  }

  private func psql(in database: String, _ arguments: String...) throws -> CommandRun {
    try CommandRun(
      ["\(programs)/psql", "-X", "-q", "-h", home, "-U", "postgres", "-d", database] + arguments,
      environment: Self.environment)
  }
}
