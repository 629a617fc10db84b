import Linguistics
import Newswire
import Testing

/// Events of ACLED and UCDP, each told as an article.
struct EventsTests {
  private func contents(_ text: String, path: String = "a.csv") -> FileContents {
    Formats.contents(of: SourceFile(path: path, bytes: Array(text.utf8)))
  }

  private static let header =
    "event_id_cnty,event_date,event_type,sub_event_type,location,country,source,notes,fatalities\n"

  @Test func whatIsMissingIsLeftOut() {
    let contents = contents(Self.header + "VEL1,NA,Protests,NA,NA,,,It rained on the march.,NA\n")
    #expect(
      ContentsDump(contents).text == """
        article 1 at 92..<143
        document VEL1
        headline: Protests
        paragraph: It rained on the march.
        heading: Event: Protests

        """)
  }

  @Test func theInterfaceOfACLEDAnswersInJSON() {
    let event =
      #"{"event_id_cnty":"VEL1","event_date":"2022-12-27","event_type":"Protests","location":"Tarn","notes":"It rained on the march.","fatalities":"0"}"#
    let contents = Formats.contents(
      of: SourceFile(path: "a.json", bytes: Array("{\"status\":200,\"count\":1,\"data\":[\(event)]}".utf8)))
    #expect(contents.articles.map(\.article.headline) == ["Protests – Tarn, 2022-12-27"])
    #expect(contents.articles.map(\.place.bytes) == [32..<(32 + event.utf8.count)])
  }

  @Test func namesInCapitalsAreNamesToo() {
    let table = "EVENT_DATE,EVENT_TYPE,NOTES,FATALITIES\n27-December-2022,Protests,It rained on the march.,0\n"
    #expect(contents(table).articles.first?.article.published?.date.description == "2022-12-27")
  }

  @Test func anEventWithoutNotesIsUnreadable() {
    let contents = contents(
      Self.header
        + "VEL1,27 December 2022,Protests,,Tarn,Vella,,,0\nVEL2,27 December 2022,Protests,,Tarn,Vella,,It rained.,0\n")
    guard case .articles(let articles, let unreadable, _) = contents else { return #expect(Bool(false)) }
    #expect(articles.map(\.article.origin.document) == ["VEL2"] && unreadable.map(\.number) == [1])
  }

  @Test func aTableOfEventsWithoutOneSaysSo() {
    #expect(contents(Self.header + "VEL1,27 December 2022,Protests,,Tarn,Vella,,,0\n") == .noArticles(.events))
  }

  /// Tables of counts and of actors have some of the columns.
  @Test(arguments: [
    "event_date,event_type,fatalities\n27 December 2022,Protests,0\n",
    "country,year,events,fatalities\nVella,2022,4,0\n",
    "dyad_name,type_of_violence\nVella - Orrel,1\n",
  ])
  func otherTablesAreNone(_ text: String) throws {
    let format = try #require(Formats.named("events"))
    #expect(format.fit(of: FileHead(of: SourceFile(path: "a.csv", bytes: Array(text.utf8)))) == .none)
    #expect(contents(text) == .noArticles(.texts))
  }
}
