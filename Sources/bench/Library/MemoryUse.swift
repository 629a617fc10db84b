import Glibc
import TestSupport

/// How much memory a process holds, in bytes; zero where it is gone.
struct MemoryUse {
  /// Now.
  let resident: Int
  /// The most so far.
  let peak: Int

  init(of process: pid_t) {
    let status = TextFile.read("/proc/\(process)/status") ?? ""
    resident = Self.bytes("VmRSS:", in: status)
    peak = Self.bytes("VmHWM:", in: status)
  }

  private static func bytes(_ name: String, in status: String) -> Int {
    let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
    return (line?.split { !$0.isNumber }.first.flatMap { Int($0) } ?? 0) * 1024
  }
}
