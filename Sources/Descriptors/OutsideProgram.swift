import CSystem
import Glibc

/// A program that is started by name, with signals as a shell would give them.
package struct OutsideProgram {
  /// The name, looked for in `PATH`, and what follows it; bytes, since names of files need not be UTF-8.
  package let arguments: [[UInt8]]

  package struct SpawnError: Error {
    package var code: CInt
  }

  /// A command line for the shell; what comes after it are its `$1`, `$2`…, never part of the line.
  package static func shell(_ command: String, _ arguments: [[UInt8]] = []) -> OutsideProgram {
    OutsideProgram(["/bin/sh", "-c", command, "dateline"], arguments)
  }

  package init(_ words: [String], _ arguments: [[UInt8]] = []) {
    self.arguments = words.map { Array($0.utf8) } + arguments
  }

  package var name: String { String(decoding: arguments[0], as: UTF8.self) }

  /// Starts it.
  ///
  /// - Parameters:
  ///   - descriptors: what becomes its descriptors 0, 1, 2; empty to inherit all three.
  ///   - isApart: whether it gets a session of its own, without a terminal: it can't meddle with the screen, and
  ///     ends with all that it started. It is also ended with the thread that starts it, which is to wait for it, so
  ///     that it does not go on where this program is killed.
  package func start(_ descriptors: [CInt] = [], isApart: Bool) throws(SpawnError) -> pid_t {
    let words = arguments.map { strdup($0.map(CChar.init(bitPattern:)) + [0]) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let code = cs_start(&process, words, descriptors, CInt(descriptors.count), isApart ? 1 : 0)
    guard code == 0 else { throw SpawnError(code: code) }
    return process
  }
}
