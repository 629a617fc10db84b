/// Turns an export into bytes, piece by piece.
package struct ExportWriter {
  package let format: ExportFormat
  private let title: String?
  private let columns: [String]
  private let hasMark: Bool
  private var hasBegun = false

  /// - Parameters:
  ///   - hasMark: whether a table begins with the mark without which Excel takes UTF-8 for another encoding.
  ///   - title: what stands above all in Markdown; nil if the first piece has a heading of its own.
  ///   - columns: of the table, as a CSV names them.
  package init(_ format: ExportFormat, hasMark: Bool = false, title: String? = nil, columns: [String]) {
    self.format = format
    self.columns = columns
    self.hasMark = hasMark
    self.title = title
  }

  /// The bytes of the next piece, after those that the whole begins with where it is the first.
  package mutating func bytes(of item: ExportItem) -> [UInt8] {
    defer { hasBegun = true }
    return (hasBegun ? [] : head) + body(of: item)
  }

  private var head: [UInt8] {
    switch format {
    case .markdown: title.map(MarkdownExport.head) ?? []
    case .csv: (hasMark ? CSVText.signature : []) + CSVText.row(columns)
    case .json, .text: []
    }
  }

  private func body(of item: ExportItem) -> [UInt8] {
    switch format {
    case .markdown: MarkdownExport.bytes(of: item)
    case .csv: CSVExport.bytes(of: item)
    case .json: JSONExport.bytes(of: item)
    case .text: PlainExport.bytes(of: item)
    }
  }
}

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

  /// The format that the end of a file's name asks for; nil if it asks for none.
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
