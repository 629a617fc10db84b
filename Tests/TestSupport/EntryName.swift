import Glibc

extension UnsafeMutablePointer<dirent> {
  /// The name of an entry of a folder, as `readdir` gave it: the system writes no more of the structure than the name
  /// takes, so that whoever copies the whole of it reads past its end.
  package var nameBytes: [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = (UnsafeRawPointer(self) + offset).assumingMemoryBound(to: CChar.self)
    return UnsafeRawBufferPointer(start: start, count: strlen(start)).map { $0 }
  }

  package var name: String { String(decoding: nameBytes, as: UTF8.self) }
}
