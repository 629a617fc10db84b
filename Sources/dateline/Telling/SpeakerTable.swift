import Display
import Extraction
import NewsLibrary
import Reader

/// Speakers of a library as text and as JSON.
struct SpeakerTable {
  private let rows: [Row]

  private struct Row {
    var speaker: SpeakerSummary
    /// Empty if none is given.
    var role: String
    var kind: Entity.Kind
  }

  init(_ speakers: [SpeakerSummary], of library: Library) throws {
    let keys = speakers.map(\.key)
    let (roles, kinds) = (try library.roles(of: keys), try library.kinds(of: keys))
    rows = speakers.map { Row(speaker: $0, role: roles[$0.key] ?? "", kind: kinds[$0.key] ?? .person) }
  }

  var isEmpty: Bool { rows.isEmpty }

  // MARK: Text

  /// A line a speaker, in columns. Control characters are made visible, since this may go to a terminal.
  var plain: String {
    let cells = rows.map(Self.cells)
    let widths = (0..<Self.columns).map { column in cells.map { TextWidth.columns(of: $0[column]) }.max() ?? 0 }
    return cells.map { cells in
      let set = cells.enumerated().map { column, cell in
        Self.padded(cell, to: widths[column], atEnd: !Self.numbers.contains(column))
      }
      return String(set.joined(separator: "  ").trimmed) + "\n"
    }.joined()
  }

  private static let columns = 7
  /// Columns that end where their numbers do.
  private static let numbers = 2...4
  /// Columns of the longest name that is set whole.
  private static let longestName: Columns = 40

  private static func cells(_ row: Row) -> [String] {
    let speaker = row.speaker
    return [
      Truncation.cut(speaker.name.harmless(.name), to: longestName) + sign(of: speaker), row.kind.rawValue,
      counted(speaker.quoteCount, "quote"),
      speaker.indirectCount == 0 ? "" : "+\(Count.text(speaker.indirectCount)) reported",
      counted(speaker.articleCount, "article"), speaker.lastSeen?.description ?? "undated", row.role.harmless(.name),
    ]
  }

  /// ` ×3`, of one who goes by three names.
  private static func sign(of speaker: SpeakerSummary) -> String {
    speaker.otherNames.isEmpty ? "" : " ×\(Count.text(1 + speaker.otherNames.count))"
  }

  private static func counted(_ number: Int, _ noun: String) -> String {
    "\(Count.text(number)) \(noun)\(number == 1 ? " " : "s")"
  }

  private static func padded(_ cell: String, to width: Columns, atEnd: Bool) -> String {
    let blanks = String(repeating: " ", count: max(0, (width - TextWidth.columns(of: cell)).count))
    return atEnd ? cell + blanks : blanks + cell
  }

  // MARK: JSON

  /// An object a line; an absent role or day is null.
  var json: [UInt8] {
    var json = JSONText()
    for row in rows { Self.write(row, to: &json) }
    return json.take()
  }

  private static func write(_ row: Row, to json: inout JSONText) {
    json.object { json in
      json.member("schema", 1)
      json.member("name", row.speaker.name)
      json.member("kind", row.kind.rawValue)
      json.member("role", row.role.isEmpty ? nil : row.role)
      json.member("direct", row.speaker.quoteCount)
      json.member("reported", row.speaker.indirectCount)
      json.member("articles", row.speaker.articleCount)
      json.member("lastSeen", row.speaker.lastSeen?.description)
      json.member("otherNames")
      json.array(row.speaker.otherNames) { json, other in json.string(other.name) }
    }
    json.endLine()
  }
}

extension String {
  /// Without blanks at the end.
  fileprivate var trimmed: Substring { self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)] }
}
