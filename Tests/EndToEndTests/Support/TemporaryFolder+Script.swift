import Glibc
import TestSupport

extension TemporaryFolder {
  /// Writes a program for the shell.
  func script(_ name: String, _ text: String) throws {
    try write(name, "#!/bin/sh\n\(text)\n")
    guard chmod(self[name], 0o755) == 0 else { throw Failure(code: errno) }
  }
}
