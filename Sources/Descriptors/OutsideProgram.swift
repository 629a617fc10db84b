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
  ///     ends with all that it started.
  package func start(_ descriptors: [CInt] = [], isApart: Bool) throws(SpawnError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (number, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, CInt(number))
    }
    Self.cleanSignals(&attributes, isApart: isApart)
    let words = arguments.map { strdup($0.map(CChar.init(bitPattern:)) + [0]) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, name, &actions, &attributes, words, cs_environment())
    guard code == 0 else { throw SpawnError(code: code) }
    return process
  }

  /// The threads that start programs block signals, and this program ignores some: neither is inherited.
  private static func cleanSignals(_ attributes: inout posix_spawnattr_t, isApart: Bool) {
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = CInt(POSIX_SPAWN_SETSIGMASK) | CInt(POSIX_SPAWN_SETSIGDEF) | (isApart ? cs_spawn_new_session() : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }
}
