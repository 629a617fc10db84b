import Linguistics

/// A form in which articles come in files: how to recognise it and how to read it.
///
/// A format is one file in this folder and its name in `Formats.all`. What folders are searched for, the help,
/// README's table and the benchmark come from that list.
package protocol ArticleFormat: Sendable {
  /// One word in lower case that no other format has: `markdown`.
  var name: String { get }
  /// What README says of such a file and of what is read from it, as a phrase.
  var summary: String { get }
  /// The endings of names by which folders are searched: in lower case, without the full stop.
  var fileEndings: [String] { get }
  /// How well the beginning of a file fits this format.
  func fit(of head: FileHead) -> FormatFit
  /// The articles in a file, whether or not its beginning fits.
  func contents(of file: SourceFile) -> FileContents
}

/// How well a file fits a format, from worst to best; the best fit reads the file.
package enum FormatFit: Int, Sendable, Comparable {
  /// The format can't read such a file.
  case none
  /// The format reads anything like it.
  case possible
  /// The name says that the file has this format, and the content doesn't contradict it.
  case likely
  /// The content says so.
  case certain

  package static func < (one: FormatFit, other: FormatFit) -> Bool { one.rawValue < other.rawValue }
}

/// The beginning of a file, by which formats are recognised.
package struct FileHead: Sendable {
  /// Bytes of a file that are looked at: more than any format needs to show itself.
  package static let size = 65_536

  /// At most `size` bytes; a UTF-8 character is never cut.
  package let bytes: ArraySlice<UInt8>
  /// The same bytes decoded.
  package let decoded: Decoded
  private let name: [UInt8]

  package init(of file: SourceFile) {
    var end = min(file.bytes.count, Self.size)
    // A cut character would make the text Windows-1252. No character is longer than four bytes.
    while end < file.bytes.count, end > Self.size - 4, file.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    bytes = file.bytes[..<end]
    decoded = Decoded(end < file.bytes.count ? Array(bytes) : file.bytes)
    name = Array(file.path.utf8)
  }

  /// Whether it can be text.
  package var isText: Bool { decoded != .binary }

  /// Whether the name of the file has one of the endings of a format.
  package func hasEnding(of format: some ArticleFormat) -> Bool {
    Formats.ending(ofName: name).map { format.fileEndings.contains($0) } ?? false
  }
}
