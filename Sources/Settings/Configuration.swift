import Display

/// The settings of the user. What the file leaves out, or gets wrong, keeps its default.
package struct Configuration: Sendable, Equatable {
  /// The name of the keys that the user's own change.
  package var preset: String
  /// By name.
  package var theme: String
  /// Columns that a line of an article takes at most.
  package var measure = Columns(72)
  package var hasMouse = true
  /// nil if it follows the width of the screen.
  package var listWidth: Columns?
  /// nil if it follows the width of the screen.
  package var sidebarWidth: Columns?
  /// In the order of the file.
  package var keys: [KeyChange] = []
  /// In the order of the file.
  package var libraries: [NamedLibrary] = []

  package static let measures = 40...120
  package static let paneWidths = 16...200

  /// The defaults: the first of the presets and of the themes, and no keys or libraries.
  package init(_ terms: ConfigurationTerms) {
    preset = terms.presets.first ?? ""
    theme = terms.themes.first ?? ""
  }
}

/// The keys that replace those of an action; empty for none.
package struct KeyChange: Sendable, Equatable {
  /// By name.
  package var action: String
  package var keys: [Key]

  package init(_ action: String, _ keys: [Key]) {
    self.action = action
    self.keys = keys
  }
}

/// Folders and files under one name.
package struct NamedLibrary: Sendable, Equatable {
  package var name: String
  /// Absolute; at least one.
  package var paths: [String]

  package init(_ name: String, _ paths: [String]) {
    self.name = name
    self.paths = paths
  }
}

/// The names that a configuration may use, and what else its meaning depends on.
package struct ConfigurationTerms: Sendable {
  /// The first is the default.
  package var presets: [String]
  /// The first is the default.
  package var themes: [String]
  package var actions: [String]
  /// The folder that `~` stands for; nil if none.
  package var home: String?

  package init(presets: [String], themes: [String], actions: [String], home: String?) {
    self.presets = presets
    self.themes = themes
    self.actions = actions
    self.home = home
  }
}

/// The keys at the top of a configuration.
enum Setting: String, CaseIterable {
  case preset, theme, measure, mouse, panes, keys, libraries
}

/// The keys of `[panes]`.
enum PaneSetting: String, CaseIterable {
  case list, sidebar
}
