/// The keys at the top of a configuration.
enum Setting: String, CaseIterable {
  case preset, theme, measure, mouse, panes, keys, libraries
}

/// The keys of `[panes]`.
enum PaneSetting: String, CaseIterable {
  case list, sidebar
}
