import Newswire
import Testing

/// Days as people type them.
@Suite struct TypedDateTests {
  @Test(arguments: [
    "2021-03-08", " 2021-03-08 ", "2021/03/08", "8 March 2021", "8 Mar 2021", "March 8, 2021", "Monday, 8 March 2021",
  ])
  func aWholeDayIsRead(text: String) {
    #expect(CalendarDate(written: text) == CalendarDate(year: 2021, month: 3, day: 8))
  }

  @Test(arguments: ["", " ", "yesterday", "March 2021", "8 March", "2021-02-30", "8 March 2021 or so", "2021-03-08 x"])
  func anythingElseIsNone(text: String) {
    #expect(CalendarDate(written: text) == nil)
  }
}
