import Linguistics

/// The value of a header line, with the words in it that are written in ASCII for other letters: `=?utf-8?Q?caf=C3=A9?=`
/// (RFC 2047).
struct EncodedWords {
  /// Bytes in one encoding, from words that stand side by side.
  private struct Run {
    var charset: String
    var bytes: [UInt8] = []
  }

  private var text = ""
  private var run: Run?

  /// The value as it reads, in one line.
  static func text(of value: [UInt8]) -> String {
    var reader = EncodedWords()
    reader.read(value)
    let text = SourceText(reader.text)
    return text.reflowed(WhiteSpace.trimmed(text.span, in: text.bytes))
  }

  private mutating func read(_ value: [UInt8]) {
    var cursor = ByteCursor(value, in: TextSpan(0, value.count))
    var plain = 0
    while cursor.at < cursor.end {
      let start = cursor.at
      guard let word = cursor.attempt(Self.word) else {
        cursor.at += 1
        continue
      }
      addPlain(value[plain..<start])
      add(word.bytes, in: word.charset)
      plain = cursor.at
    }
    addPlain(value[plain...])
    finishRun()
  }

  /// Adds what stands between two encoded words; white space alone is left out.
  private mutating func addPlain(_ bytes: ArraySlice<UInt8>) {
    if run != nil, bytes.allSatisfy(WhiteSpace.isASCII) { return }
    finishRun()
    text += Self.decoded(Array(bytes))
  }

  /// Adds an encoded word; a character may begin in one and end in the next.
  private mutating func add(_ bytes: [UInt8], in charset: String) {
    if run?.charset != charset {
      finishRun()
      run = Run(charset: charset)
    }
    run?.bytes += bytes
  }

  private mutating func finishRun() {
    guard let run else { return }
    let isUTF8 = run.charset == "utf-8" || (try? UTF8Span(validating: run.bytes.span)) != nil
    let old = isUTF8 ? nil : OldEncoding.text(of: run.bytes, named: run.charset)
    text += old.map { $0[$0.span] } ?? Self.decoded(run.bytes)
    self.run = nil
  }

  private static func decoded(_ bytes: [UInt8]) -> String {
    guard case .text(let text, _, _) = Decoded(bytes) else { return String(repeating: " ", count: min(bytes.count, 1)) }
    return text[text.span]
  }

  private static func word(_ cursor: inout ByteCursor) -> (bytes: [UInt8], charset: String)? {
    guard cursor.take("=?"), let charset = piece(&cursor), let encoding = piece(&cursor),
      let words = piece(&cursor), cursor.take("=")
    else { return nil }
    // `utf-8*en` names the language too
    let name = String(decoding: charset.prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self).lowercased()
    switch encoding.first.map({ $0 | 0x20 }) {
    case UInt8(ascii: "b"): return (base64(words), name)
    case UInt8(ascii: "q"): return (quoted(words), name)
    case _: return nil
    }
  }

  /// What stands before the next question mark, and moves behind it.
  private static func piece(_ cursor: inout ByteCursor) -> ArraySlice<UInt8>? {
    // words have 75 signs, but for programs that break none
    let rest = cursor.bytes[cursor.at..<min(cursor.end, cursor.at + 1000)]
    guard let end = rest.firstIndex(of: UInt8(ascii: "?")) else { return nil }
    let piece = cursor.bytes[cursor.at..<end]
    cursor.at = end + 1
    return piece
  }

  private static func quoted(_ words: ArraySlice<UInt8>) -> [UInt8] {
    var (out, at): ([UInt8], Int) = ([], words.startIndex)
    while at < words.endIndex {
      if words[at] == UInt8(ascii: "="), at + 2 < words.endIndex, let high = digit(words[at + 1]),
        let low = digit(words[at + 2])
      {
        out.append(high << 4 | low)
        at += 3
      } else {
        out.append(words[at] == UInt8(ascii: "_") ? 0x20 : words[at])
        at += 1
      }
    }
    return out
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x61 + 10
    case _: nil
    }
  }

  private static let alphabet: [UInt8: UInt32] = Dictionary(
    uniqueKeysWithValues: zip(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8, UInt32(0)...))

  private static func base64(_ words: ArraySlice<UInt8>) -> [UInt8] {
    var (out, bits, count): ([UInt8], UInt32, Int) = ([], 0, 0)
    for byte in words {
      guard let value = alphabet[byte] else { continue }
      bits = (bits << 6 | value) & 0xFF_FFFF
      count += 6
      if count >= 8 {
        count -= 8
        out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return out
  }
}
