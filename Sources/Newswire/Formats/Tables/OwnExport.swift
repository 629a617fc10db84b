import Linguistics

/// What dateline itself wrote of a library, in JSON or as a table: none of it is an article, though it lies among them.
package struct OwnExport: ArticleFormat {
  package let name = "export"
  package let summary = "what dateline exports as JSON and CSV: no article of it is read again"
  package let fileEndings: [String] = []

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded else { return .none }
    return Self.isTable(text.bytes) || JSONForm(head) == .export ? .certain : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    .text(of: file) { _, _, _ in .noArticles(.originals) }
  }

  /// The columns that an exported table began with ever since there are such; more may follow.
  private static let columns = Array(
    "record,kind,text,speaker,role,corrected,headline,agency,published,file,article,start,end".utf8)

  /// Whether the first row of a table is that of an export.
  static func isTable(_ bytes: [UInt8]) -> Bool { bytes.starts(with: columns) }

  /// Whether a file in JSON begins with a line of an export: `{"schema":1,"record":"quote",…}`, or of what `extract`,
  /// `search` and `speakers` print: `{"schema":1,"file":"gate.txt","article":1,…}`, `{"schema":1,"name":"Ana Marsh","kind":…}`.
  /// What a search engine is given has a line before it: `{"index":{"_index":"dateline-articles","_id":"…"}}`.
  static func isOne(_ text: SourceText) -> Bool {
    guard let start = text.bytes.first(where: { !JSONReader.isBlank($0) }), start == UInt8(ascii: "{") else {
      return false
    }
    let first = JSONOutline(text, in: WhiteSpace.trimmed(text.span, in: text.bytes))
    let isAction = first.members.map(\.name) == ["index"]
    let record = isAction ? TextSpan(first.end, text.count) : text.span
    let members = JSONOutline(text, in: WhiteSpace.trimmed(record, in: text.bytes)).members.prefix(3)
    guard let schema = members.first, schema.name == "schema", text[schema.value] == "1" else { return false }
    let names = members.dropFirst().map(\.name)
    return names.first == "record" || names == ["file", "article"] || names == ["name", "kind"]
  }
}
