/// The names that a configuration may use, and what else its meaning depends on.
package struct ConfigurationTerms: Sendable {
  /// The first is the default.
  package var presets: [String]
  /// The first is the default.
  package var themes: [String]
  package var actions: [String]
  /// The folder that `~` stands for; nil where there is none.
  package var home: String?

  package init(presets: [String], themes: [String], actions: [String], home: String?) {
    self.presets = presets
    self.themes = themes
    self.actions = actions
    self.home = home
  }
}
