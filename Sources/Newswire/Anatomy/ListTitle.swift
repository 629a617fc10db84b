import Linguistics

extension Article {
  private static var mostTitleWords: Int { 12 }
  private static var mostTitleBytes: Int { 160 }

  /// What a list of articles calls this one: the headline, else the first words of the story with
  /// `…` where it goes on. Empty only for an article without blocks.
  package var listTitle: String {
    if let headline { return headline }
    let story = blocks.first { $0.kind == .paragraph } ?? blocks.first { $0.kind != .furniture } ?? blocks.first
    guard let span = story?.span else { return "" }
    return firstWords(of: TextSpan(afterBrackets(span), span.end))
  }

  /// Where the words start after tags like `[TEXT]`; the start where there is nothing else.
  private func afterBrackets(_ span: TextSpan) -> Int {
    var at = span.start
    while at < span.end, text.bytes[at] == UInt8(ascii: "["),
      let close = text.bytes[at..<min(span.end, at + Wording.longest)].firstIndex(of: UInt8(ascii: "]"))
    {
      at = WhiteSpace.skipped(TextSpan(close + 1, span.end), in: text.bytes)
    }
    return at < span.end ? at : span.start
  }

  private func firstWords(of span: TextSpan) -> String {
    var end = min(span.end, span.start + Self.mostTitleBytes)
    while end < span.end, text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let words = text.reflowed(TextSpan(span.start, end)).split(separator: " ")
    let isWhole = end == span.end && words.count <= Self.mostTitleWords
    return words.prefix(Self.mostTitleWords).joined(separator: " ") + (isWhole ? "" : "…")
  }
}
