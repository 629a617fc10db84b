import Linguistics

/// What a file turned out to hold.
package enum ReadResult: Sendable, Equatable {
  /// At least one article, in order of the file.
  case articles([Article])
  /// Nothing but white space.
  case empty
  /// No text.
  case binary
}

/// Reads files into articles.
package enum ArticleReader {
  /// Whether a file that begins so holds no text, so that the rest need not be read.
  package static func isBinary(_ beginning: [UInt8]) -> Bool { Decoded(beginning) == .binary }

  /// The articles in a file. A file whose name belongs to no format is read as plain text, since
  /// whoever names it wants it read.
  package static func articles(in file: SourceFile) -> ReadResult {
    switch Decoded(file.bytes) {
    case .empty: .empty
    case .binary: .binary
    case .text(let text, _):
      .articles((Formats.format(forPath: file.path) ?? PlainText()).articles(in: text, of: file.path))
    }
  }
}
