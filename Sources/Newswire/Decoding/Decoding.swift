import Linguistics

/// What the bytes of a file turned out to hold.
package enum Decoded: Sendable, Equatable {
  case text(SourceText, TextEncoding)
  /// No bytes, or nothing but white space and a byte order mark.
  case empty
  /// Not text: an image, an archive, a program.
  case binary
}

extension Decoded {
  /// The text of a file: by its byte order mark, else UTF-8 where all of it is valid, else
  /// Windows-1252, in which any byte has a meaning.
  ///
  /// A byte order mark is no part of the text. Lone surrogates, an odd last byte of UTF-16 and the
  /// five bytes that Windows-1252 leaves undefined become U+FFFD.
  package init(_ bytes: [UInt8]) {
    guard let (text, encoding) = Self.transcode(bytes) else {
      self = .binary
      return
    }
    self = WhiteSpace.trimmed(text.span, in: text.bytes).isEmpty ? .empty : .text(text, encoding)
  }

  private static func transcode(_ bytes: [UInt8]) -> (SourceText, TextEncoding)? {
    switch ByteOrderMark(bytes) {
    case .utf16LittleEndian: return fromUTF16(bytes, .utf16LittleEndian)
    case .utf16BigEndian: return fromUTF16(bytes, .utf16BigEndian)
    case .utf8: return from8Bit(Array(bytes.dropFirst(3)))
    case nil: return from8Bit(bytes)
    }
  }

  private static func fromUTF16(_ bytes: [UInt8], _ encoding: TextEncoding) -> (SourceText, TextEncoding)? {
    let text = UTF16Bytes.decode(bytes.dropFirst(2), bigEndian: encoding == .utf16BigEndian)
    return BinarySigns.hasNUL(text.bytes) ? nil : (text, encoding)
  }

  private static func from8Bit(_ bytes: [UInt8]) -> (SourceText, TextEncoding)? {
    guard !BinarySigns.areIn(bytes) else { return nil }
    if (try? UTF8Span(validating: bytes.span)) != nil { return (SourceText(knownValid: bytes), .utf8) }
    return (Windows1252.decode(bytes), .windows1252)
  }
}

/// The mark at the head of a file that says how its text is encoded.
enum ByteOrderMark {
  case utf8, utf16LittleEndian, utf16BigEndian

  /// The mark that the bytes start with; nil for none.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else {
      return nil
    }
  }
}
