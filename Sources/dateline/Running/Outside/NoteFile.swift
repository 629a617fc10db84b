import Descriptors
import Glibc

/// A file that a note is written in, as long as the editor has it; only the user may read it.
final class NoteFile {
  let path: [UInt8]
  private var isKept = false

  /// Why no file can be made.
  struct Failure: Error {
    var folder: String
    var errno: CInt
  }

  init(_ text: String) throws(Failure) {
    let folder = Self.folder
    var name = Array("\(folder)/dateline-note-XXXXXX.txt".utf8CString)
    let descriptor = mkstemps(&name, 4)
    guard descriptor >= 0 else { throw Failure(folder: folder, errno: errno) }
    defer { close(descriptor) }
    path = name.dropLast().map { UInt8(bitPattern: $0) }
    let bytes = Array(text.utf8) + (text.isEmpty ? [] : [0x0A])
    do throws(Errno) {
      try Descriptor(descriptor).writeAll(bytes)
    } catch {
      throw Failure(folder: folder, errno: error.code)
    }
  }

  /// `$TMPDIR`, else `/tmp`.
  private static var folder: String {
    guard let folder = getenv("TMPDIR").map({ String(cString: $0) }), folder.hasPrefix("/") else { return "/tmp" }
    return folder
  }

  deinit {
    if !isKept { unlink(path.map { CChar(bitPattern: $0) } + [0]) }
  }

  /// Leaves the file to the user; answers with its name.
  func keep() -> String {
    isKept = true
    return String(decoding: path, as: UTF8.self)
  }

  /// What the editor left, without blank lines at its end; nil if it can't be read.
  var text: String? {
    let descriptor = open(path.map { CChar(bitPattern: $0) } + [0], O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard let bytes = try? Descriptor(descriptor).readAll() else { return nil }
    // some editors end lines as Windows does
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    return String(text.reversed().drop { $0.isWhitespace }.reversed())
  }
}
