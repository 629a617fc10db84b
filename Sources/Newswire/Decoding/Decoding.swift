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

/// How a file's bytes stood for its text.
package enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "Windows-1252"
}

/// The signs by which a file is not text.
enum BinarySigns {
  /// First bytes of common formats that may well hold no NUL: PDF, ZIP, gzip, PNG, JPEG, GIF, ELF,
  /// bzip2, XZ, Zstandard, 7-Zip, RAR, the OLE container of old office files, MP3.
  private static let magic: [[UInt8]] = [
    Array("%PDF-".utf8), [0x50, 0x4B, 0x03, 0x04], [0x1F, 0x8B], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF],
    Array("GIF87a".utf8), Array("GIF89a".utf8), [0x7F, 0x45, 0x4C, 0x46], Array("BZh91AY&SY".utf8),
    [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD], [0x37, 0x7A, 0xBC, 0xAF],
    Array("Rar!".utf8) + [0x1A], [0xD0, 0xCF, 0x11, 0xE0], Array("ID3".utf8) + [0x03], Array("ID3".utf8) + [0x04],
  ]
  /// How much of a file is searched for control characters.
  private static let sample = 65_536

  /// Whether bytes that claim no UTF-16 are no text in any encoding.
  static func areIn(_ bytes: [UInt8]) -> Bool {
    hasNUL(bytes) || magic.contains { bytes.starts(with: $0) } || isFullOfControls(bytes.prefix(sample))
  }

  static func hasNUL(_ bytes: [UInt8]) -> Bool { bytes.contains(0) }

  /// Whether more than one byte in twenty is a control character that no text uses: all but
  /// backspace, tab, the line breaks and ESC, which terminal logs are full of.
  private static func isFullOfControls(_ bytes: ArraySlice<UInt8>) -> Bool {
    let controls = bytes.count { $0 == 0x7F || ($0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1B) }
    return controls * 20 > bytes.count
  }
}
