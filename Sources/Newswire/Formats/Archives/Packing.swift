import CArchive

/// How a file is packed, told by the bytes that it begins with.
enum Packing {
  case gzip, bzip2, xz, zstd, tar, zip, sevenZip

  private static let signs: [(packing: Packing, offset: Int, bytes: [UInt8])] = [
    // by deflate, the only method there is
    (.gzip, 0, [0x1F, 0x8B, 0x08]),
    (.xz, 0, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    (.zstd, 0, [0x28, 0xB5, 0x2F, 0xFD]),
    // a member, or the directory of an archive without any
    (.zip, 0, [0x50, 0x4B, 0x03, 0x04]), (.zip, 0, [0x50, 0x4B, 0x05, 0x06]),
    (.sevenZip, 0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    // behind `BZh` and a digit
    (.bzip2, 4, [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]),
    (.tar, 257, Array("ustar".utf8)),
  ]

  /// nil for bytes that are not packed.
  init?(of beginning: some Collection<UInt8>) {
    let found = Self.signs.first { sign in beginning.dropFirst(sign.offset).starts(with: sign.bytes) }
    guard let found, found.packing != .bzip2 || beginning.starts(with: "BZh".utf8) else { return nil }
    self = found.packing
  }

  /// The same for the library; one that follows is tried where an archive can't be opened by those before it.
  var ways: [ca_packing] {
    switch self {
    case .gzip: [CA_GZIP]
    case .bzip2: [CA_BZIP2]
    case .xz: [CA_XZ]
    case .zstd: [CA_ZSTD]
    case .tar: [CA_TAR]
    case .zip: [CA_ZIP, CA_ZIP_STREAM]
    case .sevenZip: [CA_7ZIP]
    }
  }
}
