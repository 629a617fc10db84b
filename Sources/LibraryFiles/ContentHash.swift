import CSystem
import Descriptors
import Glibc

/// 128 bits that tell one content from another: XXH3 (Yann Collet, xxhash.com).
///
/// It guards against chance, not against someone who wants two files to look alike.
package struct ContentHash: Hashable, Sendable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  package init(of bytes: [UInt8]) {
    let hash = bytes.withUnsafeBytes { cs_hash($0.baseAddress, $0.count) }
    self.init(high: hash.high, low: hash.low)
  }

  /// That of a file, little of it in memory at a time; a link at the end of the path is an error.
  package init(of path: RawPath) throws(Errno) {
    let hasher = ContentHasher()
    try path.forEachPiece(hasher.add)
    self = hasher.hash
  }

  /// What it is called in a journal: `xxh3` and 32 hexadecimal digits, most significant first, as `xxhsum -H2` prints
  /// them.
  package var name: String { Self.prefix + digits }

  /// The digits alone.
  package var digits: String { HexadecimalHash.digits(high, low) }

  /// nil for anything but a name.
  package init?(name: String) {
    guard name.hasPrefix(Self.prefix), let words = HexadecimalHash.words(name.dropFirst(Self.prefix.count)) else {
      return nil
    }
    self.init(high: words.high, low: words.low)
  }

  private static let prefix = "xxh3"
}

/// Takes a content piece by piece.
package final class ContentHasher {
  private let state: UnsafeMutableRawPointer

  package init() {
    guard let state = cs_hash_begin() else { fatalError("no memory for a hash of some hundred bytes") }
    self.state = state
  }

  deinit { cs_hash_free(state) }

  package func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { cs_hash_add(state, $0.baseAddress, $0.count) } }

  /// Of all that was added so far.
  package var hash: ContentHash {
    let hash = cs_hash_value(state)
    return ContentHash(high: hash.high, low: hash.low)
  }
}

/// Hashes as 32 hexadecimal digits.
enum HexadecimalHash {
  static func digits(_ high: UInt64, _ low: UInt64) -> String {
    [high, low].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// nil for anything but 32 digits.
  static func words(_ digits: some StringProtocol) -> (high: UInt64, low: UInt64)? {
    guard digits.utf8.count == 32, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }),
      let high = UInt64(digits.prefix(16), radix: 16), let low = UInt64(digits.suffix(16), radix: 16)
    else { return nil }
    return (high, low)
  }
}

extension RawPath {
  /// Reads a file piece by piece; a link at the end of the path is an error.
  func forEachPiece(_ take: ([UInt8]) -> Void) throws(Errno) {
    let descriptor = withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW) }
    guard descriptor >= 0 else { throw Errno.last }
    defer { close(descriptor) }
    while case let piece = try Descriptor(descriptor).read(Descriptor.piece), !piece.isEmpty { take(piece) }
  }
}
