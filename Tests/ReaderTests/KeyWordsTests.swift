import Display
import Reader
import Testing

/// Words of the reader that name keys name those that the user has.
@Suite struct KeyWordsTests {
  @Test func pagesNameTheUsersKeys() {
    let keymap = Keymap.standard.giving(["x"], to: .remove).giving(["!"], to: .search).giving([], to: .savedSearches)
    var desk = Desk(SampleLibrary.all, keymap: keymap)
    desk.press(":")
    desk.type("corrections")
    desk.press(.enter)
    #expect(desk.screen.contains("x removes"))
    desk.press("q", ":")
    desk.type("searches")
    desk.press(.enter)
    #expect(desk.screen.contains("search with !, then press :searches to save the search"))
  }

  @Test func messagesNameThem() {
    var desk = Desk(SampleLibrary.all, keymap: Keymap.standard.giving([">"], to: .nextQuote))
    desk.press("o")
    #expect(desk.statusLine.contains("The cursor is on no quote; > goes to one"))
    desk.press("3", "g", "c")
    #expect(desk.statusLine.contains(":correct-article corrects the article's day"))
  }
}
