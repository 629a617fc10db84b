import Linguistics
import Newswire
import TestSupport
import Testing

/// Whatever the text, its blocks are disjoint, in order, tight, and leave no word out.
struct AnatomyInvariantTests {
  /// What texts are made of: words, marks, and the pieces that rules look for.
  private static let pieces = [
    "the bridge ", "Ana Marsh ", "PORT VELLA (INA) — ", "PORT VELLA, 3 JAN 90 -- [TEXT] ", "By Ana Marsh",
    "Date: 2021-03-08",
    "Title: ", "---", "# ", "## Roads", "(AP Photo/Ana Marsh)", "Most Popular", "read more:", "\n", "\n", "\n\n",
    "\r\n", "\r", "\t   ",
    "said. ", "“", "”", "\u{A0}", "\u{FEFF}", "9:05 p.m.", "(mc)", "[", "]", "(", ")", "_ ", "- ", ".", ":", "é", "世界",
    "\u{202E}", "8 March 2021",
    "KYRA It rained. ", "BBC News, Kyra", "| ", " – Vella Courier", "© 2021 INA.", "355 words", "Copyright 2021",
    "Load-Date: ",
    "Classification", "**Published:** 2021", "- **URL**: ", "+++", "related stories:", "@highlight", "By", "/INA/. ",
  ]

  @Test(arguments: 0..<400)
  func piecesOfNewsHoldThem(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let words = (0..<Int.random(in: 1...60, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? ""
    }
    expectInvariants(SourceText(words.joined()))
  }

  @Test(arguments: 0..<200)
  func anyBytesHoldThem(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let bytes = (0..<Int.random(in: 1...300, using: &random)).map { _ in UInt8.random(in: 1...255, using: &random) }
    guard case .text(let text, _, _) = Decoded(bytes) else { return }
    expectInvariants(text)
  }

  @Test func everyPrefixOfAStoryHoldsThem() {
    let story = Array(
      "---\ntitle: 'Vella'\n---\r\nPORT VELLA, Apora (INA) — Two «men» held.\n\n‘New road’\n\nIt rained.\n".utf8)
    for end in 1...story.count { expectInvariants(SourceText(validating: Array(story[..<end]))) }
  }

  private func expectInvariants(_ text: SourceText) {
    let article = ArticleAnatomy.article(of: text, path: "2021-03-08.txt")
    var end = 0
    for block in article.blocks {
      #expect(block.span.start >= end && block.span.end <= text.count && !block.span.isEmpty)
      #expect(!isWhite(text[TextSpan(block.span.start, block.span.end)].unicodeScalars.first))
      #expect(!isWhite(text[TextSpan(block.span.start, block.span.end)].unicodeScalars.last))
      #expect(text[TextSpan(end, block.span.start)].unicodeScalars.allSatisfy { isWhite($0) })
      end = block.span.end
    }
    #expect(text[TextSpan(end, text.count)].unicodeScalars.allSatisfy { isWhite($0) })
    #expect(article.blocks.isEmpty || !article.listTitle.isEmpty)
  }

  private func isWhite(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.value == 0xA0 || scalar.value == 0x3000 || scalar.value == 0xFEFF || scalar.value == 0x20
      || (0x09...0x0D).contains(scalar.value)
  }
}
