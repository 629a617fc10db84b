import NewsLibrary

extension FuzzTarget {
  /// The journal of the user: it comes to the same whether it is read at once or line by line, and whatever form its
  /// lines have.
  static let journal = FuzzTarget(name: "journal") { bytes in
    var (whole, grown, loose) = (JournalContent(), JournalContent(), JournalContent())
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    whole.take(bytes[...])
    for line in lines { grown.take(line) }
    // a blank before a line makes it one of another program: the short way of reading is not for it
    loose.take(lines.map { [UInt8(ascii: " ")] + $0 }.joined(separator: [UInt8(ascii: "\n")]).map(\.self)[...])
    require(State(grown) == State(whole), "a journal that differs when it grows")
    require(State(loose) == State(whole), "a journal that differs by its blanks")
    for line in lines.compactMap({ JournalLine(json: $0) }) { checkWriting(line) }
  }

  private static func checkWriting(_ line: JournalLine) {
    guard let written = try? line.json() else { fatalError("a line that can't be written") }
    require(written.count { $0 == UInt8(ascii: "\n") } == 1, "a line that is several")
    require(JournalLine(json: written.dropLast()) == line, "a line that changes when it is written")
  }

  /// What the lines come to.
  private struct State: Equatable {
    let unreadable: Int
    let newestSchema: Int?
    let corrections: [CorrectionRecord]
    let annotations: [AnnotationRecord]
    let searches: [SavedSearch]
    let readings: [ReadingRecord]
    let readContents: Set<String>

    init(_ content: JournalContent) {
      unreadable = content.unreadable
      newestSchema = content.newestSchema
      corrections = content.corrections.all
      annotations = content.annotations.all
      searches = content.searches.map(\.search)
      readings = content.readings
      readContents = content.readContents
    }
  }
}
