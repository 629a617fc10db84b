import NewsLibrary
import Testing

/// What the lines of a journal come to, in whatever form they are written.
@Suite struct JournalContentTests {
  private func content(_ lines: String) -> JournalContent {
    var content = JournalContent()
    content.take(Array(lines.utf8)[...])
    return content
  }

  /// Readings in the form that this program writes are read a short way; a blank makes them JSON of another program.
  /// JSON knows no number that begins with a zero.
  @Test(arguments: [
    "1615200000", "0", "00", "0807600000", "-1", "1.5", "1e3", "999999999999999999", "9999999999999999999", "",
  ])
  func theShortWayReadsNoMoreThanTheLongOne(time: String) {
    let line = #"{"contents":["0011aa:2"],"id":"b3","kind":"read","schema":3,"time":\#(time)}"#
    let (short, long) = (content(line), content(" " + line))
    #expect(short.readings == long.readings)
    #expect(short.unreadable == long.unreadable)
  }
}
