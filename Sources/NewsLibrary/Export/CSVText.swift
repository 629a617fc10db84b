/// Writes rows of comma-separated values as RFC 4180 has them: cells with commas, quotation marks or line ends
/// between quotation marks, rows ended by CR LF; UTF-8 without a mark at its beginning.
package enum CSVText {
  package static func row(_ cells: [String]) -> [UInt8] {
    Array((cells.map(cell).joined(separator: ",") + "\r\n").utf8)
  }

  private static func cell(_ text: String) -> String {
    let text = defused(text.harmless(.lines))
    guard text.utf8.contains(where: needsMarks) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }

  private static func needsMarks(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
  }

  /// A spreadsheet would take a cell that begins with `=`, `+`, `-` or `@` for a formula: it gets an apostrophe
  /// before it, and so does one that begins with such an apostrophe itself, so that one can always be taken away.
  private static func defused(_ text: String) -> String {
    isFormula(text) ? "'" + text : text
  }

  /// What a cell said before it was defused.
  package static func rearmed(_ cell: String) -> String {
    cell.hasPrefix("'") && isFormula(cell) ? String(cell.dropFirst()) : cell
  }

  /// A blank before the sign does not save it in every program.
  private static func isFormula(_ text: String) -> Bool {
    let first = text.unicodeScalars.first { $0 != "'" && $0 != " " && $0 != "\n" }
    return first.map { "=+-@＝＋－＠␉␍".unicodeScalars.contains($0) } ?? false
  }
}
