/// Files that hold something else than text, told by the bytes that they begin with.
enum ForeignFile {
  private static let signs: [(lack: Lack, offset: Int, bytes: [UInt8])] = [
    (.picture, 0, [0xFF, 0xD8, 0xFF]),  // JPEG
    (.picture, 0, [0x89, 0x50, 0x4E, 0x47]),  // PNG
    (.picture, 0, Array("GIF8".utf8)),
    (.picture, 0, Array("BM".utf8)),
    (.picture, 0, [0x49, 0x49, 0x2A, 0x00]), (.picture, 0, [0x4D, 0x4D, 0x00, 0x2A]),  // TIFF
    (.picture, 0, [0x00, 0x00, 0x01, 0x00]),  // icon
    (.picture, 8, Array("WEBP".utf8)), (.picture, 4, Array("ftypavif".utf8)), (.picture, 4, Array("ftypheic".utf8)),
    (.recording, 0, Array("ID3".utf8)), (.recording, 0, [0xFF, 0xFB]),  // MP3
    (.recording, 0, Array("OggS".utf8)), (.recording, 0, Array("fLaC".utf8)),
    (.recording, 8, Array("WAVE".utf8)), (.recording, 8, Array("AVI ".utf8)),
    (.recording, 4, Array("ftyp".utf8)),  // MP4
    (.recording, 0, [0x1A, 0x45, 0xDF, 0xA3]),  // Matroska, WebM
    (.program, 0, [0x7F, 0x45, 0x4C, 0x46]),  // ELF
    (.program, 0, Array("MZ".utf8)),
    (.database, 0, Array("SQLite format 3".utf8)),
  ]

  /// What a file is that no format reads.
  ///
  /// - Parameter beginning: its first bytes, twenty at least where it has so many.
  static func contents(_ beginning: some Collection<UInt8>) -> FileContents {
    let first = Array(beginning.prefix(20))
    let sign = signs.first { first.dropFirst($0.offset).starts(with: $0.bytes) }
    return sign.map { .noArticles($0.lack) } ?? .binary
  }
}
