import CUchardet
import Linguistics

/// Text in an encoding of one or two bytes a character, from before UTF-8: which one, as far as its bytes tell.
struct OldEncoding {
  let text: SourceText
  let encoding: TextEncoding
  let doubt: DecodingDoubt?

  /// Beyond this share of bytes beyond ASCII, in hundred letters, the text is in another alphabet than the Latin one.
  private static let otherAlphabet = 30
  /// Up to this share it is English with a few letters and quotation marks of Windows-1252, which detectors take for
  /// anything.
  private static let english = 3
  /// So many letters beyond ASCII leave no doubt about the alphabet.
  private static let sure = 60
  /// As much of a file as is looked at.
  private static let sample = 65_536

  init(_ bytes: [UInt8]) {
    let head = bytes.prefix(Self.sample)
    let beyond = head.count { $0 >= 0x80 }
    let letters = beyond + head.count { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    let share = beyond * 100 / max(letters, 1)
    let named = share > Self.english ? Self.name(of: head) : nil
    let isOther = share > Self.otherAlphabet
    if let named, named.isLatin != isOther, !Self.isWestern(named), let text = Self.converted(bytes, from: named) {
      self.text = text
      encoding = named
      doubt = isOther && beyond >= Self.sure ? nil : .guessed(named)
    } else {
      text = Windows1252.decode(bytes)
      encoding = .windows1252
      // Half of Western Europe's accents make one letter in twenty.
      doubt =
        isOther || share > Self.english && named.map { !Self.isWestern($0) } ?? true ? .guessed(.windows1252) : nil
    }
  }

  /// Whether Windows-1252 has all its characters where they are.
  private static func isWestern(_ encoding: TextEncoding) -> Bool {
    encoding == .windows1252 || encoding == .latin1 || encoding == .latin9
  }

  private static func name(of bytes: ArraySlice<UInt8>) -> TextEncoding? {
    let name = [UInt8](unsafeUninitializedCapacity: 64) { buffer, count in
      count = bytes.withUnsafeBytes { cu_name($0.baseAddress, $0.count, buffer.baseAddress, buffer.count) }
    }
    return TextEncoding(named: String(decoding: name, as: UTF8.self))
  }

  /// The text of bytes in an encoding that is known; nil for one that the C library does not convert.
  static func text(of bytes: [UInt8], in encoding: TextEncoding) -> SourceText? {
    isWestern(encoding) ? Windows1252.decode(bytes) : converted(bytes, from: encoding)
  }

  /// The text of bytes in an encoding by any name that the C library knows; nil for another.
  static func text(of bytes: [UInt8], named name: String) -> SourceText? {
    TextEncoding(named: name).map { text(of: bytes, in: $0) } ?? converted(bytes, from: name)
  }

  private static func converted(_ bytes: [UInt8], from encoding: TextEncoding) -> SourceText? {
    converted(bytes, from: encoding.rawValue)
  }

  private static func converted(_ bytes: [UInt8], from name: String) -> SourceText? {
    var isKnown = true
    let text = [UInt8](unsafeUninitializedCapacity: bytes.count * 3 + 16) { buffer, count in
      let written = bytes.withUnsafeBytes {
        cu_convert(name, $0.baseAddress, $0.count, buffer.baseAddress, buffer.count)
      }
      isKnown = written >= 0
      count = max(written, 0)
    }
    return isKnown ? SourceText(validating: text) : nil
  }
}
