import Extraction
import LibraryFiles

/// Eight bytes at the end of a pack by which it is known again: SQLite notices a page that is no page, but
/// not another byte in the middle of a long value.
enum PackSeal {
  private static let length = 8

  /// Seals bytes together with a text that is kept elsewhere.
  static func sealed(_ bytes: [UInt8], with text: [UInt8] = []) -> [UInt8] { bytes + seal(of: bytes[...], text) }

  /// The bytes without their seal; throws where they, or the text, are not those that were sealed.
  static func opened(_ bytes: [UInt8], with text: [UInt8] = []) throws(MalformedPack) -> [UInt8] {
    let content = bytes.dropLast(length)
    guard bytes.suffix(length).elementsEqual(seal(of: content, text)) else { throw MalformedPack(isDamaged: true) }
    return Array(content)
  }

  private static func seal(of bytes: ArraySlice<UInt8>, _ text: [UInt8]) -> [UInt8] {
    let sum = ContentHash(of: Array(bytes)).high ^ ContentHash(of: text).low
    return (0..<length).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt64($0))) }
  }
}
