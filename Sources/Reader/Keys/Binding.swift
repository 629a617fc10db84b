import Display

/// One row of the keymap: the keys, the action they run, and the words that describe it.
package struct Binding: Sendable, Equatable {
  /// Empty if the action runs by its name only.
  package var keys: [Key]
  package let action: Action
  /// The description in help.
  package let help: String
  /// The description in the status line, a word or two; nil keeps the key out of it.
  package let hint: String?
  /// Other words that people look for it by; help and palette find it by them, but don't show them.
  package let synonyms: [String]
  /// Where it does something.
  package let contexts: Set<KeyContext>

  init(
    _ keys: [Key], _ action: Action, _ help: String, hint: String? = nil, also synonyms: String = "",
    in contexts: Set<KeyContext> = Set(KeyContext.allCases)
  ) {
    self.keys = keys
    self.action = action
    self.help = help
    self.hint = hint
    self.synonyms = synonyms.split(separator: " ").map(String.init)
    self.contexts = contexts
  }
}

extension Binding {
  /// The keys as they are written, `J` or `? F1`; without keys the command, `:problems`.
  package var keyWords: String {
    keys.isEmpty ? ":" + action.rawValue : keys.map(KeyName.of).joined(separator: " ")
  }
}

/// Where a key is pressed.
package enum KeyContext: Sendable, CaseIterable {
  case list, reader, sidebar
  /// A page over the panes.
  case overlay
}

/// Bindings that belong together, with their heading in help.
package struct BindingGroup: Sendable, Equatable {
  package let title: String
  package var bindings: [Binding]
}
