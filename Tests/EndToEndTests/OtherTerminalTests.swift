import Display
import TestSupport
import Testing

/// Columns as another program counts them: our own terminal of the tests has the same tables as the reader.
@Suite struct OtherTerminalTests {
  private static let scripts = [
    "東京の橋は落ちた。", "한국어 기사", "ＦＵＬＬ and ﾊﾝｶｸ", "cafe\u{301} na\u{308}ive A\u{30A}", "شُكْرًا جَزِيلًا لَكُمْ",
    "สวัสดีครับ ที่นี่", "हिन्दी में", "שָׁלוֹם עֲלֵיכֶם", "😀 🚢 ☎ ❤\u{FE0F}", "👩\u{200D}👩\u{200D}👧 🇺🇦 👍🏽", "“a—b”… │┊▌✎†",
    "Ελληνικά Кириллица", "a\u{200B}b\u{AD}c \u{202E}x\u{202C}",
  ]

  @Test(arguments: [(80, 40), (120, 40)])
  func theReaderIsTheSameInTmux(width: Int, height: Int) throws {
    let dateline = try Dateline()
    let folder = try TemporaryFolder()
    let paragraphs = Self.scripts.map { "\($0) | “\($0)”, said Ana Marsh of \($0)." }
    try folder.write("story.txt", "Signs of all kinds: 東京 😀 สวัสดี\n\n" + paragraphs.joined(separator: "\n\n") + "\n")
    #expect(try dateline.run(["index", folder.path]).status == 0)
    let size = Size(width: Columns(width), height: height)
    let own = try dateline.open([folder.path], width: size.width, height: size.height)
    own.wait { $0.text.contains("article 1 of 1") && $0.text.contains("Ana Marsh") }
    own.waitUntilIdle()
    let pane = try TmuxPane([Dateline.binary, folder.path], environment: dateline.environment(), size: size)
    let lines = Array(own.screen.lines)
    // the list comes after the article, so that its last line tells nothing of the others
    #expect(try pane.wait { text in lines.allSatisfy(text.contains) })
    let other = try pane.lines
    for (row, line) in lines.enumerated() where row < other.count {
      #expect(other[row] == line, "row \(row)")
    }
  }
}
