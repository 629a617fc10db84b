import Glibc

/// Small text files of the tests: goldens, README, samples.
package enum TextFile {
  /// All of a file; nil where it can't be read.
  package static func read(_ path: String) -> String? {
    bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The same as bytes, of whatever sort.
  package static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  /// Writes a file, making its folder where that is missing.
  package static func write(_ text: String, to path: String) { write(Array(text.utf8), to: path) }

  package static func write(_ bytes: [UInt8], to path: String) {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    mkdir(folder, 0o755)
    guard let file = fopen(path, "wb") else { return }
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
  }

  /// The top folder of the package, seen from a test file (pass `#filePath`).
  package static func packageFolder(of testFile: String) -> String {
    let parts = testFile.split(separator: "/", omittingEmptySubsequences: false)
    guard let tests = parts.lastIndex(of: "Tests") else { return "." }
    return parts[..<tests].joined(separator: "/")
  }
}
