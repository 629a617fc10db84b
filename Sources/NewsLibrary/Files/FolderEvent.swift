import Glibc

/// What inotify tells of a watched folder or file.
struct FolderEvent: Equatable {
  /// The number of the watch; -1 where events were lost.
  var watch: Int32
  /// `IN_` bits.
  var mask: UInt32
  /// The entry of the folder that it is about; empty where it is the watched thing itself.
  var name: [UInt8]

  func has(_ bit: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: bit) != 0 }

  /// All that can be read from a descriptor without waiting.
  static func read(from descriptor: CInt) -> [FolderEvent] {
    var events: [FolderEvent] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while case let count = Glibc.read(descriptor, &buffer, buffer.count), count > 0 {
      buffer.withUnsafeBytes { events += parse(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
    return events
  }

  /// Each event is a head and a name padded with NUL.
  private static func parse(_ bytes: UnsafeRawBufferPointer) -> [FolderEvent] {
    var events: [FolderEvent] = []
    var offset = 0
    while offset + headSize <= bytes.count {
      let number = { bytes.loadUnaligned(fromByteOffset: offset + $0, as: UInt32.self) }
      let end = min(bytes.count, offset + headSize + Int(number(12)))
      let name = bytes[offset + headSize..<end].prefix { $0 != 0 }
      events.append(FolderEvent(watch: Int32(bitPattern: number(0)), mask: number(4), name: Array(name)))
      offset = end
    }
    return events
  }

  /// Watch, mask, cookie and length of the name, four bytes each.
  private static let headSize = 16
}
