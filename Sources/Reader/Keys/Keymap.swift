import Display

/// Which key asks for what, outside of prompts.
package struct Keymap: Sendable, Equatable {
  package private(set) var groups: [BindingGroup]
  private var actions: [Key: Action]

  /// The first of two bindings of one key counts.
  package init(_ groups: [BindingGroup]) {
    self.groups = groups
    actions = Dictionary(
      groups.flatMap(\.bindings).flatMap { binding in binding.keys.map { ($0, binding.action) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The keys where nobody said otherwise.
  package static let standard = Keymap(BindingTable.groups)

  package var bindings: [Binding] { groups.flatMap(\.bindings) }

  /// nil if the key is not bound.
  package func action(for key: Key) -> Action? { actions[key] }

  /// The row of an action; nil for one that has neither key nor help.
  package func binding(of action: Action) -> Binding? { bindings.first { $0.action == action } }

  /// How the user asks for an action: by its first key, else by its name.
  package func name(of action: Action) -> String {
    binding(of: action)?.keys.first.map(KeyName.of) ?? ":" + action.rawValue
  }
}

extension Keymap {
  /// The same with other keys for an action; what had them loses them.
  package func giving(_ keys: [Key], to action: Action) -> Keymap {
    var groups = groups
    for group in groups.indices {
      for row in groups[group].bindings.indices {
        if groups[group].bindings[row].action == action {
          groups[group].bindings[row].keys = keys
        } else {
          groups[group].bindings[row].keys.removeAll(where: keys.contains)
        }
      }
    }
    return Keymap(groups)
  }

  /// The same, with `^C` to quit if no key leads out.
  package var withWayOut: Keymap {
    let out: [Action] = [.quit, .back, .command]
    return actions.values.contains(where: out.contains) ? self : giving([.control("c")], to: .quit)
  }
}
