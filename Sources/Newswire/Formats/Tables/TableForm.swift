import Linguistics

/// What a table holds, by the names of its columns and its first rows.
enum TableForm {
  case articles
  /// Events of ACLED or UCDP.
  case events

  /// nil for a file that is no such table, or one that dateline itself wrote.
  init?(_ head: FileHead) {
    guard case .text(let text, _, _) = head.decoded, let table = CSVTable(text), !OwnExport.isTable(text.bytes) else {
      return nil
    }
    if EventTable(table.columns) != nil {
      self = .events
    } else if Self.areArticles(in: table) {
      self = .articles
    } else {
      return nil
    }
    if !table.mostlyFits { return nil }
  }

  /// Whether a name says which column is the text or the headline, and most rows read like articles.
  private static func areArticles(in table: CSVTable) -> Bool {
    let uses = table.columns.compactMap { ArticleColumn(named: $0) }
    guard uses.contains(.text) || uses.contains(.headline) else { return false }
    let records = table.sample
    let columns = ArticleColumns(records)
    return records.count { TableStory($0, columns).isSure } * 2 > records.count
  }
}
