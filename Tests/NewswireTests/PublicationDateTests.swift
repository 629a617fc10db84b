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
      ("12021-03-08.txt", nil), ("2021-13-08.txt", nil), ("2021-03-08/gate.txt", nil), ("20210308.txt", "2021-03-08"),
      ("2021-99-99 2021-03-08.txt", "2021-03-08"), ("gate_20210308T163000Z.txt", "2021-03-08"),
      ("2021_03_08-gate.txt", "2021-03-08"), ("ina20210308-0412.txt", "2021-03-08"),
      ("20210308163000.txt", "2021-03-08"),
      ("2021030.txt", nil), ("202103081.txt", nil), ("30210308.txt", nil), ("8-march-2021-gate.txt", "2021-03-08"),
      ("gate-opens-march-8-2021.txt", "2021-03-08"), ("the-march-8-2021-gate-fire.txt", nil),
      ("gate-march-2021.txt", nil),
      ("archive/2021/03/08/gate.txt", "2021-03-08"), ("archive/2021/3/8/gate.txt", "2021-03-08"),
      ("archive/2021/03/gate.txt", nil), ("archive/2021/08/2020-03-08.txt", "2020-03-08"),
    ] as [(String, String?)])
  func fileNamesHoldIt(_ path: String, _ date: String?) {
    #expect(published("It rained on the gate.", path: path) == date)
  }

  @Test(arguments: [
    "Published On 8 Mar 2021", "Updated 9:41 p.m. ET, March 8, 2021", "9:27 AM EDT, Mon March 8, 2021",
    "Published: 13:52, 8 March 2021 | Updated: 15:57, 9 March 2021", "Posted on March 8, 2021",
    "16:14, UK, Monday 08 March 2021", "8 March 2021 · 5 min read", "2021-03-08T10:00:00Z",
    "Last updated: 8 March 2021 at 10:00 GMT", "(Mar 8, 2021)", "By Ana Marsh | March 8, 2021",
    "By Ana Marsh, INA - Updated 10:00 GMT, 8 March 2021", "Load-Date: March 8, 2021", "**Published:** 2021-03-08",
    "- **published_time**: 2021-03-08 10:00:00-05:00", "https://news.example/2021/03/08/gate",
    "https://news.example/2021/3/8/gate", "- **URL**: https://news.example/world/2021/mar/08/gate-opens",
    "Source: https://news.example/gate-20210308",
    "Scraped at: 2022-01-01\nDate: 8 March 2021", "March 8, 20215:00 AM ET\n\nHeard on Morning Edition",
    "Heard at the gate\n\nAna Marsh | 08.03.2021 - Update : 09.03.2021", "Published\n8 March 2021",
    "Ana Marsh | Ilo Brandt Published March 8, 2021 Updated March 9, 2021 10:02am", "Tue 8 Mar 2021 14.35 BST",
    "March 8, 202110:02 AM GMT+1Updated a day ago", "Source: INA| 2021-03-08 10:02:33|Editor: marsh", "8 March، 2021",
  ])
  func itStandsAtTheHeadInManyForms(_ lines: String) {
    #expect(published("Gate opens\n\n\(lines)\n\nIt rained on the gate all day, and nobody came.") == "2021-03-08")
  }

  @Test(arguments: [
    "Load-Date: March 8, 2021", "LOAD-DATE: March 8, 2021", "Published in the Courier, March 8th, 2021",
    "Published 8 March 2021",
    "https://news.example/2021/03/08/gate",
  ])
  func itStandsAtTheFoot(_ line: String) {
    #expect(published("Gate opens\n\nIt rained on the gate all day.\n\nNobody came.\n\n\(line)") == "2021-03-08")
  }

  @Test(arguments: [
    "It opened on March 8, 2021, the crews said.", "Scraped at: 2021-03-08", "Archived: 2021-03-08", "3 hours ago",
    "The 8 March 2021 deal",
  ])
  func otherDaysAreNot(_ line: String) {
    #expect(published("Gate opens\n\nIt rained on the gate all day.\n\n\(line)\n\nNobody came.") == nil)
  }

  @Test(arguments: ["Mar 8", "Monday, 8 March", "08-Mar", "Published 10:00 GMT March 8"])
  func aDayTakesItsYearFromTheFileName(_ line: String) {
    #expect(published("Gate opens\n\n\(line)\n\nIt rained on the gate.", path: "20210309.txt") == "2021-03-08")
    #expect(published("Gate opens\n\n\(line)\n\nIt rained on the gate.") == nil)
  }

  @Test func whatSaysPublishedComesBeforeUpdateAndAddressAndName() {
    let lines = ["Updated 10 March 2021", "https://news.example/2021/03/09/gate", "Published 8 March 2021"]
    #expect(
      published("Gate opens\n\n\(lines.joined(separator: "\n\n"))\n\nIt rained.", path: "2021-03-07.txt")
        == "2021-03-08")
    #expect(published("Gate opens\n\n\(lines[0])\n\n\(lines[1])\n\nIt rained.", path: "2021-03-07.txt") == "2021-03-10")
    #expect(published("Gate opens\n\n\(lines[1])\n\nIt rained.", path: "2021-03-07.txt") == "2021-03-09")
  }

  @Test(arguments: [
    "date: '2021-03-08'", "published_time: 2021-03-08 11:20:10-04:00", "datePublished: \"2021-03-08T10:00:00.000Z\"",
    "post_date: 20210308", "updated: 2021-03-08", "source_url: https://news.example/2021/03/08/gate/",
    "tags:\n  - gate\npubDate: Mon, 08 Mar 2021 10:00:00 GMT",
  ])
  func frontMatterHasManyNamesForIt(_ lines: String) {
    #expect(published("---\ntitle: Gate opens\n\(lines)\n---\nIt rained on the gate.", path: "gate.md") == "2021-03-08")
  }

  /// The time that a head gives; `-` for an article with a day and no time.
  private func time(_ text: String, path: String = "story.txt") -> String? {
    let published = ArticleAnatomy.article(of: SourceText(text), path: path).published
    return published.map { $0.time?.description ?? "-" }
  }

  @Test(arguments: [
    ("Date: 2021-03-08T14:05:33+02:00", "14:05+02:00"), ("Date: Mon, 8 Mar 2021 14:05:00 +0000", "14:05+0000"),
    ("Published: 20210308T140500Z", "14:05Z"), ("Published: 202103081405", "14:05"),
    ("Published March 8, 2021 at 2:15 PM", "14:15"), ("Published 8 March 2021, 14:05 GMT", "14:05 GMT"),
    ("Published at 14:05 GMT on 8 March 2021", "14:05 GMT"), ("9:27 AM EDT, Mon March 8, 2021", "09:27 EDT"),
    ("Published: 13:52, 8 March 2021 | Updated: 15:57, 9 March 2021", "13:52"),
    ("Updated 9:41 p.m. ET, March 8, 2021", "21:41 ET"), ("16:14, UK, Monday 08 March 2021", "16:14 UK"),
    ("2021-03-08T10:00:00Z", "10:00Z"), ("By Ana Marsh | March 8, 2021 2:15 PM", "14:15"),
    ("- **published_time**: 2021-03-08 10:00:00-05:00", "10:00-05:00"), ("March 8, 20215:00 AM ET", "05:00 ET"),
    ("March 8, 202110:02 AM GMT+1Updated a day ago", "10:02 GMT+1"),
    ("Source: INA| 2021-03-08 10:02:33|Editor: marsh", "10:02"), ("Published 00:00:00-05:00 8 March 2021", "-"),
    ("Ana Marsh | Ilo Brandt Published March 8, 2021 Updated March 9, 2021 10:02am", "-"),
    ("Published: 8 March 2021\nUpdated: 8 March 2021 14:05", "-"), ("Published 8 March 2021", "-"),
    ("8 March 2021 · 5 min read", "-"), ("https://news.example/2021/03/08/1405", "-"),
  ])
  func theTimeStandsBesideTheDay(lines: String, time: String) {
    #expect(self.time("Gate opens\n\n\(lines)\n\nIt rained on the gate all day, and nobody came.") == time)
  }

  /// Where the day stands elsewhere: in another line, in the dateline, in the name of the file.
  @Test(arguments: [
    ("Published 14:05 GMT", "14:05 GMT"), ("Published: 14:05 GMT", "14:05 GMT"), ("Posted at 2.05 pm", "14:05"),
    ("Date: 8 March 2021\nPublished at: 14:05", "14:05"), ("Published 14:05\n\nUpdated 16:00", "14:05"),
    ("Updated 3:02 p.m. ET", "-"), ("14:05", "-"), ("Updated 9 March 2021\n\nPublished 14:05", "-"),
  ])
  func aTimeMayStandWithoutTheDay(lines: String, time: String) {
    let text = "Gate opens\n\n\(lines)\n\nIt rained on the gate all day, and nobody came."
    #expect(self.time(text, path: "2021-03-08.txt") == time)
  }

  @Test func aTimeWithoutADaySaysNothing() {
    #expect(time("Gate opens\n\nPublished 14:05 GMT\n\nIt rained on the gate.") == nil)
  }

  @Test func frontMatterMayBeTOML() {
    let text = "+++\ntitle = \"Gate opens\"\ndate = 2021-03-08\n+++\nIt rained on the gate."
    #expect(dump(text, path: "gate.md").hasPrefix("published 2021-03-08 by header"))
  }
}
