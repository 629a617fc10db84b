import Display

/// How often the speakers of an article are quoted, in columns under words that say what they are: as many columns
/// as there is room for beside the names, for all rows alike.
struct SpeakerFigures {
  /// The words above the columns, which end where these do.
  let heading: String
  /// One for each speaker, all of one width.
  let rows: [String]

  var width: Columns { TextWidth.columns(of: rows.first ?? "") }

  /// Columns of names that must be seen if there is more than the fewest figures.
  private static let leastName: Columns = 13

  /// - Parameters:
  ///   - names: columns of the widest name.
  ///   - room: columns for a name and its figures.
  ///   - headingRoom: columns for the words above them.
  ///   - hasLibrary: whether quotes in the library are shown too.
  static func fitting(
    _ speakers: [Fact], names: Columns, in room: Columns, headingIn headingRoom: Columns, hasLibrary: Bool
  ) -> SpeakerFigures {
    let ways = ways(of: speakers, hasLibrary: hasLibrary).map(SpeakerFigures.init)
    let fitting = ways.first { way in
      TextWidth.columns(of: way.heading) <= headingRoom && room - way.width - 1 >= min(names, leastName)
    }
    return fitting ?? ways[ways.count - 1]
  }

  private init(_ columns: [FigureColumn]) {
    let count = columns.first?.cells.count ?? 0
    let rows = (0..<count).map { row in columns.map { $0.set($0.cells[row]) }.joined() }
    let blanks = rows.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    self.rows = rows.map { String($0.dropFirst(blanks)) }
    heading = String(columns.map { $0.set($0.word) }.joined().drop { $0 == " " })
  }

  /// With the most words first.
  private static func ways(of speakers: [Fact], hasLibrary: Bool) -> [[FigureColumn]] {
    let quotes = speakers.map { Count.text($0.direct) }
    let reported = speakers.map { $0.indirect == 0 ? "" : "+\(Count.text($0.indirect))" }
    let likely = speakers.map { $0.likely == 0 ? "" : "?\(Count.text($0.likely))" }
    let library = speakers.map { $0.libraryCount.map(Count.text) ?? "" }
    let besides = [("+reported", reported), ("?likely", likely)].filter { $0.1.contains { !$0.isEmpty } }
    let apart = [FigureColumn("quotes", quotes)] + besides.map { FigureColumn($0.0, $0.1, isJoined: true) }
    let together = besides.reduce(quotes) { FigureColumn.joined($0, $1.1) }
    let fewest = [[FigureColumn("quotes", together)], [FigureColumn("", together)]]
    guard hasLibrary, library.contains(where: { !$0.isEmpty }) else { return [apart] + fewest }
    return [
      apart + [FigureColumn("in library", library)],
      [FigureColumn("quotes", together), FigureColumn("library", library)],
    ] + fewest
  }
}

/// A column of figures under a word.
private struct FigureColumn {
  let word: String
  let cells: [String]
  /// Whether its figures go with those of the column before.
  let isJoined: Bool
  private let width: Columns

  init(_ word: String, _ cells: [String], isJoined: Bool = false) {
    (self.word, self.cells, self.isJoined) = (word, cells, isJoined)
    width = ([word] + cells).map(TextWidth.columns).max() ?? 0
  }

  /// A text of the column, up to its width, with the gap before it.
  func set(_ text: String) -> String { isJoined ? " " + text.padded(to: width) : "  " + text.padded(before: width) }

  /// The figures of two columns as those of one.
  static func joined(_ first: [String], _ second: [String]) -> [String] {
    let columns = [FigureColumn("", first), FigureColumn("", second, isJoined: true)]
    return first.indices.map { row in
      String((columns[0].set(first[row]) + columns[1].set(second[row])).dropFirst(2))
    }
  }
}
