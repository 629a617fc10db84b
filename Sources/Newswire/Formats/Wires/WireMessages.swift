import Linguistics

/// The messages of a file as a wire sent them, each between control bytes: SOH and a header, STX and the text, ETX and a
/// trailer, EOT.
struct WireMessages {
  /// Where the parts of a message stand in the file.
  struct Message {
    /// All of it, with the SYN bytes before it.
    var span: TextSpan
    var header: TextSpan
    var text: TextSpan
    var trailer: TextSpan
  }

  /// The control bytes that separate parts of messages.
  private enum Sign {
    static let header: UInt8 = 0x01
    static let text: UInt8 = 0x02
    static let textEnd: UInt8 = 0x03
    static let end: UInt8 = 0x04
    static let idle: UInt8 = 0x16
  }

  let all: [Message]
  let doubt: DecodingDoubt?
  /// The file with a blank for each control byte.
  private let bytes: [UInt8]
  private let encoding: TextEncoding

  /// nil for a file that is no text even without its control bytes.
  init?(_ file: [UInt8]) {
    bytes = file.map { Self.isControl($0) ? 0x20 : $0 }
    guard case .text(_, let encoding, let doubt) = Decoded(bytes) else { return nil }
    (self.encoding, self.doubt) = (encoding, doubt)
    all = Self.messages(of: file)
  }

  /// A part of a message as text: in the encoding of the whole file, which a short part would not show.
  func text(_ span: TextSpan) -> SourceText {
    let part = Array(bytes[span.range])
    if encoding != .utf8, let text = OldEncoding.text(of: part, in: encoding) { return text }
    guard case .text(let text, _, _) = Decoded(part) else { return SourceText("") }
    return text
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !WhiteSpace.isASCII(byte) || byte == 0x7F
  }

  private static func messages(of bytes: [UInt8]) -> [Message] {
    let starts = bytes.indices.filter { bytes[$0] == Sign.header }
    return zip(starts, starts.dropFirst() + [bytes.count]).map { start, next in
      let lead = bytes[..<start].reversed().prefix { $0 == Sign.idle }.count
      let idle = bytes[start..<next].reversed().prefix { $0 == Sign.idle }.count
      return message(TextSpan(start - lead, next - idle), headerAt: start + 1, in: bytes)
    }
  }

  private static func message(_ span: TextSpan, headerAt header: Int, in bytes: [UInt8]) -> Message {
    let end = bytes[header..<span.end].firstIndex(of: Sign.end) ?? span.end
    let text = bytes[header..<end].firstIndex(of: Sign.text) ?? end
    let trailer = bytes[text..<end].firstIndex(of: Sign.textEnd) ?? end
    return Message(
      span: TextSpan(span.start, min(span.end, end + 1)), header: TextSpan(header, text),
      text: TextSpan(min(text + 1, trailer), trailer), trailer: TextSpan(min(trailer + 1, end), end))
  }

  /// The header of the first message in the beginning of a file, if the text of the message begins there too; nil for none.
  static func firstHeader(in head: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    // blanks, idle bytes and the padding of old systems stand before it at most
    let rest = head.drop { $0 != Sign.header && ($0 <= 0x20 || $0 == 0x7F) }
    guard rest.first == Sign.header, let end = rest.prefix(longestHeader).firstIndex(of: Sign.text)
    else { return nil }
    return rest[..<end].dropFirst()
  }

  // Two lines of 80 and keywords of a whole line.
  private static let longestHeader = 400
}

extension FileContents {
  /// The messages of a file, each of them an article.
  static func messages(
    in file: SourceFile, _ read: (_ header: SourceText, _ text: SourceText, _ trailer: SourceText) -> WireCopy
  ) -> FileContents {
    guard let messages = WireMessages(file.bytes) else { return .withoutText(file) }
    let stories = messages.all.map { message in
      let copy = read(messages.text(message.header), messages.text(message.text), messages.text(message.trailer))
      return (
        story: copy.body.isEmpty && copy.headline == nil ? nil : copy.story, bytes: message.span.range as Range<Int>?
      )
    }
    return stories.isEmpty ? .noArticles(.texts) : articles(of: stories, in: file, doubt: messages.doubt)
  }
}
