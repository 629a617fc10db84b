import Linguistics

/// The objects that follow each other in a text, be it a line each, in a list or put behind each other.
///
/// A fault in one costs that one alone: the next begins at a line of its own, or behind `},`.
struct JSONRecords: Sequence, IteratorProtocol {
  struct Record {
    /// Where it stands in the text.
    var span: TextSpan
    /// An object; nil for what can't be read.
    var value: JSONValue?
    /// Whether the text ended within it.
    var isCut: Bool
  }

  /// Beyond so many the rest of a text is one record that can't be read: it bounds memory.
  static let most = 1_000_000

  private let text: SourceText
  private let end: Int
  private var at: Int
  private var count = 0

  init(_ text: SourceText, in span: TextSpan) {
    self.text = text
    (at, end) = (span.start, span.end)
  }

  mutating func next() -> Record? {
    while at < end, Self.stands(between: text.bytes[at]) { at += 1 }
    guard at < end else { return nil }
    count += 1
    return count <= Self.most ? record() : rest()
  }

  /// What stands between two objects, and around them in a list.
  private static func stands(between byte: UInt8) -> Bool {
    JSONReader.isBlank(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
      // RFC 7464 begins each with it
      || byte == 0x1E
      // the byte order mark of a file that was put behind another
      || byte == 0xEF || byte == 0xBB || byte == 0xBF
  }

  private mutating func record() -> Record {
    let start = at
    var reader = JSONReader(text, in: TextSpan(at, end))
    if text.bytes[at] == UInt8(ascii: "{"), let value = reader.value() {
      at = reader.at
      return Record(span: TextSpan(start, at), value: value, isCut: reader.isCut)
    }
    at = nextStart(behind: Swift.max(reader.at, start + 1))
    return Record(span: WhiteSpace.trimmed(TextSpan(start, at), in: text.bytes), value: nil, isCut: at == end)
  }

  private mutating func rest() -> Record {
    defer { at = end }
    return Record(span: TextSpan(at, end), value: nil, isCut: false)
  }

  /// Where the next object begins behind a fault; the end if none does.
  private func nextStart(behind fault: Int) -> Int {
    var (isOpen, wasClosed) = (false, false)
    for place in fault..<Swift.max(fault, end) {
      let byte = text.bytes[place]
      switch byte {
      case UInt8(ascii: "{"): if isOpen { return place }
      case 0x0A, 0x0D: isOpen = true
      case UInt8(ascii: ","): isOpen = isOpen || wasClosed
      case 0x20, 0x09: break
      default: isOpen = false
      }
      if byte != 0x20, byte != 0x09 { wasClosed = byte == UInt8(ascii: "}") }
    }
    return end
  }
}
