import Display
import NewsLibrary
import Reader
import TestSupport
import Testing

/// The page of one speaker, and the index that leads to it.
@Suite struct SpeakerPageTests {
  private static let sizes = [(40, 12), (80, 24), (120, 40), (200, 60)]

  private func check(_ name: String, _ desk: Desk) {
    let difference = Golden(name + ".txt", besides: #filePath).difference(from: desk.screen)
    #expect(difference == nil, "\(difference ?? "")")
  }

  private func page(_ width: Int = 80, _ height: Int = 24) -> Desk {
    var desk = Desk(SpeakerSample.all, width: Columns(width), height: height)
    desk.press("S")
    desk.type("Marsh")
    desk.press(.enter)
    return desk
  }

  private var title: String { "Ana Marsh" }

  // MARK: The index

  @Test(arguments: sizes)
  func index(width: Int, height: Int) {
    var desk = Desk(SpeakerSample.all, width: Columns(width), height: height)
    desk.press("S", .down)
    check("speaker-index-\(width)x\(height)", desk)
  }

  @Test func indexIsSortedByAKeyWhileTyping() {
    var desk = Desk(SpeakerSample.all, width: 80)
    desk.press("S")
    func first() -> Substring { desk.screen.split(separator: "\n")[2].dropFirst().prefix(9) }
    #expect(first() == "Ana Marsh")
    desk.type("e")
    #expect(first() == "Vella Fro")
    desk.press(.control("t"))
    #expect(first() == "Tom Reed ")
    #expect(desk.screen.contains("speaker ▴"))
    desk.press(.control("t"))
    #expect(desk.screen.contains("last seen ▾"))
    #expect(first() == "Tom Reed ")
    desk.press(.control("t"), .backspace)
    #expect(first() == "Ana Marsh")
  }

  // MARK: The page

  @Test(arguments: sizes)
  func page(width: Int, height: Int) {
    check("speaker-page-\(width)x\(height)", page(width, height))
  }

  @Test(arguments: sizes)
  func filteredPage(width: Int, height: Int) {
    var desk = page(width, height)
    desk.press("/")
    desk.type("bridge")
    check("speaker-filter-\(width)x\(height)", desk)
  }

  @Test func company() {
    var desk = page()
    desk.press(.tab, .down)
    check("speaker-company-80x24", desk)
  }

  @Test func enterOpensTheQuoteAndQComesBackToIt() {
    var desk = page()
    desk.press("j", "j", "j", "j", "j", "j")
    let before = desk.screen
    let quote = desk.state.selectedQuoteReference
    desk.press(.enter)
    #expect(desk.screen.contains("▶"))
    #expect(desk.state.selectedQuoteReference == quote)
    #expect(desk.state.open?.id == quote?.article)
    desk.press("q")
    #expect(desk.screen == before)
    desk.press("q")
    #expect(desk.screen.contains("Speakers of the library: Marsh"))
  }

  @Test func filterNarrowsAsItIsTyped() {
    var desk = page()
    desk.press("/")
    desk.type("province")
    #expect(desk.screen.contains("3 of 20 with province"))
    #expect(desk.screen.contains("┊"))
    #expect(!desk.screen.contains("“"))
    desk.press(.enter)
    #expect(desk.state.selectedQuoteReference?.kind == .indirect)
    desk.press(.enter, "q")
    #expect(desk.screen.contains("3 of 20 with province"))
  }

  @Test func escClearsTheFilterAndKeepsTheQuote() {
    var desk = page()
    desk.press("/")
    desk.type("harvest")
    desk.press(.enter, "j")
    let quote = desk.state.selectedQuoteReference
    #expect(quote != nil)
    desk.press(.escape)
    #expect(desk.screen.contains("17 quotes +3 reported"))
    #expect(desk.state.selectedQuoteReference == quote)
    desk.press(.escape)
    #expect(desk.screen.contains("Speakers of the library: Marsh"))
  }

  @Test func escWhileTypingShowsAll() {
    var desk = page()
    desk.press("/")
    desk.type("zzz")
    #expect(desk.screen.contains("No quote holds this"))
    #expect(desk.state.selectedQuoteReference == nil)
    desk.press(.escape)
    #expect(desk.screen.contains("17 quotes +3 reported"))
    desk.press("/", .backspace, "/", .enter)
    #expect(desk.screen.contains("17 quotes +3 reported"))
  }

  @Test func wordsFarInALongQuoteAreSeen() {
    var desk = page(80, 12)
    desk.press("/")
    desk.type("blame")
    let first = desk.screen.split(separator: "\n").first { $0.contains("blame") }
    #expect(first != nil, "\(desk.screen)")
    #expect(desk.screen.contains("“…"))
  }

  @Test func companyLeadsToOtherPagesAndBack() {
    var desk = page()
    desk.press("j", "j")
    let before = desk.screen
    desk.press(.tab)
    #expect(desk.state.selectedQuoteReference == nil)
    desk.press(.enter)
    #expect(desk.screen.contains("Vella Front · Enter opens"))
    desk.press("q", .escape)
    #expect(desk.screen == before)
    desk.press(.tab, "q")
    #expect(desk.screen.contains("Speakers of the library: Marsh"))
  }

  @Test func correctionsShowWhenTheUserComesBack() {
    var desk = page()
    desk.press("j", .enter, "c")
    desk.type("Tom Reed")
    desk.press(.enter, "q")
    #expect(desk.screen.contains("16 quotes +3 reported"), "\(desk.screen)")
  }

  @Test func staysInSightWhereverTheCursorGoes() {
    for (width, height) in Self.sizes + [(24, 6), (60, 8)] {
      var desk = page(width, height)
      for key in [Key]([.down, .down, "G", .up, .up, .up, .pageUp, .pageDown, .pageUp, "g", .pageDown]) {
        desk.press(key)
        #expect(desk.state.view().hasSelectedRow, "\(width)x\(height) \(key)\n\(desk.screen)")
      }
    }
  }
}

extension Screen {
  /// Whether a row between the first and the last is selected.
  fileprivate var hasSelectedRow: Bool {
    (1..<size.height - 1).contains { y in row(y).first?.style.background == .ink(.selectedPaper) }
  }
}
