/// A line of one article that was read or is unread, in the very bytes in which this program writes it.
///
/// Such lines come by the ten thousand, and taking them apart as JSON lasts some ten times as long.
struct PlainReading {
  let record: ReadingRecord

  /// nil for lines of another form, which may be readings too.
  init?(_ line: ArraySlice<UInt8>) {
    var rest = line
    guard let content = Self.take(#"{"contents":[""#, &rest), let id = Self.take(#""],"id":""#, &rest),
      Self.skip(#"","#, &rest)
    else { return nil }
    let isInPassing = Self.skip(#""inPassing":true,"#, &rest)
    guard let kind = Self.take(#""kind":""#, &rest), kind == "read" || kind == "unread",
      Self.skip(Self.beforeTime, &rest), rest.last == UInt8(ascii: "}"),
      (2...19).contains(rest.count), rest.dropLast().allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
    else { return nil }
    record = ReadingRecord(id: id, contents: [content], isRead: kind == "read", isInPassing: isInPassing)
  }

  private static let beforeTime = #"","schema":\#(JournalLine.schema),"time":"#

  private static func skip(_ beginning: String, _ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.starts(with: beginning.utf8) else { return false }
    rest = rest.dropFirst(beginning.utf8.count)
    return true
  }

  /// The letters, digits and colons behind a beginning, at least one.
  private static func take(_ beginning: String, _ rest: inout ArraySlice<UInt8>) -> String? {
    guard skip(beginning, &rest) else { return nil }
    let word = rest.prefix { (0x30...0x3A).contains($0) || (0x61...0x7A).contains($0) }
    rest = rest.dropFirst(word.count)
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }
}
