import Linguistics
import Newswire
import Testing

struct PublicationDateTests {
  private func published(_ text: String, path: String = "story.txt") -> String? {
    ArticleAnatomy.article(of: SourceText(text), path: path).published?.date.description
  }

  @Test(arguments: [
    "2021-03-08", "2021-03-08T10:00:00Z", "2021/03/08", "8 March 2021", "08 Mar 2021", "8th of March, 2021",
    "March 8, 2021",
    "Mar. 8, 2021, 10:00 AM", "Monday, March 8, 2021", "Mon, 8 Mar 2021 10:00:00 +0000", "8.3.2021",
    "13 h, 08-Mar-2021",
  ])
  func headerLinesHoldItInManyForms(_ written: String) {
    #expect(published("Date: \(written)\n\nIt rained on the gate.") == "2021-03-08")
  }

  @Test(arguments: ["8/3/2021", "30 February 2021", "March 2021", "yesterday", ""])
  func whatIsNoSingleDayIsNone(_ written: String) {
    #expect(published("Date: \(written)\n\nIt rained on the gate.") == nil)
  }

  @Test(arguments: ["Published 8 March 2021, 10:00 GMT", "March 8, 2021", "First published on 8 March 2021"])
  func aDateAloneUnderTheHeadlineCounts(_ line: String) {
    #expect(published("Gate opens\n\n\(line)\n\nIt rained on the gate.") == "2021-03-08")
  }

  @Test func aCaptionsDateIsNotIt() {
    #expect(published("Gate opens\n\nFile photo of the gate, May 4, 2020. (AP Photo/Ana Marsh)\n\nIt rained.") == nil)
  }

  @Test(
    arguments: [
      ("a/2021-03-08.txt", "2021-03-08"), ("ina_2021-03-08_gate.txt", "2021-03-08"), ("2021-03-081.txt", nil),
      ("12021-03-08.txt", nil), ("2021-13-08.txt", nil), ("2021-03-08/gate.txt", nil), ("20210308.txt", nil),
      ("2021-99-99 2021-03-08.txt", "2021-03-08"),
    ] as [(String, String?)])
  func fileNamesHoldIt(_ path: String, _ date: String?) {
    #expect(published("It rained on the gate.", path: path) == date)
  }
}
