import Linguistics
import NewsLibrary
import QueryLanguage
import TestSupport
import Testing

@Suite struct HitTests {
  private func check(_ query: String, _ marked: String) throws {
    let sample = MarkedText(marked)
    let folder = try TemporaryFolder()
    try folder.write(Array("story.txt".utf8), sample.text.bytes)
    let library = try folder.refreshed()
    let id = try #require(try library.summaries().first).id
    let parsed = try #require(ParsedQuery(query, isTyping: true).query)
    #expect(try library.hits(of: parsed, in: id) == sample.spans("hit"), "\(query)")
  }

  @Test func marksEveryFormOfAWord() throws {
    try check(
      "shelling ", "City [hit|shelled]\n\nThe [hit|shelling] began; [hit|SHELLS] fell. A shellfish lay there.\n")
  }

  @Test func marksAccentsWhole() throws {
    try check("cafe ", "At the [hit|café]\n\nA [hit|cafe\u{301}] and the [hit|Cafés] of Porto Vela.\n")
  }

  @Test func marksAPhraseAsOneAndNotItsWordsAlone() throws {
    try check("\"port vella\"", "[hit|Port Vella] quiet\n\nThe port was quiet in [hit|Port\nVella] and Vella Norte.\n")
  }

  @Test func marksARepeatedBeginningOfAPhrase() throws {
    try check("\"very very cold\"", "Weather\n\nIt was very [hit|very very cold] there.\n")
  }

  @Test func marksWhatTheLastWordBegins() throws {
    try check("harb", "[hit|Harbour] news\n\nThe [hit|harbours] are shut; Harry waits.\n")
    try check("ha", "Harbour news\n\nHa, said Harry.\n".replacing("Ha,", with: "[hit|Ha],"))
  }

  @Test func marksWordsOfEachTerm() throws {
    try check("mill river", "The [hit|mill]\n\nA [hit|mill] by the [hit|river].\n")
  }
}
