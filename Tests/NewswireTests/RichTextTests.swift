import Linguistics
import Newswire
import Testing

/// Documents in RTF that no golden has.
struct RichTextTests {
  private func contents(_ rtf: String) -> FileContents {
    Formats.contents(of: SourceFile(path: "a.rtf", bytes: Array(rtf.utf8)))
  }

  private func blocks(_ rtf: String) -> [String] {
    contents(rtf).articles.flatMap { filed in filed.article.blocks.map { filed.article.text[$0.span] } }
  }

  @Test func bytesBelongToTheEncodingOfTheirFont() {
    let fonts = #"{\rtf1\ansi\ansicpg1251{\fonttbl{\f1\fcharset161 A;}}"#
    let rtf = fonts + #"Gate\par It rained in \'d2 and {\f1 \'d4}, Ana Marsh said.}"#
    #expect(blocks(rtf).last == "It rained in \u{422} and \u{3A4}, Ana Marsh said.")
  }

  @Test func whatStandsForACharacterInUnicodeIsNotReadTwice() {
    let rtf = #"{\rtf1\ansi Gate\par {\uc2 It\u8217\'a1\'afs} \u-10179?\u-8704? over{\uc0\u8230 } Ana Marsh said.}"#
    #expect(blocks(rtf).last == "It’s 😀 over… Ana Marsh said.")
  }

  @Test func groupsMayBeMissingOrManyAndNumbersLarge() {
    let many = String(repeating: "{", count: 100_000)
    #expect(blocks(#"{\rtf1 Gate opens"# + many).first == "Gate opens")
    #expect(blocks(#"{\rtf1 Gate opens}}}}}} again"#).count > 0)
    #expect(blocks(#"{\rtf1 Gate opens\bin99999999999999999999 and more}"#).first == "Gate opens")
    #expect(blocks(#"{\rtf1 Gate opens\u99999999999999999999 and more}"#).count > 0)
    #expect(contents(#"{\rtf1"#) == .empty)
  }
}
