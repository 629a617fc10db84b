import Linguistics

/// A stretch of a file in JSON that holds records: the whole file, or the list within an object.
struct JSONList {
  /// Where the records stand.
  var span: TextSpan
  /// What the object says in which the list stands; none for a whole file.
  var about: [JSONMember] = []
}

extension JSONList {
  /// The stretches of a text; `[{…}]` and an object a line are one, `{"total": 2, "articles": [{…}]}` gives the list, and
  /// `{"101": {…}, "102": {…}}` each of its objects.
  ///
  /// - Parameter isRecord: whether an object is a record itself, though it holds lists of others; it gets the members that
  ///   are words or numbers, and the names of the lists.
  static func all(in text: SourceText, unless isRecord: IsRecord) -> [JSONList] {
    var (lists, at) = ([JSONList](), 0)
    while let start = text.bytes[at...].firstIndex(where: { !JSONReader.isBlank($0) }) {
      guard text.bytes[start] == UInt8(ascii: "{") else { break }
      let outline = JSONOutline(text, in: TextSpan(start, text.count))
      let numbered = numbered(in: outline, of: text, isRecord)
      let largest = numbered.isEmpty ? largest(in: outline, of: text, unless: isRecord, depth: 0) : nil
      guard !numbered.isEmpty || largest != nil else { break }
      lists += numbered + [largest].compactMap(\.self)
      at = outline.end
    }
    return lists + (at < text.count ? [JSONList(span: TextSpan(at, text.count))] : [])
  }

  typealias IsRecord = ([JSONMember], _ lists: [String]) -> Bool

  /// The objects that an object holds under numbers or names of their own; none if some of the first are no records.
  private static func numbered(in outline: JSONOutline, of text: SourceText, _ isRecord: IsRecord) -> [JSONList] {
    let members = outline.members
    guard members.count > 1, members.allSatisfy({ text.bytes[$0.value.start] == UInt8(ascii: "{") }) else { return [] }
    let areRecords = members.prefix(enough).map { JSONOutline(text, in: $0.value) }.allSatisfy { inner in
      isRecord(inner.plainMembers(of: text), lists(in: inner, of: text).map(\.name))
    }
    return areRecords ? members.map { JSONList(span: $0.value) } : []
  }

  private static let enough = 20

  // `{"response": {"docs": [{…}]}}` is two deep, a chat of an account four.
  private static let deepest = 4

  /// The list of objects within an object that takes most room; nil for none.
  private static func largest(
    in outline: JSONOutline, of text: SourceText, unless isRecord: IsRecord, depth: Int
  ) -> JSONList? {
    let about = outline.plainMembers(of: text)
    let objects = outline.members.filter { text.bytes[$0.value.start] == UInt8(ascii: "{") }
      .map { JSONOutline(text, in: $0.value) }
    func isOne(_ outline: JSONOutline) -> Bool {
      isRecord(outline.plainMembers(of: text), lists(in: outline, of: text).map(\.name))
    }
    guard depth < deepest, !isOne(outline), !objects.contains(where: isOne) else { return nil }
    let own = lists(in: outline, of: text).map { JSONList(span: $0.value, about: about) }
    let inner = objects.compactMap { largest(in: $0, of: text, unless: isRecord, depth: depth + 1) }
    return (own + inner).max { $0.span.length < $1.span.length }
  }

  private static func lists(in outline: JSONOutline, of text: SourceText) -> [(name: String, value: TextSpan)] {
    outline.members.filter { isListOfObjects($0.value, in: text) }
  }

  private static func isListOfObjects(_ span: TextSpan, in text: SourceText) -> Bool {
    guard text.bytes[span.start] == UInt8(ascii: "[") else { return false }
    return text.bytes[span.range].dropFirst().first { !JSONReader.isBlank($0) } == UInt8(ascii: "{")
  }
}

/// The names in an object, and where their values stand, without a look into these.
struct JSONOutline {
  private(set) var members: [(name: String, value: TextSpan)] = []
  /// Behind the object; the end of the text where it is not closed.
  private(set) var end: Int

  /// The outline of the object that begins a span, as far as it can be read.
  init(_ text: SourceText, in span: TextSpan) {
    end = span.end
    var at = span.start + 1
    while let name = Self.skipped(from: at, to: span.end, in: text.bytes) {
      if text.bytes[name.start] == UInt8(ascii: "}") {
        end = name.end
        return
      }
      guard let value = Self.skipped(from: name.end, to: span.end, in: text.bytes) else { return }
      if text.bytes[name.start] == UInt8(ascii: "\"") {
        var reader = JSONReader(text, in: name)
        members.append((reader.value()?.string ?? "", value))
      }
      at = value.end
    }
  }

  /// The members that are words or numbers.
  func plainMembers(of text: SourceText) -> [JSONMember] {
    members.compactMap { name, span in
      guard ![UInt8(ascii: "{"), UInt8(ascii: "[")].contains(text.bytes[span.start]) else { return nil }
      var reader = JSONReader(text, in: span)
      return reader.value().map { JSONMember(name: name, value: $0) }
    }
  }

  /// The string, list, object, closing sign or other word that stands first behind blanks, commas and colons; nil for
  /// none.
  private static func skipped(from start: Int, to end: Int, in bytes: [UInt8]) -> TextSpan? {
    let isBetween = { (byte: UInt8) in
      JSONReader.isBlank(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
    }
    guard let first = bytes[start..<end].firstIndex(where: { !isBetween($0) }) else { return nil }
    switch bytes[first] {
    case UInt8(ascii: "\""): return TextSpan(first, endOfString(from: first, to: end, in: bytes))
    case UInt8(ascii: "{"), UInt8(ascii: "["): return TextSpan(first, endOfBrackets(from: first, to: end, in: bytes))
    case UInt8(ascii: "}"), UInt8(ascii: "]"): return TextSpan(first, first + 1)
    default:
      let word = bytes[first..<end].prefix { !isBetween($0) && $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: "]") }
      return TextSpan(first, word.endIndex)
    }
  }

  /// Behind the closing quotation mark; a line break ends a string that has none.
  private static func endOfString(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
    var at = start + 1
    while at < end {
      switch bytes[at] {
      case UInt8(ascii: "\""): return at + 1
      case UInt8(ascii: "\\"): at += 2
      case 0x0A, 0x0D: return at
      default: at += 1
      }
    }
    return end
  }

  private static func endOfBrackets(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
    var (at, depth) = (start, 0)
    while at < end {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        at = endOfString(from: at, to: end, in: bytes)
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      at += 1
      if depth == 0 { return at }
    }
    return end
  }
}
