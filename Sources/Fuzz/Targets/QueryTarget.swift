import QueryLanguage

extension FuzzTarget {
  /// Queries, whole and while they are typed, and what completes them.
  static let query = FuzzTarget(name: "query") { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    for isTyping in [false, true] { check(ParsedQuery(text, isTyping: isTyping), of: text) }
    // a look at each place takes time that grows with the square of the length
    let cursors = text.count <= 64 ? 0...text.count : text.count...text.count
    for cursor in cursors { checkCompletion(of: text, at: cursor) }
  }

  private static func check(_ parsed: ParsedQuery, of text: String) {
    for fault in parsed.faults {
      require(!fault.range.isEmpty && 0 <= fault.range.lowerBound, "a fault without a place")
      require(fault.range.upperBound <= text.count, "a fault behind the text")
    }
    require((parsed.query == nil) == parsed.understood.isEmpty, "a query without words")
  }

  private static func checkCompletion(of text: String, at cursor: Int) {
    guard let completion = QueryCompletion(in: text, cursor: cursor) else { return }
    let range = completion.range
    require(0 <= range.lowerBound && range.upperBound <= text.count, "a completion outside its text")
    require(range.lowerBound <= cursor && cursor <= range.upperBound, "a completion away from the cursor")
    let completed = completion.completed(with: "Ana \"Marsh\"", in: text)
    require(completed.cursor <= completed.text.count, "a cursor behind its text")
  }
}
