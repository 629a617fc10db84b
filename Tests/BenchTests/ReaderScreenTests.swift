import Display
import TestSupport
import Testing
import bench

/// Screens of 20 columns, with rules in columns 6 and 13.
@Suite struct ReaderScreenTests {
  private func screen(_ rows: [String]) -> ReaderScreen {
    var terminal = VirtualTerminal(size: Size(width: 20, height: rows.count))
    terminal.feed(Array(rows.joined(separator: "\r\n").utf8))
    return ReaderScreen(terminal)
  }

  private let full = [
    "2 w ab│one   │Facts ",
    "▸ one │One   │Speake",
    "  two │said  │ Mr A ",
    "      │two.  │      ",
    "      │      │      ",
    " ? help",
  ]

  @Test func aFullScreenIsSeen() {
    let screen = screen(full)
    #expect(screen.isFull && screen.hasArticle && !screen.isIndexing)
  }

  @Test func withoutArticleOrRowsItIsNotFull() {
    let empty = screen(["0     │      │Facts ", " Readi│      │      ", "      │      │      ", " ? help"])
    #expect(!empty.isFull && !empty.hasArticle)
  }

  /// Only one of two rules has been drawn: what stands right of it would look like the article.
  @Test func aHalfDrawnScreenShowsNothing() {
    #expect(!screen(["0     │      │", "      │      │", "      │      │", "      │", ""]).hasArticle)
  }

  @Test func hitsAreThoseOfTheWordsTyped() {
    let screen = screen(["1 with│one   │Facts ", "▸ one │One   │      ", "      │      │      ", "/", " help"])
    #expect(!screen.hasHits(of: "on"))
    #expect(self.screen(["with x│one   │Facts ", "▸ one │One   │      ", "/", " help"]).hasHits(of: "x"))
  }

  @Test func indexingIsToldByTheStatusLine() {
    #expect(screen(full.dropLast() + ["  reading 3 of 9"]).isIndexing)
    #expect(screen(full.dropLast() + [" 1  finding facts 3"]).isIndexing)
    #expect(!screen(full.dropLast() + [" fact-finding facts "]).isIndexing)
  }

  @Test func partsChangeApart() {
    let before = screen(full)
    let moved = screen([full[0], "  one │One   │Speake", "▸ two │said  │ Mr A "] + full[3...])
    #expect(moved[.list] != before[.list])
    #expect(moved[.reader] == before[.reader])
    #expect(screen(full.dropLast() + ["No more ? help"])[.reader] != before[.reader])
  }
}
