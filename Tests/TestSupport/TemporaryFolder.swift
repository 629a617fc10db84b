import Glibc

/// A folder of its own for one test, removed with all that is in it.
package final class TemporaryFolder {
  package let path: String

  package init() {
    var template = Array("/tmp/dateline-test-XXXXXX\0".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }

  deinit {
    guard path.hasPrefix("/tmp/dateline-test-") else { return }
    nftw(path, { path, _, _, _ in path.map { remove($0) } ?? 0 }, 16, Self.depthFirst | Self.notThroughLinks)
  }

  // `FTW_DEPTH` and `FTW_PHYS` of ftw.h, which Swift does not see.
  private static let depthFirst: CInt = 8
  private static let notThroughLinks: CInt = 1

  /// Writes a file below it, making the folders it lies in.
  package func write(_ bytes: some Sequence<UInt8>, to name: String) {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o755)
    }
    let descriptor = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    defer { close(descriptor) }
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  package func write(_ text: String, to name: String) { write(text.utf8, to: name) }
}
