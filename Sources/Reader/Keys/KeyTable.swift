import Display

/// The table of keys outside of the reader.
package enum KeyTable {
  /// Some bindings as a table of Markdown.
  ///
  /// - Parameter words: what the table says of each.
  package static func markdown(of bindings: [Binding], saying words: (Binding) -> String = \.help) -> String {
    var lines = ["| key | what it does |", "|---|---|"]
    for binding in bindings {
      let keys = binding.keyWords.split(separator: " ").map { "`\(cell(String($0)))`" }.joined(separator: " ")
      lines.append("| \(keys) | \(words(binding)) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// All bindings by group, in lines of at most a width: keys, the name of the action, and what it does.
  package static func text(of keymap: Keymap, width: Columns) -> String {
    let keyWidth = keymap.bindings.map { columns(of: keys(of: $0)) }.max() ?? 0
    let nameWidth = keymap.bindings.map { columns(of: $0.action.rawValue) }.max() ?? 0
    let groups = keymap.groups.map { group in
      let lines = group.bindings.flatMap { binding in
        rows(
          of: binding, start: "  " + padded(keys(of: binding), keyWidth) + padded(binding.action.rawValue, nameWidth),
          room: max(24, width.count - keyWidth - nameWidth - 6))
      }
      return ([group.title] + lines).joined(separator: "\n") + "\n"
    }
    return groups.joined(separator: "\n")
  }

  private static func keys(of binding: Binding) -> String { binding.keys.map(KeyName.of).joined(separator: " ") }

  private static func rows(of binding: Binding, start: String, room: Int) -> [String] {
    let indent = String(repeating: " ", count: columns(of: start))
    return LineBreaker.lines(of: binding.help, measure: Columns(room)).enumerated().map {
      ($0.offset == 0 ? start : indent) + $0.element
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: width - columns(of: text) + 2)
  }

  private static func columns(of text: String) -> Int { TextWidth.columns(of: text).count }

  /// A bar would end the cell.
  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
