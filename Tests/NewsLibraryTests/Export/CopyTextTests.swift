import NewsLibrary
import Testing

/// Cells as PostgreSQL reads them.
struct CopyTextTests {
  @Test(
    arguments: [
      (["a", nil, ""], "a\t\\N\t\n"), (["\\N"], "\\\\N\n"), (["\\."], "\\\\.\n"),
      (["a\tb\nc\r\nd"], "a\\tb\\nc\\r\\nd\n"), (["a\0b"], "a␀b\n"), (["\u{202E}é\u{2028}"], "\u{202E}é\u{2028}\n"),
      // a sign that a mark hides in one character
      (["\t\u{0301}\\\u{0301}"], "\\t\u{0301}\\\\\u{0301}\n"),
    ] as [([String?], String)])
  func rows(_ cells: [String?], _ row: String) {
    #expect(CopyText.row(cells) == Array(row.utf8))
  }

  @Test(
    arguments: [
      ([], "{}"), (["a", "b, c"], "{\"a\",\"b, c\"}"), (["NULL", ""], "{\"NULL\",\"\"}"),
      (["\"\\\"\u{0301}"], "{\"\\\"\\\\\\\"\u{0301}\"}"), (["{}"], "{\"{}\"}"),
    ] as [([String], String)])
  func arrays(_ items: [String], _ cell: String) {
    #expect(Array(CopyText.array(items).utf8) == Array(cell.utf8))
  }

  @Test(arguments: [
    (#"{"a":"b"}"#, #"{"a":"b"}"#), (#"["\u0000"]"#, #"["␀"]"#), (#"["\\u0000"]"#, #"["\\u0000"]"#),
    (#"["\\\u0000\u0001"]"#, #"["\\␀\u0001"]"#),
  ])
  func objects(_ json: String, _ cell: String) {
    #expect(CopyText.json(Array(json.utf8)) == cell)
  }
}
