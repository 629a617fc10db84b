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
      # dateline reads this file when it starts. All of it may be left out; a line takes effect once the # before
      # it is removed. dateline config checks the file.

      # The keys to begin with: \(list(terms.presets)). dateline help keys shows those that hold.
      #preset = \(quoted(defaults.preset))

      # The colours: \(list(terms.themes)).
      #theme = \(quoted(defaults.theme))

      # Columns that a line of an article takes at most: \(range(Configuration.measures)).
      #measure = \(defaults.measure.count)

      # Whether clicks and the wheel go to dateline. While they do, the terminal selects text with Shift held.
      #mouse = \(defaults.hasMouse)

      [panes]
      # Columns of the list and of the sidebar, \(range(Configuration.paneWidths)), or "auto" to go by the width of the screen.
      #list = "\(ConfigurationReader.automatic)"
      #sidebar = "\(ConfigurationReader.automatic)"

      [keys]
      # The keys of an action, instead of those that it has: one, such as "j", "^D", "Space", "PgDn" or "F5", or a
      # list of them; [] leaves the action to be run by its name after : alone. A key that is given to an action is
      # taken from the one that had it. Where text is typed, Enter, Esc and the arrows do what they always do.
      # Below are the keys of the preset \(defaults.preset).
      \(rows.map(line).joined(separator: "\n"))

      [libraries]
      # Folders and files by a name, for dateline -l NAME; ~ is your home:
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
