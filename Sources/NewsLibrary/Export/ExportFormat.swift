/// A format that exports are written in.
package enum ExportFormat: String, Sendable, CaseIterable {
  case markdown, csv
  /// One JSON object a line.
  case json
  /// Without any markup.
  case text

  /// What names of its files end in.
  package var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .csv: "csv"
    case .json: "jsonl"
    case .text: "txt"
    }
  }

  /// The format that the end of a file's name asks for; nil where it asks for none.
  package init?(forPath path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "md", "markdown": self = .markdown
    case "csv": self = .csv
    case "jsonl", "json", "ndjson": self = .json
    case "txt", "text": self = .text
    default: return nil
    }
  }
}
