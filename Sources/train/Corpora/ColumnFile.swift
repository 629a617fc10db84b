import Linguistics

/// Reads the column files of the shared tasks: a word a line, a blank line between sentences.
package enum ColumnFile {
  /// Articles of the file. The last of four columns is a name in the IOB1 scheme; three columns have
  /// none. `-DOCSTART-` begins an article; without it one is made of forty sentences.
  package static func documents(in text: String) -> [RawDocument] {
    var documents: [RawDocument] = []
    var rows: [[Substring]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-DOCSTART-") {
        documents.append(RawDocument())
      } else if line.isEmpty {
        append(rows, to: &documents)
        rows = []
      } else {
        rows.append(line.split(separator: " "))
      }
    }
    append(rows, to: &documents)
    return documents.filter { !$0.blocks.isEmpty }
  }

  private static func append(_ rows: [[Substring]], to documents: inout [RawDocument]) {
    guard let first = rows.first else { return }
    let hasNames = first.count == 4
    if documents.isEmpty || (!hasNames && documents[documents.count - 1].blocks.count >= 40) {
      documents.append(RawDocument())
    }
    let style = Detokeniser.Quotes.allCases[documents.count % 3]
    documents[documents.count - 1].blocks.append(block(rows, style, hasNames: hasNames))
  }

  private static func block(_ rows: [[Substring]], _ quotes: Detokeniser.Quotes, hasNames: Bool) -> RawBlock {
    var detokeniser = Detokeniser(quotes)
    var block = RawBlock(hasNames: hasNames)
    var open: (kind: NameKind, start: Int)?
    var end = 0
    for row in rows where row.count >= 3 {
      let (blank, word) = detokeniser.print(String(row[0]))
      let kind = row.count == 4 ? NameKind(column: row[3]) : nil
      if let name = open, name.kind != kind || row[3].hasPrefix("B-") {
        block.names.append(RawBlock.Name(span: TextSpan(name.start, end), kind: name.kind))
        open = nil
      }
      block.append(blank)
      if let kind, open == nil { open = (kind, block.bytes.count) }
      block.append(word, PartOfSpeech(penn: row[1]))
      end = block.bytes.count
    }
    if let open { block.names.append(RawBlock.Name(span: TextSpan(open.start, end), kind: open.kind)) }
    return block
  }
}

extension NameKind {
  /// The kind in a corpus's column: `I-PER`, `PERSON`; nil for any other word.
  init?(column: some StringProtocol) {
    switch column.split(separator: "-").last ?? "" {
    case "PER", "PERSON": self = .person
    case "ORG", "ORGANIZATION": self = .organisation
    case "LOC", "LOCATION": self = .place
    case "MISC": self = .other
    default: return nil
    }
  }
}
