import NewsLibrary
import TestSupport
import Testing

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("1,200 *air* strikes_", "1,200 \\*air\\* strikes\\_"),
    ("# of <dead> & [gone](x)", "\\# of \\<dead\\> \\& \\[gone\\](x)"),
    ("- a list", "\\- a list"), ("1. May", "1\\. May"), ("2021) x", "2021\\) x"), ("1998 was", "1998 was"),
    ("a - b 1. c", "a - b 1. c"), ("=== x", "\\=== x"), ("\\n `code` ~~x~~", "\\\\n \\`code\\` \\~\\~x\\~\\~"),
    ("    - code?", " \\- code?"), ("\n\n    a_b", " a\\_b"), (" and so on", " and so on"), ("     ", " "),
    ("two\nlines\u{1B}[2J", "two lines␛\\[2J"), ("", ""),
  ])
  func markupIsEscaped(_ text: String, _ escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  @Test func withoutItsBackslashesItIsTheText() {
    var random = SeededRandom(seed: 5)
    let letters = Array("ab 1.-+#*_`\\<[é“")
    for _ in 0..<2000 {
      let text = String(
        (0..<Int.random(in: 0...9, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
      #expect(Self.unescaped(MarkdownText.escaped(text)) == Self.withOneBlankAtMost(text))
    }
  }

  private static func withOneBlankAtMost(_ text: String) -> String {
    text.hasPrefix("  ") ? withOneBlankAtMost(String(text.dropFirst())) : text
  }

  private static func unescaped(_ text: String) -> String {
    var out = ""
    var isEscaped = false
    for character in text {
      isEscaped = !isEscaped && character == "\\"
      if !isEscaped { out.append(character) }
    }
    return out
  }
}
