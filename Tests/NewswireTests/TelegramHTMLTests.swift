import Linguistics
import Newswire
import Testing

/// The messages of a chat that Telegram wrote into pages.
struct TelegramHTMLTests {
  private func contents(_ messages: String) -> FileContents {
    let page =
      "<!DOCTYPE html>\n<html><body><div class=\"page_header\"><div class=\"text bold\">\nQuay\n</div></div>"
      + "<div class=\"page_body chat_page\"><div class=\"history\">\(messages)</div></div></body></html>"
    return Formats.contents(of: SourceFile(path: "messages2.html", bytes: Array(page.utf8)))
  }

  private func message(_ id: Int, _ body: String, joined: Bool = false) -> String {
    "<div class=\"message default clearfix\(joined ? " joined" : "")\" id=\"message\(id)\"><div class=\"body\">"
      + "<div class=\"pull_right date details\" title=\"01.03.2022 12:00:00\">12:00</div>\(body)</div></div>\n"
  }

  private func lines(_ contents: FileContents) -> [[String]] {
    contents.articles.map { filed in
      filed.article.blocks.map { "\($0.kind): \(filed.article.text.reflowed($0.span))" }
    }
  }

  @Test func oneSenderIsNamedForAllHisMessages() {
    let first = message(1, "<div class=\"from_name\">\nAna \n</div><div class=\"text\">It rains.</div>")
    let second = message(2, "<div class=\"text\">It still rains.</div>", joined: true)
    let third = message(3, "<div class=\"from_name\">Bo</div><div class=\"text\">Not here.</div>")
    #expect(
      lines(contents(first + second + third)) == [
        ["byline: Ana", "paragraph: It rains."], ["byline: Ana", "paragraph: It still rains."],
        ["byline: Bo", "paragraph: Not here."],
      ])
  }

  @Test func aPictureNamesTheSenderOfWhatFollows() {
    let picture = message(1, "<div class=\"from_name\">Ana</div><div class=\"media_wrap\"></div>")
    let words = message(2, "<div class=\"text\">The quay at noon.</div>", joined: true)
    let contents = contents(picture + words)
    #expect(lines(contents) == [["byline: Ana", "paragraph: The quay at noon."]])
    #expect(contents.articles.map(\.place.number) == [1])
  }

  @Test func aBoldFirstLineIsTheHeadline() {
    let text = "<div class=\"text\"><strong>Ferry stops</strong><br><br>No <strong>night</strong> ferry.</div>"
    #expect(lines(contents(message(1, text))) == [["headline: Ferry stops", "paragraph: No night ferry."]])
    #expect(
      lines(contents(message(1, "<div class=\"text\"><strong>Ferry</strong> stops.<br>Now.</div>"))) == [
        ["paragraph: Ferry stops.", "paragraph: Now."]
      ])
  }

  @Test func aChatWithoutWordsHasNoArticle() {
    #expect(
      contents("<div class=\"message service\" id=\"message-1\"><div class=\"body details\">Ana joined</div></div>")
        == .noArticles(.messages))
    #expect(contents("") == .noArticles(.messages))
  }

  @Test func aPageThatTellsOfTheFormIsNone() {
    let page =
      "<html><body><p>The class page_body is one of theirs, and chat_page is another, as a reader has found out.</p></body></html>"
    let contents = Formats.contents(of: SourceFile(path: "a.html", bytes: Array(page.utf8)))
    #expect(contents.articles.count == 1)
  }
}
