import Linguistics

/// A text with each run of white space as one blank, and where each of its bytes stood.
struct FlatText {
  let bytes: [UInt8]
  private let offsets: [Int]

  /// All of a text, or a part of it.
  init(_ text: SourceText, _ part: TextSpan? = nil) {
    let part = part ?? text.span
    var bytes: [UInt8] = []
    var offsets: [Int] = []
    for offset in part.range {
      let byte = text.bytes[offset]
      let isBlank = byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
      if isBlank, bytes.last == 0x20 { continue }
      bytes.append(isBlank ? 0x20 : byte)
      offsets.append(offset)
    }
    self.bytes = bytes
    self.offsets = offsets + [part.end]
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Offsets at which words stand, none overlapping, in time linear in the text (Knuth, Morris, Pratt).
  func places(of words: [UInt8]) -> [Int] {
    guard !words.isEmpty else { return [] }
    let fallbacks = Self.fallbacks(words)
    var places: [Int] = []
    var matched = 0
    for (offset, byte) in bytes.enumerated() {
      while matched > 0, words[matched] != byte { matched = fallbacks[matched - 1] }
      if words[matched] == byte { matched += 1 }
      guard matched == words.count else { continue }
      places.append(offset + 1 - matched)
      matched = 0
    }
    return places
  }

  /// For each beginning of the words, the length of the longest shorter one that it ends in.
  private static func fallbacks(_ words: [UInt8]) -> [Int] {
    var fallbacks = [0]
    var matched = 0
    for byte in words.dropFirst() {
      while matched > 0, words[matched] != byte { matched = fallbacks[matched - 1] }
      if words[matched] == byte { matched += 1 }
      fallbacks.append(matched)
    }
    return fallbacks
  }

  /// The span of the text that a range of this one stands for.
  func span(_ range: Range<Int>) -> TextSpan {
    range.isEmpty
      ? TextSpan(offsets[range.lowerBound], offsets[range.lowerBound])
      : TextSpan(offsets[range.lowerBound], max(offsets[range.lowerBound], offsets[range.upperBound - 1] + 1))
  }
}
