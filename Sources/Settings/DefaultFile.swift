import Display

/// The default configuration, as a file that explains itself.
///
/// Settings follow a bare `#`, explanations a `# `: without the former, the file sets what holds without it.
package enum DefaultFile {
  /// An action with its default keys and what it does.
  package struct Row: Sendable {
    package var action: String
    package var keys: [Key]
    package var help: String

    package init(action: String, keys: [Key], help: String) {
      self.action = action
      self.keys = keys
      self.help = help
    }
  }

  package static func text(_ terms: ConfigurationTerms, keys rows: [Row]) -> String {
    let defaults = Configuration(terms)
    return """
      # dateline reads this file when it starts. Every line is optional: remove the # before one to set it.
      # dateline config checks the file.

      # The keys to begin with: \(list(terms.presets)). dateline help keys shows your keys.
      #preset = \(quoted(defaults.preset))

      # The colours: \(list(terms.themes)).
      #theme = \(quoted(defaults.theme))

      # The longest line of an article, in columns: \(range(Configuration.measures)).
      #measure = \(defaults.measure.count)

      # Whether dateline gets clicks and the wheel. If so, hold Shift to select text in the terminal.
      #mouse = \(defaults.hasMouse)

      [panes]
      # The widths of the list and the sidebar in columns, \(range(Configuration.paneWidths)), or "auto" to follow the screen.
      #list = "\(ConfigurationReader.automatic)"
      #sidebar = "\(ConfigurationReader.automatic)"

      [keys]
      # The keys that run an action: one, such as "j", "^D", "Space", "PgDn" or "F5", or a list of them. With [] the
      # action has no key, and : runs it by its name. A key that you give to an action is taken from the one that had
      # it. While you type text, Enter, Esc and the arrows keep their meaning.
      # Below are the keys of the preset \(defaults.preset).
      \(rows.map(line).joined(separator: "\n"))

      [libraries]
      # Names for folders and files, for dateline -l NAME; ~ is your home:
      #   coast = "~/archives/coast"
      #   border = ["~/archives/north", "/srv/wire/south"]

      """
  }

  private static func line(_ row: Row) -> String {
    let keys = row.keys.map { quoted(KeyName.of($0)) }
    let value = keys.count == 1 ? keys[0] : "[\(keys.joined(separator: ", "))]"
    let setting = "#\(row.action) = \(value)"
    return setting + String(repeating: " ", count: max(1, 40 - setting.count)) + "# \(row.help)"
  }

  private static func list(_ names: [String]) -> String { names.map(quoted).joined(separator: ", ") }
  private static func range(_ range: ClosedRange<Int>) -> String { "\(range.lowerBound) to \(range.upperBound)" }

  /// As a basic string of TOML: in the names of keys, only quotation marks and backslashes need escaping.
  private static func quoted(_ text: String) -> String {
    "\"" + text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] } + "\""
  }
}
