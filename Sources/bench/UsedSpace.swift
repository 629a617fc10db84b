import Glibc
import TestSupport

/// How many files a folder holds, those below it included, and their bytes.
package struct FolderSize {
  package private(set) var files = 0
  package private(set) var bytes = 0

  /// - Parameter endings: of the names of files that count; empty for all files.
  package init(_ path: String, endings: [String] = []) { add(path, endings) }

  private mutating func add(_ folder: String, _ endings: [String]) {
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = entry.name
      guard name != ".", name != ".." else { continue }
      let path = folder + "/" + name
      if Int(entry.pointee.d_type) == DT_DIR {
        add(path, endings)
      } else if endings.isEmpty || endings.contains(where: name.hasSuffix) {
        addFile(path)
      }
    }
  }

  private mutating func addFile(_ path: String) {
    var about = stat()
    guard stat(path, &about) == 0 else { return }
    files += 1
    bytes += Int(about.st_size)
  }
}

/// How much memory a process holds, in bytes; zero if it is gone.
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
