/// The key table as Markdown, as README shows it.
package enum KeyTable {
  package static func markdown(of keymap: Keymap) -> String {
    var lines = ["| key | act |", "|---|---|"]
    for binding in keymap.bindings {
      let keys = binding.keyWords.split(separator: " ").map { "`\($0)`" }.joined(separator: " ")
      lines.append("| \(keys) | \(binding.help) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
