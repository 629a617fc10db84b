import Linguistics

/// What a table holds, by the names of its columns and its first rows.
enum TableForm {
  case articles
  /// Events of ACLED or UCDP.
  case events
  case other

  /// nil for a file that is no table of comma-separated values, or one that dateline itself wrote.
  init?(_ head: FileHead) {
    guard case .text(let text, _, _) = head.decoded, !OwnExport.isTable(text.bytes), let table = CSVTable(text) else {
      return nil
    }
    guard table.mostlyFits else { return nil }
    if EventTable(table) != nil {
      self = .events
    } else {
      self = Self.areArticles(in: table) ? .articles : .other
    }
  }

  /// Whether a name says which column is the text or the headline, and most rows read like articles.
  private static func areArticles(in table: CSVTable) -> Bool {
    let records = table.sample
    let uses = table.columns.compactMap { ArticleColumn(named: $0) }
    guard uses.contains(.text) || uses.contains(.headline) else { return false }
    let columns = ArticleColumns(records)
    return records.count { TableStory($0, columns).isSure } * 2 > records.count
  }
}
