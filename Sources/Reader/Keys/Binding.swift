import Display

/// One row of the keymap: the keys, what they ask for, and the words that tell of it.
package struct Binding: Sendable, Equatable {
  /// None where the action is had by its name only.
  package var keys: [Key]
  package let action: Action
  /// What help says of it.
  package let help: String
  /// What the status line says of it, in a word or two; nil where it is not told there.
  package let hint: String?
  /// Where it does something.
  package let contexts: Set<KeyContext>

  init(
    _ keys: [Key], _ action: Action, _ help: String, hint: String? = nil,
    in contexts: Set<KeyContext> = Set(KeyContext.allCases)
  ) {
    self.keys = keys
    self.action = action
    self.help = help
    self.hint = hint
    self.contexts = contexts
  }
}

extension Binding {
  /// The keys as they are written, `J` or `? F1`; without any the command, `:problems`.
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

/// Bindings that belong together, under the heading that help gives them.
package struct BindingGroup: Sendable, Equatable {
  package let title: String
  package var bindings: [Binding]
}
