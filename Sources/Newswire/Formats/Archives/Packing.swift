import CArchive

/// How a file is packed, told by the bytes that it begins with.
enum Packing: CaseIterable {
  case gzip, bzip2, xz, zstd, tar, zip, sevenZip

  /// nil for bytes that are not packed.
  init?(of beginning: some Collection<UInt8>) {
    let head = Array(beginning.prefix(Self.longestSign))
    let found = Self.allCases.first { packing in
      packing.signs.contains { head.dropFirst(packing.offset).starts(with: $0) }
    }
    guard let found else { return nil }
    self = found
  }

  private static let longestSign = 262

  /// Where the sign stands.
  private var offset: Int {
    switch self {
    case .tar: 257
    case .gzip, .bzip2, .xz, .zstd, .zip, .sevenZip: 0
    }
  }

  private var signs: [[UInt8]] {
    switch self {
    // by deflate, the only method there is
    case .gzip: [[0x1F, 0x8B, 0x08]]
    case .bzip2: (UInt8(ascii: "1")...UInt8(ascii: "9")).map { Array("BZh".utf8) + [$0] + [0x31, 0x41, 0x59, 0x26] }
    case .xz: [[0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]]
    case .zstd: [[0x28, 0xB5, 0x2F, 0xFD]]
    case .tar: [Array("ustar".utf8)]
    // a member, or the directory of an archive without any
    case .zip: [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06]]
    case .sevenZip: [[0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]]
    }
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
