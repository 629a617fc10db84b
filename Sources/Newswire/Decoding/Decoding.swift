import Glibc
import Linguistics

/// What the bytes of a file turned out to hold.
package enum Decoded: Sendable, Equatable {
  case text(SourceText, TextEncoding, doubt: DecodingDoubt? = nil)
  /// No bytes, or nothing but white space and a byte order mark.
  case empty
  /// Not text: an image, an archive, a program.
  case binary
}

extension Decoded {
  /// The text of a file: by its byte order mark, else UTF-16 where every other byte says so, else UTF-8 where its
  /// characters are valid for the most part, else the older encoding that its bytes look like.
  ///
  /// UTF-8 that was encoded twice is decoded twice. A byte order mark is no part of the text, nor are zero bytes at its end; those within become U+2400. Lone
  /// surrogates, an odd last byte of UTF-16 and bytes that mean nothing become U+FFFD.
  package init(_ bytes: [UInt8]) {
    guard let decoded = Self.transcode(bytes) else {
      self = .binary
      return
    }
    if case .text(let text, _, _) = decoded, WhiteSpace.trimmed(text.span, in: text.bytes).isEmpty {
      self = .empty
    } else {
      self = decoded
    }
  }

  private static func transcode(_ bytes: [UInt8]) -> Decoded? {
    switch ByteOrderMark(bytes) {
    case .utf16LittleEndian: return fromUTF16(bytes.dropFirst(2), .utf16LittleEndian)
    case .utf16BigEndian: return fromUTF16(bytes.dropFirst(2), .utf16BigEndian)
    case .utf8: return from8Bit(Array(bytes.dropFirst(3)))
    case nil: break
    }
    if let order = UTF16Bytes.order(of: bytes), let decoded = fromUTF16(bytes[...], order) { return decoded }
    return from8Bit(bytes)
  }

  private static func fromUTF16(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> Decoded? {
    let text = UTF16Bytes.decode(bytes, bigEndian: encoding == .utf16BigEndian)
    return text.bytes[...].holdsZero ? nil : .text(text, encoding)
  }

  private static func from8Bit(_ bytes: [UInt8]) -> Decoded? {
    guard !BinarySigns.areIn(bytes) else { return nil }
    guard bytes[...].holdsZero else { return fromText(bytes, doubt: nil) }
    guard let filled = ZeroBytes.filled(bytes) else { return nil }
    return fromText(filled, doubt: .zeroBytes)
  }

  private static func fromText(_ bytes: [UInt8], doubt: DecodingDoubt?) -> Decoded {
    if (try? UTF8Span(validating: bytes.span)) != nil {
      return .text(SourceText(knownValid: TwiceEncodedUTF8.undone(bytes) ?? bytes), .utf8, doubt: doubt)
    }
    if let broken = BrokenUTF8(bytes) { return .text(broken.text, .utf8, doubt: .strayBytes(broken.strays)) }
    let old = OldEncoding(bytes)
    return .text(old.text, old.encoding, doubt: old.doubt ?? doubt)
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

/// Zero bytes in what else is text: the padding of old systems, and what a broken download leaves.
enum ZeroBytes {
  /// U+2400, the picture of a zero byte.
  private static let picture: [UInt8] = [0xE2, 0x90, 0x80]

  /// The bytes without those at the end, and with the picture for others; nil where these are too many for a text: more
  /// than one byte in fifty.
  static func filled(_ bytes: [UInt8]) -> [UInt8]? {
    let end = bytes.reversed().drop { $0 == 0 }.count
    let inside = bytes[..<end].count { $0 == 0 }
    guard end > 0, inside * 50 <= end else { return nil }
    return inside == 0 ? Array(bytes[..<end]) : bytes[..<end].flatMap { $0 == 0 ? picture : [$0] }
  }
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

  /// Whether bytes that claim no UTF-16 are no text in any encoding, zero bytes left aside.
  static func areIn(_ bytes: [UInt8]) -> Bool {
    magic.contains { bytes.starts(with: $0) } || Packing(of: bytes) != nil || isFullOfControls(bytes.prefix(sample))
  }

  /// Whether more than one byte in twenty is a control character that no text uses: all but
  /// backspace, tab, the line breaks and ESC, which terminal logs are full of.
  private static func isFullOfControls(_ bytes: ArraySlice<UInt8>) -> Bool {
    let controls = bytes.withUnsafeBufferPointer { bytes in
      bytes.reduce(0) { $0 &+ ($1 < 0x20 || $1 == 0x7F ? (isControl($1) ? 1 : 0) : 0) }
    }
    return controls * 20 > bytes.count
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte > 0 && !(0x08...0x0D).contains(byte) && byte != 0x1B
  }
}

extension ArraySlice<UInt8> {
  /// Whether a byte is zero: the C library looks at many bytes at a time, and every file is asked.
  var holdsZero: Bool {
    withUnsafeBytes { bytes in bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false }
  }
}
