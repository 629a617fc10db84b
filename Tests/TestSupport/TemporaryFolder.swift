import Glibc

/// A folder that goes with the test, and what tests do in it.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    var template = Array("/tmp/dateline-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    Self.removeTree(Array(path.utf8CString))
    Self.removeTree(Array("\(path)-cache".utf8CString))
    Self.removeTree(Array("\(path)-data".utf8CString))
  }

  package struct Failure: Error {
    var code: Int32

    package init(code: Int32) { self.code = code }
  }

  /// Where indexes go: a folder that is not there yet, beside the files.
  package var cache: String { "\(path)-cache/deep" }

  /// Where the user's own data goes: as `cache`, beside the files.
  package var data: String { "\(path)-data/deep" }

  /// Bytes of the files in `cache`.
  package var cacheSize: Int {
    guard let stream = opendir(cache) else { return 0 }
    defer { closedir(stream) }
    var size = 0
    while let entry = readdir(stream) {
      var about = stat()
      let name = entry.name
      if stat("\(cache)/\(name)", &about) == 0, about.st_mode & S_IFMT == S_IFREG { size += Int(about.st_size) }
    }
    return size
  }

  package subscript(name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, with its folder, last changed an hour ago unless it is to look `fresh`.
  package func write(_ name: String, _ text: String, fresh: Bool = false) throws {
    try write(Array(name.utf8), Array(text.utf8), fresh: fresh)
  }

  package func write(_ name: [UInt8], _ bytes: [UInt8], fresh: Bool = false) throws {
    let full = Array(path.utf8) + [UInt8(ascii: "/")] + name
    for (index, byte) in full.enumerated() where byte == UInt8(ascii: "/") && index > 0 {
      mkdir(Self.cString(full[..<index]), 0o700)
    }
    let descriptor = open(Self.cString(full[...]), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    defer { close(descriptor) }
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else { throw Failure(code: errno) }
    if !fresh { try age(descriptor, by: 3600) }
  }

  /// Sets the last change of a file back by so many seconds.
  package func age(_ name: String, by seconds: Int) throws {
    let descriptor = open(self[name], O_RDONLY)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    defer { close(descriptor) }
    try age(descriptor, by: seconds)
  }

  package func link(_ name: String, to target: String) throws {
    guard symlink(target, self[name]) == 0 else { throw Failure(code: errno) }
  }

  package func remove(_ name: String) { unlink(self[name]) }

  package func move(_ name: String, to other: String) throws {
    guard rename(self[name], self[other]) == 0 else { throw Failure(code: errno) }
  }

  /// Makes a file that is as large as wanted, of zeros that take no room on the disk.
  package func makeSparse(_ name: String, bytes: Int) throws {
    try write(name, "")
    guard truncate(self[name], bytes) == 0 else { throw Failure(code: errno) }
    try age(name, by: 3600)
  }

  package func makeFolder(_ name: String) { mkdir(self[name], 0o700) }

  package func makePipe(_ name: String) { mkfifo(self[name], 0o600) }

  private func age(_ descriptor: Int32, by seconds: Int) throws {
    let then = timespec(tv_sec: time(nil) - seconds, tv_nsec: 0)
    guard futimens(descriptor, [then, then]) == 0 else { throw Failure(code: errno) }
  }

  private static func cString(_ bytes: ArraySlice<UInt8>) -> [CChar] {
    bytes.map { CChar(bitPattern: $0) } + [0]
  }

  private static func removeTree(_ path: [CChar]) {
    if let stream = opendir(path) {
      while let entry = readdir(stream) {
        let name = entry.nameBytes.map { CChar(bitPattern: $0) }
        if name != [46], name != [46, 46] { removeEntry(path.dropLast() + [47] + name + [0], entry.pointee.d_type) }
      }
      closedir(stream)
    }
    rmdir(path)
  }

  private static func removeEntry(_ path: [CChar], _ kind: UInt8) {
    if Int(kind) == DT_DIR { removeTree(path) } else { unlink(path) }
  }
}
